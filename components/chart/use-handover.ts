import { type RefObject, useLayoutEffect } from "react";
import { arrive, depart } from "./handover.ts";

/** Lets a drawing take over the marks of the one before it, and be the one that leaves them to the next. */
export function useHandover(surface: RefObject<SVGSVGElement | null>): void {
  useLayoutEffect(() => {
    const svg = surface.current;
    if (!svg) return;
    arrive(svg);
    return () => depart(svg);
  }, [surface]);
}
