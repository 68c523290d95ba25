/** Events being gathered: each clause gives at most one, and what it has used up gives no other. */
import type { Attribution, Derivation, DraftEvent } from "../timeline/timeline.ts";
import { attributionOf, isSaying, quotationBehind } from "./attribution.ts";
import { isPlanned, isState, statusOf } from "./deeds.ts";
import { denies, isDenied } from "./denials.ts";
import type { Framed } from "./frames/framed.ts";
import { speakerOf } from "./speakers.ts";
import { PLEDGE } from "./speech.ts";
import {
  childrenOf,
  clauseAround,
  contentOf,
  expressionsIn,
  type PlacedClause,
  type Story,
} from "./story.ts";
import { subjectWords } from "./subjects.ts";
import { isInQuotation, withinMarks } from "./testimony.ts";
import { testimonyTitle } from "./titles/testimony.ts";
import { quotedTitle, saidTitle, titleOf, toldTitle } from "./titles/titles.ts";

export interface Harvest {
  readonly story: Story;
  readonly drafts: DraftEvent[];
  /** Clauses that are events, or parts of one; the event they are part of. */
  readonly used: Map<PlacedClause, DraftEvent | null>;
}

export function newHarvest(story: Story): Harvest {
  return { story, drafts: [], used: new Map() };
}

const NO_DATE: Derivation = {
  expression: null,
  start: null,
  end: null,
  anchor: null,
  rule: "undated",
  explanation: "The text gives no date for this.",
};

/** “opened last autumn” does give a date, but in a text that has none of its own nobody can count it. */
function undatedFor(story: Story, { start, end }: PlacedClause): Derivation {
  const told = story.publication === null && expressionsIn(story, start, end).find(countsFromNow);
  if (!told) return NO_DATE;
  const explanation = `“${told.text}” counts from the day of publication, which is not known.`;
  return { ...NO_DATE, expression: told.text, start: told.start, end: told.end, explanation };
}

function countsFromNow({ when, meaning }: Story["expressions"][number]): boolean {
  if (when !== null) return false;
  if (meaning.kind === "shift") return meaning.from === "publication";
  return meaning.kind === "date" ? meaning.year === undefined : /^(?:deictic|near)$/.test(meaning.kind);
}

/**
 * Lists a clause as an event, with what belongs to the same act; null when it is used up. `framed` null: no date.
 * `end`: where its passage ends, when not with the clause.
 */
export function take(
  harvest: Harvest,
  placed: PlacedClause,
  framed: Framed | null,
  end?: number,
): DraftEvent | null {
  const { story, used } = harvest;
  if (used.has(placed)) return null;
  const parts = partsOf(harvest, placed);
  const attribution = attributionOf(story, placed) ?? ownSpeaker(story, placed);
  const when = framed?.when ?? null;
  const last = end ?? Math.max(placed.end, dateEnd(placed, framed), ...parts.map((part) => part.end));
  const event: DraftEvent = {
    title: titleFor(story, placed, attribution),
    // two denials by one person are of two things
    ...(denies(placed) ? {} : { deed: deedOf(placed) }),
    when,
    derivation: framed?.derivation ?? undatedFor(story, placed),
    passages: [withinMarks(story, placed, placed.start, last)],
    attribution,
    status: statusOf(story, placed, when, attribution !== null),
  };
  keep(harvest, event, [placed, ...parts]);
  return event;
}

/** “She said she had sent a team”, kept for what is said, “she hopes to send one”: she vouches for it. */
function ownSpeaker(story: Story, placed: PlacedClause): Attribution | null {
  const says = isSaying(placed) && contentOf(placed) !== null;
  const plans = PLEDGE.has(placed.verb) && isPlanned(placed);
  return says || plans ? speakerOf(story, placed) : null;
}

const PARTICLES = new Set(["up", "down", "out", "through", "away", "off", "back", "over", "again"]);

/** “come-up” is another deed than “come”. */
function deedOf({ verb, clause, sentence }: PlacedClause): string {
  const next = sentence.tokens[clause.verb.end]?.lower ?? "";
  return PARTICLES.has(next) ? `${verb}-${next}` : verb;
}

/** Keeps an event, with the clauses that it uses up. */
export function keep({ drafts, used }: Harvest, event: DraftEvent, clauses: readonly PlacedClause[]): void {
  drafts.push(event);
  for (const placed of clauses) used.set(placed, event);
}

/** Where the words that date the event end, when they belong to its clause. */
function dateEnd({ start, end }: PlacedClause, framed: Framed | null): number {
  const { start: from = null, end: to = null } = framed?.derivation ?? {};
  return from !== null && to !== null && from >= start && from <= end ? to : end;
}

function titleFor(story: Story, placed: PlacedClause, attribution: Attribution | null): string {
  const said = isSaying(placed) ? contentOf(placed) : null;
  if (said) return saidTitle(story, speakerOf(story, placed)?.who ?? subjectWords(story, placed), said);
  const quotation = isSaying(placed) ? quotationBehind(story, placed) : null;
  if (quotation)
    return quotedTitle(story, speakerOf(story, placed)?.who ?? subjectWords(story, placed), quotation);
  if (attribution && isInQuotation(story, placed)) return testimonyTitle(story, attribution.who, placed);
  const title = titleOf(story, placed);
  return attribution && isState(placed) && !isPlanned(placed)
    ? toldTitle(story, attribution.who, title)
    : title;
}

/** Undated clauses of the same act: “met officers … and paid tribute”, “confirmed that it had deployed …”. */
function partsOf({ story, used }: Harvest, placed: PlacedClause): PlacedClause[] {
  const sharesSubject = (c: PlacedClause) =>
    c.clause.kind === "coordinate" &&
    c.clause.subject[1] <= placed.clause.subject[1] &&
    // “bought a share and has since raised it” are two acts
    c.clause.verb.tense === placed.clause.verb.tense &&
    !isSaying(c);
  const parts = childrenOf(placed).filter((c) => c.clause.kind === "complement" || sharesSubject(c));
  // what is denied is no event, whatever its date
  return parts.filter((c) => !used.has(c) && (isDenied(c) || !hasOwnDate(story, c)));
}

/** A date in a clause that hangs on this one is not its own. */
function hasOwnDate(story: Story, placed: PlacedClause): boolean {
  const dates = expressionsIn(story, placed.start, placed.end);
  return dates.some((e) => e.when !== null && clauseAround(story, e.start) === placed);
}
