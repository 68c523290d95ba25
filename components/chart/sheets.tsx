import type { ReactNode } from "react";
import { SHEETS, type Sheet } from "#lib/layout/page-sizes.ts";
import styles from "./sheets.module.css";
import { usePrinting } from "./use-printing.ts";

/** What is drawn anew for paper, upright and across: only the printer knows how the sheet lies. It takes the place of what stands beside it. */
export function Sheets({ children }: { readonly children: (sheet: Sheet) => ReactNode }) {
  const printing = usePrinting();
  if (!printing) return null;
  return SHEETS.map((sheet) => (
    <div key={sheet} className={styles[sheet]} data-sheet={sheet}>
      {children(sheet)}
    </div>
  ));
}
