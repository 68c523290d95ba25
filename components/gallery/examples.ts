/** Every kind of date that a text can give, every standing, every state: what the gallery shows and its test draws. */
import { layoutTimeline } from "#lib/layout/layout.ts";
import type { PlacedEvent } from "#lib/layout/placed.ts";
import { whenOf } from "#lib/time/when.ts";
import type { Status, TimelineEvent } from "#lib/timeline/timeline.ts";

interface Example {
  readonly name: string;
  /** As a text of 22 August 2025 may put it. */
  readonly said: string;
  readonly edtf: string;
  readonly approximate?: boolean;
  /** What the mark tells. */
  readonly tells: string;
}

export const EXAMPLES: readonly Example[] = [
  {
    name: "A time of day",
    said: "at 9.55 on Friday",
    edtf: "2025-08-22T09:55",
    tells: "A dot: that moment.",
  },
  { name: "A day", said: "on Friday", edtf: "2025-08-22", tells: "A dot: that day." },
  {
    name: "About a day",
    said: "around 15 August",
    edtf: "2025-08-15~",
    tells: "A dot between fading lines: that day or near it.",
  },
  {
    name: "One day of several",
    said: "at a ceremony this week",
    edtf: "[2025-08-18..2025-08-22]",
    tells: "A dot on a line with ends: one moment, somewhere from end to end.",
  },
  {
    name: "About one day of several",
    said: "some time around the middle of August",
    edtf: "[2025-08-11~..2025-08-20~]",
    tells: "The line fades: one moment, and the ends are not meant exactly.",
  },
  { name: "A month", said: "in April", edtf: "2025-04", tells: "The same: some time in that month." },
  { name: "A season", said: "last autumn", edtf: "2024-23", tells: "The same: some time in that season." },
  {
    name: "A quarter",
    said: "in the second quarter",
    edtf: "2025-34",
    tells: "The same: some time in those three months.",
  },
  { name: "A year", said: "in 2024", edtf: "2024", tells: "The same: some time in that year." },
  {
    name: "About a year",
    said: "around 2020",
    edtf: "2020~",
    tells: "The line fades: the ends are not meant exactly.",
  },
  { name: "A decade", said: "in the 1990s", edtf: "199X", tells: "Some time in those ten years." },
  {
    name: "A century",
    said: "in the 19th century",
    edtf: "18XX",
    tells: "Some time in those hundred years.",
  },
  {
    name: "Before",
    said: "by May 2021",
    edtf: "[..2021-05]",
    tells: "An arrow: not later, and nobody says how much earlier.",
  },
  {
    name: "After",
    said: "after August 2010",
    edtf: "[2010-08..]",
    tells: "An arrow: not earlier, and nobody says how much later.",
  },
  {
    name: "Before about",
    said: "by about 2010",
    edtf: "[..2010~]",
    tells: "An arrow from a dot whose other side fades: not much later.",
  },
  {
    name: "A length of time",
    said: "from March to June 2024",
    edtf: "2024-03/2024-06",
    tells: "A bar: it lasted.",
  },
  {
    name: "About a length of time",
    said: "from about 1200 to about 1150 BCE",
    edtf: "-1199~/-1149~",
    tells: "A bar whose ends fade: it lasted, and they are not meant exactly.",
  },
  {
    name: "A length of days",
    said: "from Monday to Friday",
    edtf: "2025-08-18/2025-08-22",
    tells: "A bar, however short: it lasted.",
  },
  { name: "Since", said: "since March 2019", edtf: "2019-03/..", tells: "A bar with an arrow: it goes on." },
  {
    name: "Since about",
    said: "since about 500 BCE",
    edtf: "-0499~/..",
    tells: "A fading bar with an arrow: it goes on, from about then.",
  },
  {
    name: "Until",
    said: "until May 2021",
    edtf: "../2021-05",
    tells: "A bar with an arrow: nobody says since when.",
  },
];

export const STANDINGS: readonly (readonly [Status, string])[] = [
  ["fact", "stated as fact"],
  ["claim", "claimed by a source"],
  ["plan", "announced"],
  ["reporting", "a report of the news"],
];

export interface State {
  readonly name: string;
  readonly disputed?: boolean;
  readonly lit?: boolean;
  readonly ringed?: boolean;
  readonly dimmed?: boolean;
}

export const STATES: readonly State[] = [
  { name: "as it is" },
  { name: "sources disagree", disputed: true },
  { name: "under the pointer", lit: true },
  { name: "under the pointer, sources disagree", disputed: true, lit: true },
  { name: "selected", lit: true, ringed: true },
  { name: "selected, sources disagree", disputed: true, lit: true, ringed: true },
  { name: "another is under the pointer", dimmed: true },
  { name: "another is, sources disagree", disputed: true, dimmed: true },
];

/** A cell of the gallery, in px. */
export const CELL = { width: 104, height: 28 };

/** The mark of an example as the chart places it when nothing else is there. */
export function markOf(example: Example, status: Status, disputed: boolean): PlacedEvent | null {
  const [event] = layoutTimeline([eventOf(example, status)], {
    width: CELL.width,
    height: 200,
    scale: "to-scale",
    labels: false,
    reporting: true,
  }).events;
  return event ? { ...event, y: CELL.height / 2, disputed } : null;
}

function eventOf({ name, edtf, approximate }: Example, status: Status): TimelineEvent {
  const derivation = { expression: null, start: null, end: null, anchor: null, rule: "", explanation: "" };
  return {
    id: edtf,
    title: name,
    when: whenOf(edtf, approximate),
    derivation,
    passages: [],
    attribution: null,
    status,
    review: "machine",
  };
}
