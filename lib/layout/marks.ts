/** Sized → Placed: each event gets its lane, its mark, its words, or a place in a count. */
import { placeChips } from "./chips.ts";
import { arrangeAll, arrangeMost } from "./label-search.ts";
import { type Box, DATE_LINE, type Hung, settingsOf, TITLE_LINE, type Wanted } from "./labels.ts";
import { DOT_RADIUS, type Laned, leftOf, rightOf, type Spread, stackLanes } from "./lanes.ts";
import { type Layout, type PlacedEvent, type PlacedLabel, tenth } from "./placed.ts";

const TOP = 8;
const LANE_PITCH = 15;
const TIGHTEST_PITCH = 6;
/** Share of the height that marks may take from the labels. */
const LANES_SHARE = 0.42;
const FIRST_LANE = 16;

interface PlacedMarks {
  readonly events: readonly PlacedEvent[];
  readonly chips: Layout["chips"];
}

export interface MarkOptions {
  readonly width: number;
  readonly labels?: boolean;
  readonly selected?: string | null;
}

/** The events of a window `width` px wide, on an axis at baseline `axisY`. */
export function placeEvents(spread: readonly Spread[], options: MarkOptions, axisY: number): PlacedMarks {
  const { width, labels = true } = options;
  const laned = stackLanes(spread);
  const lanes = Math.max(1, ...laned.map((event) => event.lane + 1));
  const room = (axisY - TOP - FIRST_LANE) * (labels ? LANES_SHARE : 1);
  const pitch = Math.min(LANE_PITCH, Math.max(TIGHTEST_PITCH, room / lanes));
  const most = pitch > TIGHTEST_PITCH ? lanes : Math.max(1, Math.floor(room / TIGHTEST_PITCH));
  const radius = Math.min(DOT_RADIUS, pitch / 2);
  const footed = laned.map((event) => ({ ...event, radius, y: axisY - FIRST_LANE - event.lane * pitch }));
  const drawn = footed.filter((event) => event.lane < most);
  const marks = drawn.map(markBox);
  const hung = labels ? arrangeLabels(drawn, marks, options) : [];
  const labelled = new Map(hung.map((h) => [h.wanted.id, h]));
  // Without labels the list names every event; only marks that had no room need counting.
  const missing = footed.filter((e) => !labelled.has(e.id) && isSeen(e, width) && (labels || e.lane >= most));
  return {
    events: drawn.map((event) => placedEvent(event, labelled.get(event.id) ?? null)),
    chips: placeChips(missing, { hung, marks, width, top: TOP }),
  };
}

function arrangeLabels(
  drawn: readonly Footed[],
  marks: readonly Box[],
  options: MarkOptions,
): readonly Hung[] {
  const seen = drawn.filter((event) => isSeen(event, options.width));
  const wanted = byImportance(seen, options.selected ?? null)
    .slice(0, MOST_LABELS)
    .map((event): Wanted => ({ id: event.id, x: event.x, y: event.y, settings: settingsOf(event) }));
  const field = { left: 4, right: options.width - 4, marks };
  const all = wanted.length === seen.length ? arrangeAll(wanted, { ...field, top: TOP }) : null;
  // What finds no place is counted in chips along the top, which then must be kept free.
  return all ?? arrangeMost(wanted, { ...field, top: TOP + CHIP_ROW });
}

/** Whether its dot is in the window, not merely an end of its whisker. */
function isSeen({ x }: Spread, width: number): boolean {
  return x >= 0 && x <= width;
}

const CHIP_ROW = 28;
/** No chart has room for more; the others are not even tried. */
const MOST_LABELS = 60;

type Footed = Laned & { readonly y: number; readonly radius: number };

/** The selected one, then those the text speaks of most, then spread evenly over time. */
function byImportance(events: readonly Footed[], selected: string | null): Footed[] {
  const rank = new Map(events.map((event, i) => [event.id, vanDerCorput(i)]));
  return events.toSorted(
    (a, b) =>
      Number(b.id === selected) - Number(a.id === selected) ||
      Number(a.status === "reporting") - Number(b.status === "reporting") ||
      b.weight - a.weight ||
      (rank.get(a.id) ?? 0) - (rank.get(b.id) ?? 0),
  );
}

/** 0, 1/2, 1/4, 3/4, 1/8 … of the digits of i, reversed: any beginning of the sequence is spread out. */
function vanDerCorput(i: number): number {
  let value = 0;
  for (let rest = i, half = 0.5; rest > 0; rest = Math.floor(rest / 2), half /= 2) value += (rest % 2) * half;
  return value;
}

function markBox(event: Footed): Box {
  const x = leftOf(event);
  return { x, y: event.y - DOT_RADIUS, width: rightOf(event) - x, height: 2 * DOT_RADIUS };
}

function placedEvent(event: Footed, hung: Hung | null): PlacedEvent {
  const { id, title, when, who, status, approximate, mark, open } = event;
  return {
    id,
    title,
    when,
    who,
    status,
    approximate,
    mark,
    open,
    x: tenth(event.x),
    y: tenth(event.y),
    radius: tenth(event.radius),
    x0: tenth(event.x0),
    x1: tenth(event.x1),
    label: hung ? placedLabel(hung) : null,
  };
}

function placedLabel({ wanted, setting, side, box }: Hung): PlacedLabel {
  const anchor = side === "right" ? "start" : "end";
  const x = tenth(side === "right" ? box.x : box.x + box.width);
  const line = (text: string, dy: number) => ({ x, y: tenth(box.y + dy), text, anchor }) as const;
  return {
    x: tenth(box.x),
    y: tenth(box.y),
    width: tenth(box.width),
    height: tenth(box.height),
    date: setting.dates.map((text, i) => line(text, DATE_LINE * (i + 1) - 3)),
    title: setting.lines.map((text, i) =>
      line(text, DATE_LINE * setting.dates.length + TITLE_LINE * (i + 1) - 4),
    ),
    leader: [
      [tenth(wanted.x), tenth(wanted.y)],
      [tenth(wanted.x), tenth(box.y + 1)],
    ],
  };
}
