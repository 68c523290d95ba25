/** One row an event, for a spreadsheet: dates as words, as EDTF and as bounds; words as the document has them. */
import { csvFormatRow } from "d3-dsv";
import { type Day, isoOf } from "../time/civil.ts";
import { boundsOf } from "../time/when.ts";
import { inWords } from "../time/words.ts";
import { mainPassage, type SourceHead, sourceOf, type TimelineEvent } from "../timeline/timeline.ts";
import type { Format, FormatContext } from "./format.ts";

interface Row extends FormatContext {
  readonly event: TimelineEvent;
  readonly source: SourceHead;
}

type Column = readonly [name: string, read: (row: Row) => string];

/** Words of an article must not become a formula in somebody's spreadsheet. */
function words(text: string | undefined): string {
  return /^[=+\-@\t\r]/.test(text ?? "") ? `'${text}` : (text ?? "");
}

function iso(day: Day | null | undefined): string {
  return day === null || day === undefined ? "" : isoOf(day);
}

const COLUMNS: readonly Column[] = [
  ["date", ({ event }) => (event.when ? inWords(event.when) : "")],
  ["title", ({ event }) => words(event.title)],
  ["status", ({ event }) => event.status],
  ["according_to", ({ event }) => words(event.attribution?.who)],
  ["quote", ({ event }) => words(mainPassage(event).quote.exact)],
  ["how_dated", ({ event }) => words(event.derivation.explanation)],
  // Standard notation stays as it is, also where a year before the common era begins with a minus.
  ["edtf", ({ event }) => event.when?.edtf ?? ""],
  ["earliest", ({ event }) => iso(event.when && boundsOf(event.when)[0])],
  ["latest", ({ event }) => iso(event.when && boundsOf(event.when)[1])],
  ["precision", ({ event }) => event.when?.precision ?? ""],
  ["approximate", ({ event }) => (event.when ? String(event.when.approximate) : "")],
  ["review", ({ event }) => event.review],
  ["source", ({ source }) => words(source.title)],
  ["publisher", ({ source }) => words(source.publisher)],
  ["published", ({ source }) => source.publishedOn ?? ""],
  ["source_url", ({ source }) => source.url ?? ""],
  ["permalink", ({ event, permalink }) => `${permalink}/e/${encodeURIComponent(event.id)}`],
];

/** By this mark a spreadsheet knows UTF-8 when it sees it. */
const BYTE_ORDER_MARK = "\uFEFF";

function lineOf(cells: string[]): string {
  return `${csvFormatRow(cells)}\r\n`;
}

/** RFC 4180, with a header row. An open bound, like everything unknown, is an empty cell. */
export const csv: Format = {
  name: "Data, spreadsheet (CSV)",
  type: "text/csv; charset=utf-8; header=present",
  extension: "csv",
  *write(written, context) {
    yield `${BYTE_ORDER_MARK}${lineOf(COLUMNS.map(([name]) => name))}`;
    for (const event of written.events) {
      const row = { event, source: sourceOf(written, mainPassage(event)), ...context };
      yield lineOf(COLUMNS.map(([, read]) => read(row)));
    }
  },
};
