import { useEffect, useState } from "react";
import { flushSync } from "react-dom";
import type { Sheet } from "#lib/layout/page-sizes.ts";

/** The chart drawn for paper, as SVG. */
export type DrawnSheets = Readonly<Record<Sheet, string>>;

/** What the server draws for paper, once the page is on its way there; null before, after, and when it cannot be had. */
export function useSheets(address: string): DrawnSheets | null {
  const [sheets, setSheets] = useState<DrawnSheets | null>(null);
  useEffect(() => {
    const begin = () => flushSync(() => setSheets(askAtOnce(address)));
    const end = () => setSheets(null);
    addEventListener("beforeprint", begin);
    addEventListener("afterprint", end);
    return () => {
      removeEventListener("beforeprint", begin);
      removeEventListener("afterprint", end);
    };
  }, [address]);
  return sheets;
}

/** The browser lays out the sheets as soon as it has told that it will print: an answer that comes later comes too late. */
function askAtOnce(address: string): DrawnSheets | null {
  const request = new XMLHttpRequest();
  request.open("GET", address, false);
  try {
    request.send();
    return request.status === 200 ? JSON.parse(request.responseText) : null;
  } catch {
    return null;
  }
}
