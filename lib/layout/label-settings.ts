/** The ways an event's words can be set: columns of several widths, each with what the reader loses by it. */
import { wrapEvenly } from "./balance.ts";
import { INTER_400, INTER_600, type Line, type Measured, measureText, textWidth } from "./text-width.ts";

export const DATE_SIZE = 11;
export const TITLE_SIZE = 13;
export const DATE_LINE = 14;
export const TITLE_LINE = 16;

/** One way to set a label's words. */
export interface Setting {
  readonly dates: readonly string[];
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
  /** What the reader loses by it. */
  readonly loss: number;
}

/** Width of the column in px, most lines of the title, most lines of date and source. */
const COLUMNS = [
  [168, 3, 2],
  [212, 3, 1],
  [212, 4, 2],
  [300, 2, 1],
  [300, 4, 2],
  [420, 1, 1],
  [132, 4, 2],
  [132, 4, 1],
  [104, 5, 2],
] as const;

type Column = (typeof COLUMNS)[number];

/** Those to try where a frame has no time for all: wide enough for most titles, and one narrow. */
const FEW_COLUMNS: readonly Column[] = [COLUMNS[1], COLUMNS[0], COLUMNS[3], COLUMNS[6]];

interface Said {
  readonly title: string;
  readonly date: string;
  readonly who: string | null;
}

/** What a line more, a px of width more, a source, a date and a title cut short cost the reader. */
const LINE_LOSS = 16;
const WIDTH_LOSS = 0.15;
const CUT_SOURCE = 30;
const CUT_DATE = 200;
const CUT_TITLE = 240;
/** Up to here a line is read at one glance. */
const EASY_WIDTH = 180;

/** The ways to set an event's words, the best first; columns that come out alike are one. */
export function settingsOf(event: Said): Setting[] {
  return settingsIn(event, COLUMNS);
}

/** The same in a few columns alone. */
export function fewSettingsOf(event: Said): Setting[] {
  return settingsIn(event, FEW_COLUMNS);
}

function settingsIn(event: Said, columns: readonly Column[]): Setting[] {
  const { title, date, who } = event;
  const words = {
    title: measureText(title, INTER_400, TITLE_SIZE),
    dates: measureText(who ? `${date} · ${who}` : date, INTER_600, DATE_SIZE),
  };
  const settings = columns.map((column) => settingAt(date, words, column)).sort((a, b) => a.loss - b.loss);
  return settings.filter((setting, i) => !settings.slice(0, i).some((better) => isNoWider(better, setting)));
}

/** Whether the first takes no more room than the second, which then is never needed. */
function isNoWider(a: Setting, b: Setting): boolean {
  return a.width <= b.width && a.height <= b.height;
}

interface Words {
  readonly title: Measured;
  /** The date and who says so. */
  readonly dates: Measured;
}

function settingAt(date: string, words: Words, [column, most, mostDates]: Column): Setting {
  const [above, below] = [
    wrapEvenly(words.dates, column, mostDates).map(withoutLooseDot),
    wrapEvenly(words.title, column, most),
  ];
  const [dates, lines] = [above.map(({ text }) => text), below.map(({ text }) => text)];
  const width = Math.ceil(Math.max(...[...above, ...below].map((line) => line.width)));
  return {
    dates,
    lines,
    width,
    height: dates.length * DATE_LINE + lines.length * TITLE_LINE,
    loss:
      LINE_LOSS * (dates.length + lines.length) +
      WIDTH_LOSS * Math.max(0, width - EASY_WIDTH) +
      (isCut(dates) ? (dates.join(" ").startsWith(date) ? CUT_SOURCE : CUT_DATE) : 0) +
      (isCut(lines) ? CUT_TITLE : 0),
  };
}

/** The dot between a date and who says so stands between words, not at an end of a line. */
function withoutLooseDot(line: Line): Line {
  const text = line.text.replace(/^· | ·$/, "").replace(/ ·…$/, " …");
  return text === line.text ? line : { text, width: textWidth(text, INTER_600, DATE_SIZE) };
}

function isCut(lines: readonly string[]): boolean {
  return lines.at(-1)?.endsWith("…") ?? false;
}
