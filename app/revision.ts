/** The revision in an address: what `r` asks for, or none where it says no number. */

import { wholeNumber } from "#components/view.ts";

/** As the query of a page has it, or as URLSearchParams give it. */
type Asked = string | readonly string[] | null | undefined;

export function revisionIn(asked: Asked): number | undefined {
  const text = typeof asked === "string" ? asked : asked?.[0];
  return wholeNumber(text ?? null) ?? undefined;
}

/** The query that names a revision, "" for the latest. */
export function revisionQuery(revision: number | undefined): string {
  return revision === undefined ? "" : `?r=${revision}`;
}
