/** By what events can be grouped, and the bands that this makes of a timeline. */
import { groups } from "d3-array";
import type { SourceHead, Status, TimelineEvent } from "../timeline/timeline.ts";
import { voiceOf } from "../timeline/voices.ts";
import type { Band } from "./bands.ts";

export const GROUP_NAMES = ["source", "who", "status"] as const;

export type GroupName = (typeof GROUP_NAMES)[number];

/** More bands than these would each be too low to read: the smallest share the last one. */
const MOST = 6;

/** The bands of the events: the article's own voice, then the largest; statuses in the order of their certainty. Undated events are left out. */
export function bandsOf(
  group: GroupName,
  events: readonly TimelineEvent[],
  sources: readonly SourceHead[],
): readonly Band[] {
  const dated = events.filter(({ when }) => when !== null);
  const keyed = groups(dated, (event) => keyOf(group, event));
  const bands = keyed.map(([key, members]) => ({
    key,
    name: nameOf(group, key, sources),
    ids: members.map(({ id }) => id),
  }));
  const rank = group === "status" ? statusRank : sizeRank;
  return folded(bands.toSorted((a, b) => rank(a) - rank(b)));
}

/** The groupings that part these events at all. */
export function groupsThere(
  events: readonly TimelineEvent[],
  sources: readonly SourceHead[],
): readonly GroupName[] {
  return GROUP_NAMES.filter((group) => bandsOf(group, events, sources).length > 1);
}

/** Of an event that several sources tell of: it is nobody's alone. */
const SEVERAL = "several";
/** No speaker and no source goes by this. */
const OTHERS = " others";

function keyOf(group: GroupName, event: TimelineEvent): string {
  if (group === "status") return event.status;
  if (group === "who") return voiceOf(event);
  const [first = "", ...more] = new Set(event.passages.map(({ sourceId }) => sourceId));
  return more.length > 0 ? SEVERAL : first;
}

const STATUS_BANDS: Readonly<Record<Status, string>> = {
  fact: "Stated as fact",
  claim: "Claimed by a source",
  plan: "Announced",
  reporting: "Reports of the news",
};

function nameOf(group: GroupName, key: string, sources: readonly SourceHead[]): string {
  if (group === "status") return STATUS_BANDS[key as Status];
  if (group === "who") return key === "" ? ownVoice(sources) : key;
  if (key === SEVERAL) return "Several of them";
  const source = sources.find(({ id }) => id === key);
  return source?.publisher ?? source?.title ?? key;
}

function ownVoice(sources: readonly SourceHead[]): string {
  return sources.length > 1 ? "The articles themselves" : "The article itself";
}

function statusRank({ key }: Band): number {
  return Object.keys(STATUS_BANDS).indexOf(key);
}

/** The article's own voice before all others. */
function sizeRank({ key, ids }: Band): number {
  return key === "" ? Number.NEGATIVE_INFINITY : -ids.length;
}

function folded(bands: readonly Band[]): readonly Band[] {
  if (bands.length <= MOST) return bands;
  const rest = bands.slice(MOST - 1);
  const others = { key: OTHERS, name: `${rest.length} others`, ids: rest.flatMap(({ ids }) => ids) };
  return [...bands.slice(0, MOST - 1), others];
}
