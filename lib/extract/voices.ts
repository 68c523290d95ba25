/** Who speaks each quotation: the tag beside it, the one that it goes on from, the saying right before it. */
import { isSaying } from "./attribution.ts";
import { firstPersonsOf } from "./first-persons.ts";
import { speakerOf } from "./speakers.ts";
import { type PlacedClause, type Quotation, quotationAt, type Story, type Voice } from "./story.ts";

/** A story with the voices of its quotations; one that nobody is said to speak has none. */
export function withVoices(story: Story): Story {
  const heard = { ...story, voices: voicesOf(story) };
  if (heard.voices.size === 0) return heard;
  const pronouns = new Map([...story.referents.pronouns, ...firstPersonsOf(heard)]);
  return { ...heard, referents: { ...story.referents, pronouns } };
}

function voicesOf(story: Story): ReadonlyMap<Quotation, Voice> {
  const tags = tagsOf(story);
  const voices = new Map<Quotation, Voice>();
  const { quotations } = story;
  for (const [i, quotation] of quotations.entries()) {
    const before = quotations[i - 1];
    const goesOn = before && runsOn(story, before, quotation) ? voices.get(before) : undefined;
    const voice = goesOn ?? ownVoice(story, tags, quotation);
    if (voice) voices.set(quotation, voice);
  }
  // “… \n “…,” Hale said: the tag stands at the end of what he says
  for (let i = quotations.length - 2; i >= 0; i--) {
    const [quotation, next] = [quotations[i], quotations[i + 1]];
    const voice = next && voices.get(next);
    if (quotation && next && voice && !voices.has(quotation) && runsOn(story, quotation, next))
      voices.set(quotation, voice);
  }
  return voices;
}

/** The acts of saying outside quotations, in the order of the text. */
function tagsOf(story: Story): readonly PlacedClause[] {
  return story.clauses.filter(
    (c) => !c.clause.verb.negated && isSaying(c) && quotationAt(story, headStart(c)) === null,
  );
}

/** The paragraph's quotation is not closed, and the next paragraph opens with a mark. */
function runsOn({ text }: Story, [, end]: Quotation, [start]: Quotation): boolean {
  return text[end] === "\n" && /^\s*(?:[“"]|``)$/.test(text.slice(end, start));
}

function ownVoice(story: Story, tags: readonly PlacedClause[], quotation: Quotation): Voice | null {
  const at = firstBehind(tags, quotation[1]);
  const [after, before] = [tags[at], tags[at - 1]];
  const saying =
    after && isTagBehind(story, quotation, after)
      ? after
      : before && (leadsIn(story, before, quotation) || isSaidBefore(story, tags, at, quotation))
        ? before
        : null;
  const speaker = saying && speakerOf(story, saying);
  return speaker ? { speaker, saying } : null;
}

/** The index of the first tag whose verb stands behind an offset. */
function firstBehind(tags: readonly PlacedClause[], offset: number): number {
  let [low, high] = [0, tags.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const tag = tags[middle];
    if (tag && headStart(tag) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function headStart({ clause, sentence }: PlacedClause): number {
  return sentence.tokens[clause.verb.head]?.start ?? sentence.start;
}

/** “We sold it in May,” |said Kim|; behind a full stop another sentence begins. */
function isTagBehind({ text }: Story, [start, end]: Quotation, tag: PlacedClause): boolean {
  const between = text.slice(end, headStart(tag));
  const open = /[,!?–—-]\s*$/.test(text.slice(start, end)) || /^(?:[”"]|'')\s*,/.test(between);
  return open && between.length < LONGEST_NAME && !/[.!?;:]\s|\n|[“]/.test(between.slice(1));
}

/** From the mark to the verb of saying, in UTF-16 units. */
const LONGEST_NAME = 160;

/** |Kim said in a statement|: “We sold it in May.” */
function leadsIn({ text }: Story, tag: PlacedClause, [start]: Quotation): boolean {
  const verb = tag.sentence.tokens[tag.clause.verb.head];
  const between = text.slice(verb?.end ?? start, start);
  return between.length < LONGEST_NAME && /^(?:[^.!?;:”"\n]*[:,])?\s*(?:[“"]|``)$/.test(between);
}

/** “…,” Kim said. |“We sold it in May.”|: the sentence before ends where the quotation begins, and one speaks in it. */
function isSaidBefore(story: Story, tags: readonly PlacedClause[], at: number, [start]: Quotation): boolean {
  const last = tags[at - 1];
  if (!last || !/^[\s”"']*(?:[“"]|``)$/.test(story.text.slice(last.sentence.end, start))) return false;
  const names = new Set<string | undefined>();
  for (let i = at - 1; tags[i]?.sentence === last.sentence; i--) {
    const tag = tags[i];
    if (tag && tag.clause.kind !== "relative") names.add(speakerOf(story, tag)?.who);
  }
  return names.size === 1 && !story.text.slice(last.sentence.end, start).includes("\n");
}
