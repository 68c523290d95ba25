/** Events that have no clause for themselves: named by a noun, told by a gerund, or a further date of a clause. */
import type { DraftEvent } from "../timeline/timeline.ts";
import { attributionOf, isSaying } from "./attribution.ts";
import type { DatedAgain, DatedNoun } from "./carriers.ts";
import { isAhead, isDeed, isReal, isToldState, statusOf } from "./deeds.ts";
import { denies, isDenied } from "./denials.ts";
import { eventNounIn } from "./event-nouns.ts";
import { derivationOf } from "./explain.ts";
import type { DatedGerund } from "./gerunds.ts";
import type { DatedInfinitive } from "./infinitives.ts";
import { explanationWithSignal, whenWithSignal } from "./signals.ts";
import { speakerOf } from "./speakers.ts";
import { PLEDGE } from "./speech.ts";
import type { Story } from "./story.ts";
import { againTitle, replaced } from "./titles/again.ts";
import { gerundTitle } from "./titles/gerund.ts";
import { infinitiveTitle } from "./titles/infinitive.ts";
import { nounTitle } from "./titles/noun.ts";
import { titleOf } from "./titles/titles.ts";

/** “Korea’s liberation in August 1945”; null for one that is spoken of only to be denied (“denied a meeting in May”). */
export function nounEvent(story: Story, noun: DatedNoun): DraftEvent | null {
  const { placed, start } = noun;
  const verb = placed.sentence.tokens[placed.clause.verb.head];
  const told = verb !== undefined && start > verb.start;
  if (isNew(story, start) && (isDenied(placed) || (denies(placed) && told))) return null;
  return namedEvent(story, noun, phraseOf(story, noun), noun.end);
}

function namedEvent(
  story: Story,
  noun: Pick<DatedNoun, "start" | "expression" | "placed" | "participle">,
  phrase: string,
  end: number,
): DraftEvent {
  const { start, expression, placed } = noun;
  const ahead = expression.when !== null && isAhead(story, expression.when);
  const told = isNew(story, start) ? attributionOf(story, placed) : null;
  // “results released on Monday show …” do not say that they were released
  const attribution = told && told.start >= start && told.start < end ? null : told;
  return {
    title: nounTitle(story, noun, phrase),
    deed: eventNounIn(phrase),
    when: expression.when,
    derivation: derivationOf(expression),
    passages: [[start, end]],
    attribution,
    status: ahead ? "plan" : attribution ? "claim" : "fact",
  };
}

/** “an agreement of 1988” is told by who speaks of it; “the agreement”, “his capture” is known, whoever speaks. */
function isNew({ text }: Story, start: number): boolean {
  return !KNOWN.test(text.slice(start, start + LONGEST_OPENING));
}

const KNOWN = /^(?:(?:the|this|that|these|those|its|his|her|their)\b|(?:(?:last|this)\s+)?\p{L}+[’']s?\s)/iu;
/** “last Wednesday’s”, in UTF-16 units. */
const LONGEST_OPENING = 24;

/** The noun's phrase without its date. */
function phraseOf({ text }: Story, { start, end, expression }: DatedNoun): string {
  const before = text.slice(start, expression.start).replace(BEFORE_DATE, "").replace(BEING, "");
  if (!isArticle(before)) return before;
  const after = text.slice(expression.end, end);
  return after.replace(/^(?:[’']s|,)\s+/, "").trim();
}

/** “the January 1998 bombing”: the noun follows its date. */
function isArticle(words: string): boolean {
  return /^(?:the|an?|this|that)?$/i.test(words.trim());
}

/** The preposition before a date: “rule in |August 1945|”. */
const BEFORE_DATE = /[,\s]+(?:in|on|of|at|by|since|from|during|until|about|around)?(?:\s+the)?\s*$/i;

/** “the trial |is| on Tuesday”. */
const BEING = /\s+(?:is|are|was|were)(?:\s+(?:due|set|scheduled|planned|held))?(?:\s+for)?$/;

/** Who is charged has not been shown to have done it. Bases. */
const ACCUSES = /^(?:charge|accuse|suspect|indict|blame|try|arrest|sue|question|want|detain|hold)$/;

/** “is charged with |shooting him last fall|”: null where its clause is not real, or all lies ahead. */
export function gerundEvent(story: Story, gerund: DatedGerund): DraftEvent | null {
  const { placed, expression, token } = gerund;
  const when = whenWithSignal(story.text, expression, story.publication);
  const verb = placed.sentence.tokens[token];
  if (!verb || !when || isAhead(story, when) || !isReal(story, placed) || isCleared(gerund)) return null;
  const accused = isAccused(gerund);
  const attribution = attributionOf(story, placed);
  return {
    title: gerundTitle(story, gerund, accused),
    deed: verb.lemma,
    when,
    derivation: derivationOf(expression, explanationWithSignal(story.text, expression, when)),
    passages: [[verb.start, expression.end]],
    attribution,
    status: accused || attribution ? "claim" : "fact",
  };
}

/** Up to the date; from it on where it stands in front of the verb. */
function passageOf({ placed, expression }: DatedAgain): readonly [number, number] {
  const verb = placed.sentence.tokens[placed.clause.verb.start]?.start ?? placed.start;
  return expression.start < verb ? [expression.start, placed.end] : [placed.start, expression.end];
}

/** Nobody says that it was done, or by whom. */
function isAccused({ placed, opener }: DatedGerund): boolean {
  return /^(?:for|of|with)$/.test(opener) && ACCUSES.test(placed.verb);
}

/** Of what is denied, or a court found nobody guilty of, nobody says that it was done. */
function isCleared({ placed, opener }: DatedGerund): boolean {
  return opener === "deny" || (/^(?:of|over)$/.test(opener) && CLEARS.test(placed.verb));
}

const CLEARS = /^(?:acquit|clear|exonerate|absolve)$/;

/** “promised |to put it to a vote next year|”: null where its clause is not real. */
export function infinitiveEvent(story: Story, infinitive: DatedInfinitive): DraftEvent | null {
  const { placed, expression, token } = infinitive;
  const verb = placed.sentence.tokens[token];
  const when = whenWithSignal(story.text, expression, story.publication);
  // a threat is no plan
  if (!verb || !when || !isReal(story, placed) || denies(placed) || placed.verb === "threaten") return null;
  const pledged = infinitive.doer === null && infinitive.noun === null && PLEDGE.has(placed.verb);
  return {
    title: infinitiveTitle(story, infinitive),
    deed: verb.lemma,
    when,
    derivation: derivationOf(expression, explanationWithSignal(story.text, expression, when)),
    passages: [[verb.start, expression.end]],
    attribution: attributionOf(story, placed) ?? (pledged ? speakerOf(story, placed) : null),
    status: "plan",
  };
}

/** “met Hale on Monday and |Finch on Friday|”: what the clause or noun tells once more, at another date. */
export function againEvent(story: Story, again: DatedAgain): DraftEvent | null {
  const { first, placed, expression } = again;
  const { text } = story;
  const own = again.words && text.slice(...again.words);
  if (first.kind === "gerund") {
    const event = gerundEvent(story, { ...first, expression });
    const title = gerundTitle(story, first, isAccused(first));
    const start = placed.sentence.tokens[first.token]?.start ?? expression.start;
    return (
      event && { ...event, title: againTitle(story, first, title, own), passages: [[start, expression.end]] }
    );
  }
  if (first.kind === "noun")
    return namedEvent(
      story,
      { ...first, expression, placed },
      replaced(story, first, phraseOf(story, first), own),
      expression.end,
    );
  if (first.kind === "infinitive") return infinitiveEvent(story, { ...first, expression });
  if (isSaying(placed) || !(isDeed(story, placed) || isToldState(story, placed, expression))) return null;
  const when = whenWithSignal(text, expression, story.publication);
  const attribution = attributionOf(story, placed);
  return {
    title: againTitle(story, first, titleOf(story, placed), own),
    deed: placed.verb,
    when,
    derivation: derivationOf(expression, explanationWithSignal(text, expression, when)),
    passages: [passageOf(again)],
    attribution,
    status: statusOf(story, placed, when, attribution !== null),
  };
}
