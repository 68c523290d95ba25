import { useCallback, useEffect, useRef } from "react";

/** Goes to an element, by id; to one that is not there yet, as soon as it is. Who asks for less motion gets none. */
export function useArrival(behavior: "smooth" | "instant"): (id: string) => void {
  const wanted = useRef<string | null>(null);
  const arrive = useCallback(
    (id: string) => {
      wanted.current = arriveAt(id, behavior) ? null : id;
    },
    [behavior],
  );
  // After every drawing: any of them may have brought it.
  useEffect(() => {
    if (wanted.current !== null) arrive(wanted.current);
  });
  return arrive;
}

function arriveAt(id: string, behavior: "smooth" | "instant"): boolean {
  const place = document.getElementById(id);
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const fits = (place?.offsetHeight ?? 0) < innerHeight;
  place?.scrollIntoView({ block: fits ? "center" : "start", behavior: calm ? "instant" : behavior });
  // A row of the list takes no focus; its link does.
  (place?.querySelector("a") ?? place)?.focus({ preventScroll: true });
  return place !== null;
}
