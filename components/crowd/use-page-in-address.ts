import { useSearchParams } from "next/navigation";
import { useEffect } from "react";
import { readView, viewQuery } from "../view.ts";

/** The address is written when the list has stood still for so long; browsers take no hundred writings in half a minute. */
const PAUSE_MS = 300;

/** Writes the page that the reader is on into the address, so that a link and a reload show it; `usual` needs no naming. */
export function usePageInAddress(page: number, usual: number): void {
  const params = useSearchParams();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a link of the page may have taken it out of the address
  useEffect(() => {
    const write = () => {
      const view = readView(new URLSearchParams(location.search));
      const named = page === usual ? null : page;
      if (view.page === named) return;
      const address = location.pathname + viewQuery({ ...view, page: named }) + location.hash;
      // With the state that is there Next leaves it at that. With another it would go there, and drop whatever it is about to show.
      history.replaceState(history.state, "", address);
    };
    const waiting = setTimeout(write, PAUSE_MS);
    return () => clearTimeout(waiting);
  }, [page, usual, params]);
}
