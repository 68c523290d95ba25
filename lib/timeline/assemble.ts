/** Draft events become a Timeline: quotes cut, ids given, order settled. */
import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import { quoteAt } from "../text/quote.ts";
import { compareWhen } from "../time/when.ts";
import { type Mention, mentionOf } from "./same/mention.ts";
import { mergeMentions } from "./same/merge.ts";
import type { DraftEvent, Source, Timeline, TimelineEvent } from "./timeline.ts";

export interface ReadSource {
  readonly source: Source;
  readonly drafts: readonly DraftEvent[];
}

/** A new Timeline, revision 1, of what was read in each source; what several passages tell is one event. */
export function assemble(id: string, title: string, read: readonly ReadSource[]): Timeline {
  const told = read.flatMap(({ source, drafts }) => identify(source, drafts));
  const alone = told.filter(({ mention }) => mention === null).map(({ event }) => event);
  const merged = mergeMentions(told.flatMap(({ mention }) => mention ?? []));
  return {
    version: 1,
    id,
    revision: 1,
    title,
    sources: read.map(({ source }) => source),
    events: inOrder(
      [...alone, ...merged],
      told.map(({ event }) => event),
    ),
  };
}

interface Identified {
  readonly event: TimelineEvent;
  /** null: not to be merged with others. */
  readonly mention: Mention | null;
}

function identify(source: Source, drafts: readonly DraftEvent[]): Identified[] {
  const ids = idsOf(source, drafts);
  return drafts.map((draft) => {
    const { passages, deed, ...told } = draft;
    const event: TimelineEvent = {
      id: ids.get(draft) ?? "",
      ...told,
      passages: passages.map(([start, end]) => ({
        sourceId: source.id,
        quote: quoteAt(source.text, start, end),
      })),
      review: "machine",
    };
    return { event, mention: deed === undefined ? null : mentionOf(event, source, deed) };
  });
}

/** The same words again are another event: the second of them in the text, the third. */
function idsOf(source: Source, drafts: readonly DraftEvent[]): ReadonlyMap<DraftEvent, string> {
  const seen = new Map<string, number>();
  const inText = drafts.toSorted((a, b) => (a.passages[0]?.[0] ?? 0) - (b.passages[0]?.[0] ?? 0));
  return new Map(
    inText.map((draft) => {
      const words = plainWords(source.text.slice(...(draft.passages[0] ?? [0, 0])));
      const nth = seen.get(words) ?? 0;
      seen.set(words, nth + 1);
      return [draft, idOf([source.id, words, ...(nth > 0 ? [String(nth)] : [])])];
    }),
  );
}

/** Words alone name an event, so that new line breaks, quote marks or capitals keep its id. */
function plainWords(exact: string): string {
  const words = exact
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim();
  return words === "" ? exact : words;
}

/** No vowels (no words by chance), no look-alikes. */
const ALPHABET = "23456789bcdfghjkmnpqrstvwxyz";
const ID_LENGTH = 9;

/** A short id of some words: 28^9, about 43 bits, ample for the events of a timeline and the samples of a site. */
export function idOf(parts: readonly string[]): string {
  const bytes = sha256(utf8ToBytes(parts.join("\u0000")));
  let id = "";
  for (const byte of bytes.subarray(0, ID_LENGTH)) id += ALPHABET[byte % ALPHABET.length];
  return id;
}

/** Events of one date, and those of none, stand in the order in which their passages were read. */
function inOrder(events: readonly TimelineEvent[], told: readonly TimelineEvent[]): TimelineEvent[] {
  const places = new Map(told.map(({ passages: [first] }, i) => [first, i]));
  const placeOf = ({ passages: [first] }: TimelineEvent) => places.get(first) ?? 0;
  const inText = events.toSorted((a, b) => placeOf(a) - placeOf(b));
  const dated = inText.filter((event) => event.when !== null);
  const undated = inText.filter((event) => event.when === null);
  dated.sort((a, b) => (a.when && b.when ? compareWhen(a.when, b.when) : 0));
  return [...dated, ...undated];
}
