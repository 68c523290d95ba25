/** What can be seen to be wrong with a title without understanding it. */
import { eventNounIn } from "#lib/extract/event-nouns.ts";
import { readSentences } from "#lib/extract/read.ts";
import { ONLY_PARTICIPLE } from "#lib/extract/verb-forms.ts";

/** A name of a fault, how much it spoils the title, and how to see it. */
interface Check {
  readonly fault: string;
  readonly weight: number;
  readonly shows: (title: string) => boolean;
}

const CHECKS: readonly Check[] = [
  { fault: "over 90 characters", weight: 3, shows: (title) => title.length > 90 },
  {
    fault: "opens with a pronoun",
    weight: 3,
    shows: (title) =>
      /^(?:he|she|it|they|we|his|her|its|their|this|these|that|who|which)\b|^I (?!\p{Lu})/iu.test(title),
  },
  {
    fault: "opens with a conjunction",
    weight: 3,
    shows: (title) => /^(?:and|or|but|as|when|if)\b/i.test(title),
  },
  { fault: "has no verb", weight: 2, shows: (title) => !hasVerb(title) },
  {
    fault: "ends in a word that waits for another",
    weight: 3,
    shows: (title) =>
      // “is filled in”, “drags on”: a part of the verb
      /(?<!\b(?:filled|fired|stepped?|drags?|moved?))\s(?:of|in|on|at|to|for|from|with|by|the|an?|and|or|but|that|which|who|is|are|be)$/i.test(
        title,
      ),
  },
  {
    fault: "holds a pronoun that may be another’s",
    weight: 1,
    // “says he had sent”: the speaker, by the grammar
    shows: (title) => /(?<!\b(?:says?|that))\s(?:he|she|it|they|him|them|we|us|me)\b/i.test(title),
  },
  { fault: "ends in a comma", weight: 3, shows: (title) => /[,;:–—-]$/.test(title) },
  {
    fault: "is one word, or two without a verb",
    weight: 1,
    // “Hale resigns” says all there is to say
    shows: (title) => title.split(/\s+/).length < 3 && !/^\p{Lu}\S* \p{Ll}+s$/u.test(title),
  },
  { fault: "was cut short of its clause", weight: 1, shows: (title) => title.length > 80 },
  { fault: "in the past tense", weight: 2, shows: (title) => /^\S+ (?:was|were|had|did)\b/.test(title) },
  { fault: "with stray marks", weight: 2, shows: (title) => /``|''|\s[,.;]|\s_|_\s|--/.test(title) },
  { fault: "with a date left in", weight: 1, shows: (title) => DATE.test(title) },
];

const DATE =
  /\b(?:yesterday|today|tomorrow|(?:last|next|this) (?:week|month|year|spring|summer|autumn|winter)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:January|February|March|April|June|July|August|September|October|November|December) \d+)\b/;

/** A word and an article after it: only a verb and a preposition have that, and “for the” says which it is. */
const OBJECT =
  /(?<!\b(?:of|in|on|at|to|for|from|with|by|and|or|as|into|over|under|after|before|than|against|during)) (?:an?|the|its|his|her|their|\d+|two|three|four) /;

/** “Police arrest six”, “Men dig there”: a plural and a plain word after it that joins nothing. */
const PLURAL_AND_VERB =
  /^(?:\S+ ){0,4}?(?:police|people|men|women|children|troops|forces|\p{L}{2,}[^s\P{L}]s) (?!(?:of|in|on|at|to|for|from|with|by|and|or|as|into|over|under|after|before|than|against|during|who|which|that)\b)\p{Ll}+/iu;

/** The tagger reads prose and misses the verbs of many headlines; their endings and objects show the others. */
function hasVerb(title: string): boolean {
  if (PLURAL_AND_VERB.test(title) || eventNounIn(title)) return true;
  if (/ (?:is|are|to) | \p{Ll}+(?:ed|es|[^s’]s)\b/u.test(title) || OBJECT.test(title)) return true;
  const tokens = readSentences(title).flatMap((sentence) => sentence.tokens);
  return tokens.some(({ pos, lower }) => pos === "VERB" || pos === "AUX" || ONLY_PARTICIPLE.has(lower));
}

/** The faults of a title and their weight together. */
export function faultsOf(title: string): { readonly faults: readonly string[]; readonly weight: number } {
  const shown = CHECKS.filter(({ shows }) => shows(title));
  return {
    faults: shown.map(({ fault }) => fault),
    weight: shown.reduce((sum, { weight }) => sum + weight, 0),
  };
}
