import { useSyncExternalStore } from "react";

/** false on the server and in the browser's first drawing of what came from there, which has to be the same; true ever after. */
export function useScripted(): boolean {
  return useSyncExternalStore(
    nothingToHear,
    () => true,
    () => false,
  );
}

function nothingToHear() {
  return () => {};
}
