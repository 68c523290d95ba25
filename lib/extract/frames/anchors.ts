/** “within a week of his capture”, “two days before the shooting”: a date counted from an event that a noun names. */
import { group } from "d3-array";
import { type Day, isoOf } from "../../time/civil.ts";
import { boundsOf, type When, whenOf } from "../../time/when.ts";
import { inWords } from "../../time/words.ts";
import { deedName } from "../../timeline/same/deeds.ts";
import type { DraftEvent } from "../../timeline/timeline.ts";
import { isEventNoun } from "../event-nouns.ts";
import { shifted } from "../resolve/relative.ts";
import { clauseAround, expressionsIn, type PlacedClause, type Story } from "../story.ts";
import { beyond } from "./beyond.ts";
import type { Framed } from "./framed.ts";

/** A noun with its owner, behind what relates the clause to it: “within a week of |his capture|”. */
const ANCHOR =
  /\b([Oo]f|[Aa]fter|[Bb]efore|[Ff]ollowing|[Oo]n|[Uu]pon|[Ww]ith)\s+(?:(?:the|an?|his|her|their|its)(?:\s+\p{Ll}+[’']s?)?|(?:\p{Lu}[\p{L}.-]+\s+){0,3}\p{Lu}[\p{L}.-]+[’']s?)\s+(\p{Ll}+)(?:\s+(\p{Ll}+))?/gu;
const WITHIN = /\bwithin\s+(?:the\s+|a\s+few\s+)?(?:\p{L}+\s+or\s+)?$/u;
const SOON = /\b(?:soon|shortly|immediately|right|just)\s+$/i;

/** The date of a clause that is counted from a dated event named by a noun in it, or null. */
export function fromEventNoun(story: Story, deeds: Deeds, placed: PlacedClause): Framed | null {
  const words = story.text.slice(placed.start, placed.end);
  for (const match of words.matchAll(ANCHOR)) {
    const [, link = "", first = "", second = ""] = match;
    const noun = [first, second].find(isEventNoun);
    if (noun === undefined) continue;
    const at = placed.start + match.index;
    // “On his death in 1950 the school passed to his son”; elsewhere these say other things
    if (/^(?:on|upon|with)$/i.test(link) && match.index > 0) continue;
    if (clauseAround(story, at) !== placed) continue;
    const behind = words.slice(match.index + match[0].indexOf(noun) + noun.length);
    const anchor = eventNamed(deeds, noun, placed, OF.exec(behind)?.[1] ?? "");
    const relation = {
      at,
      link: link.toLowerCase(),
      beside: anchor !== null && isWithin(anchor, placed) && !isGerunds(story, placed, at),
    };
    const counted = anchor?.when && countFrom(story, relation, anchor.when);
    if (!anchor?.when || !counted) continue;
    const end = at + match[0].indexOf(noun) + noun.length;
    const expression = story.text.slice(counted.start, end);
    const when = whenOf(counted.edtf);
    const named = `“${anchor.title}” (${inWords(anchor.when)})`;
    const explanation = `“${expression}” counts from ${named}: ${inWords(when)}.`;
    return {
      when,
      derivation: {
        expression,
        start: counted.start,
        end,
        anchor: named,
        rule: "counted from an event noun",
        explanation,
      },
    };
  }
  return null;
}

/** Dated events by the name of their deed, the most finely dated first. */
export type Deeds = ReadonlyMap<string, readonly DraftEvent[]>;

/** Looks the events of a text up by what is done in them. */
export function deedsOf(drafts: readonly DraftEvent[]): Deeds {
  const dated = drafts.filter(({ deed, when }) => deed !== undefined && widthOf(when) !== null);
  const finest = dated.toSorted((a, b) => (widthOf(a.when) ?? 0) - (widthOf(b.when) ?? 0));
  return group(finest, ({ deed = "" }) => deedName(deed));
}

/** “the assassination |of President Hale|”: which one. */
const OF = /^\s+of\s+([^,;:.]{1,40})/;

/** The most finely dated event that the noun names, outside the clause or within it behind its verb; of what it is of, too. */
function eventNamed(deeds: Deeds, noun: string, { start, end }: PlacedClause, of: string): DraftEvent | null {
  const named = deeds.get(deedName(noun)) ?? [];
  const which: readonly string[] = of.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return (
    named.find(
      ({ title, passages: [first] }) =>
        first &&
        (first[1] <= start || first[0] >= end || first[0] > start) &&
        (which.length === 0 || which.some((word) => title.toLowerCase().includes(word))),
    ) ?? null
  );
}

/** “After Hale’s death in 1925, the firm moved”: the date stands in the clause itself. */
function isWithin({ passages: [first] }: DraftEvent, { start, end }: PlacedClause): boolean {
  return first !== undefined && first[0] >= start && first[1] <= end;
}

/** “was sought before |having to flee after a coup last year|”: it is the fleeing that came after. */
function isGerunds({ text }: Story, { clause, sentence }: PlacedClause, at: number): boolean {
  const verb = sentence.tokens[clause.verb.head]?.end ?? at;
  return /\b(?:before|after|by|without|for|of)\s+\p{Ll}+ing\b/u.test(text.slice(verb, at));
}

/** Days of a closed date, or null. */
function widthOf(when: When | null): number | null {
  const [from, to] = when ? boundsOf(when) : [null, null];
  return from === null || to === null ? null : to - from;
}

/** What the words before the link make of the anchor's date; null when they count nothing. */
function countFrom(
  story: Story,
  { at, link, beside }: { readonly at: number; readonly link: string; readonly beside: boolean },
  anchor: When,
): { edtf: string; start: number } | null {
  const [earliest, latest] = boundsOf(anchor);
  if (earliest === null || latest === null) return null;
  const { text } = story;
  const told = expressionsIn(story, at - REACH, at + link.length).findLast(({ end }) => end >= at - 1);
  const before = text.slice(Math.max(0, (told?.start ?? at) - REACH), told?.start ?? at);
  if (link === "of") return told?.meaning.kind === "duration" ? within(before, told, earliest, latest) : null;
  if (told?.meaning.kind === "shift" && told.meaning.from === "event") {
    const counted = shifted(told.meaning, [earliest, latest]);
    return counted && { edtf: counted.edtf, start: told.start };
  }
  if (/^(?:on|upon|with)$/.test(link)) return beside ? { edtf: anchor.edtf, start: at } : null;
  const soon = link === "before" ? null : SOON.exec(before);
  if (!soon && !beside) return null;
  const edtf = beyond(link, anchor, story.publication);
  return edtf === null ? null : { edtf, start: at - (soon?.[0].length ?? 0) };
}

/** How far back the words stand that count, in UTF-16 units. */
const REACH = 40;

function within(
  before: string,
  { start, meaning }: Story["expressions"][number],
  earliest: Day,
  latest: Day,
): { edtf: string; start: number } | null {
  const within = WITHIN.exec(before);
  if (!within || meaning.kind !== "duration") return null;
  const { amount, unit } = meaning;
  const last = shifted({ amount, unit, sign: 1 }, [latest, latest]);
  const [, upTo] = last ? boundsOf(whenOf(last.edtf)) : [null, null];
  if (upTo === null) return null;
  // a week's end is told to half a week either side: the window ends with the amount itself
  const end = unit === "week" && amount !== null ? latest + 7 * amount : upTo;
  return { edtf: `[${isoOf(earliest)}..${isoOf(end)}]`, start: start - within[0].length };
}
