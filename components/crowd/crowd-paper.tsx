import { SHEETS } from "#lib/layout/page-sizes.ts";
import styles from "../chart/sheets.module.css";
import { useSheets } from "./use-sheets.ts";

/** On paper, in place of the canvas: the chart as the server draws it for the sheet. */
export function CrowdPaper({ address }: { readonly address: string }) {
  const sheets = useSheets(address);
  if (!sheets) return null;
  return SHEETS.map((sheet) => (
    <div
      key={sheet}
      className={styles[sheet]}
      data-sheet={sheet}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: drawn by our server, which has escaped all words in it
      dangerouslySetInnerHTML={{ __html: sheets[sheet] }}
    />
  ));
}
