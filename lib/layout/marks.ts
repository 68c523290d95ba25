/** Sized → Placed: each event gets its lane, its mark, its words, or a place in a count. */
import { CHIP_HEIGHT, placeChips } from "./chips.ts";
import { type Held, holdLabels } from "./held.ts";
import { arrangeInTurn, arrangeWell } from "./label-search.ts";
import { DATE_LINE, settingsOf, TITLE_LINE } from "./label-settings.ts";
import type { Box, Hung, Wanted } from "./labels.ts";
import { forkSize, type Laned, leftOf, rightOf, type Spread, stackLanes } from "./lanes.ts";
import { type Layout, type PlacedEvent, type PlacedLabel, type Stack, tenth } from "./placed.ts";
import { spreadRank } from "./spread-rank.ts";

const TOP = 8;
/** From the axis to the first lane. */
export const FIRST_LANE = 16;
/** Between the row of chips and the marks beneath it. */
const CHIP_ROOM = 8;
/** A label for every so many px of width at most: no chart has room for more, the others are not even tried. */
const PX_A_LABEL = 14;

interface PlacedMarks {
  readonly events: readonly PlacedEvent[];
  readonly chips: Layout["chips"];
  readonly stack: Stack;
}

export type Search = "in-turn" | "full";

export interface MarkOptions {
  readonly width: number;
  readonly labels?: boolean;
  readonly selected?: string | null;
  readonly search?: Search;
  /** How it lay a moment ago, of a picture in motion. */
  readonly held?: Held | null;
  /** What else stands in the way of words. */
  readonly taken?: readonly Box[];
  /** Pixels at the left that belong to others. */
  readonly left?: number;
}

/** The events of a window `width` px wide, on an axis at baseline `axisY`. */
export function placeEvents(spread: readonly Spread[], options: MarkOptions, axisY: number): PlacedMarks {
  const { width, labels = true, held = null } = options;
  const room = axisY - TOP - FIRST_LANE;
  const { events, radius, pitch, most } = stackLanes(spread, room, labels, held?.kept);
  const footed = events.map((event) => ({ ...event, radius, y: axisY - FIRST_LANE - event.lane * pitch }));
  const drawn = footed.filter((event) => event.lane < most);
  const row = Math.max(TOP, Math.min(...drawn.map(({ y }) => y - radius)) - CHIP_ROOM - CHIP_HEIGHT);
  const hung = labels ? arrangeLabels(drawn, options, { axisY, row }) : [];
  const labelled = new Map(hung.map((h) => [h.wanted.id, h]));
  // Without labels the list names every event; only marks that had no room need counting.
  const missing = footed.filter((e) => !labelled.has(e.id) && isSeen(e, width) && (labels || e.lane >= most));
  const poles = hung.flatMap(({ pole, wanted }) => (pole ? [wanted.x] : []));
  return {
    events: drawn.map((event) => placedEvent(event, labelled.get(event.id) ?? null)),
    chips: placeChips(missing, { y: row, width, poles }),
    stack: { radius, pitch },
  };
}

interface Heights {
  readonly axisY: number;
  /** Of the row of chips. */
  readonly row: number;
}

function arrangeLabels(
  drawn: readonly Footed[],
  { width, left = 0, selected = null, search = "full", held = null, taken = [] }: MarkOptions,
  { axisY, row }: Heights,
): readonly Hung[] {
  const seen = drawn.filter((event) => isSeen(event, width));
  const wanted = byImportance(seen, selected)
    .slice(0, Math.ceil(width / PX_A_LABEL))
    .map((event) => wantedOf(event, selected));
  const marks = [...drawn.map(markBox), ...taken];
  const inRest = search === "full" ? arrangeWell : arrangeInTurn;
  const arrange = held ? (...asked: Parameters<typeof inRest>) => holdLabels(...asked, held.events) : inRest;
  const field = { left: left + 4, right: width - 4, top: TOP, bottom: axisY - 2 };
  const all = wanted.length === seen.length ? arrange(wanted, { ...field, taken: marks }) : [null];
  if (!all.includes(null)) return all.filter((place) => place !== null);
  // What finds no place is counted in chips, whose row then must be kept free.
  const chips = { x: 0, y: row, width, height: CHIP_HEIGHT };
  return arrange(wanted, { ...field, taken: [...marks, chips] }).filter((place) => place !== null);
}

function wantedOf(event: Footed, selected: string | null): Wanted {
  const { id, x, y, radius, weight, status } = event;
  return {
    id,
    x,
    y,
    x0: leftOf(event, radius),
    x1: rightOf(event, radius),
    settings: settingsOf(event),
    weight:
      id === selected
        ? SELECTED_WEIGHT
        : status === "reporting"
          ? REPORTING_WEIGHT
          : 1 + Math.log2(weight) / 2,
  };
}

/** Whoever selects an event is told what it is; an act of reporting comes last. */
const SELECTED_WEIGHT = 100;
const REPORTING_WEIGHT = 0.5;

/** Whether its dot is in the window, not merely an end of its whisker. */
function isSeen({ x }: Spread, width: number): boolean {
  return x >= 0 && x <= width;
}

type Footed = Laned & { readonly y: number; readonly radius: number };

/** The selected one, then those the text speaks of most, then spread evenly over time. */
function byImportance(events: readonly Footed[], selected: string | null): Footed[] {
  const rank = new Map(events.map((event, i) => [event.id, spreadRank(i)]));
  return events.toSorted(
    (a, b) =>
      Number(b.id === selected) - Number(a.id === selected) ||
      Number(a.status === "reporting") - Number(b.status === "reporting") ||
      b.weight - a.weight ||
      (rank.get(a.id) ?? 0) - (rank.get(b.id) ?? 0),
  );
}

function markBox(event: Footed): Box {
  const x = leftOf(event, event.radius);
  const above = event.radius + (event.disputed ? forkSize(event.radius).height : 0);
  return { x, y: event.y - above, width: rightOf(event, event.radius) - x, height: above + event.radius };
}

function placedEvent(event: Footed, hung: Hung | null): PlacedEvent {
  const { id, position, title, when, who, status, approximate, disputed, mark, open } = event;
  return {
    id,
    position,
    title,
    when,
    who,
    status,
    approximate,
    disputed,
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

export function placedLabel({ wanted, setting, side, pole, box }: Hung): PlacedLabel {
  const anchor = side === "right" ? "start" : "end";
  const x = tenth(side === "right" ? box.x : box.x + box.width);
  const line = (text: string, dy: number) => ({ x, y: tenth(box.y + dy), text, anchor }) as const;
  const top = [tenth(wanted.x), tenth(box.y + 1)] as const;
  return {
    x: tenth(box.x),
    y: tenth(box.y),
    width: tenth(box.width),
    height: tenth(box.height),
    date: setting.dates.map((text, i) => line(text, DATE_LINE * (i + 1) - 3)),
    title: setting.lines.map((text, i) =>
      line(text, DATE_LINE * setting.dates.length + TITLE_LINE * (i + 1) - 4),
    ),
    leader: pole ? [[tenth(wanted.x), tenth(wanted.y)], top] : [],
  };
}
