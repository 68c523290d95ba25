/** The title of what a speaker tells in quotation marks. */
import { type PlacedClause, quotationAt, type Story, wordsOf } from "../story.ts";
import { isPastForm, ONLY_PARTICIPLE, ONLY_PAST } from "../verb-forms.ts";
import { finishWhole } from "./finish.ts";
import { isPlural } from "./number.ts";
import { restOf } from "./rest.ts";
import { quotedTitle, reportedTitle, titleOf } from "./titles.ts";

/**
 * As the title of a fact, without marks. Where “we” are nobody whom the text names, it tells what was done; where that
 * cannot be told, it keeps the speaker's own words; “they” of nobody knows whom stand behind the speaker.
 */
export function testimonyTitle(story: Story, who: string, placed: PlacedClause): string {
  // “rang me |and we talked|”: what else they did
  const title = titleOf(story, placed).replace(/,?\s+(?:and|but|so)\s+(?:we|I)\s.*$/, "");
  const name = who.replace(/,.*$/s, "").split(/\s+/).at(-1) ?? who;
  const unknown = OPENS_UNKNOWN.test(title);
  if (OF_SPEAKER.test(title) || (unknown && title.includes(name)))
    return passiveTitle(story, placed) ?? inOwnWords(story, who, placed);
  return unknown ? reportedTitle(story, who, placed) : title;
}

const OF_SPEAKER = /\b(?:I|[Mm]e|[Mm]y|[Mm]ine|[Mm]yself|[Ww]e|us|[Oo]urs?|ourselves|[Yy]ou|[Yy]ours?)\b/;
const OPENS_UNKNOWN = /^(?:he|she|it|they|his|her|its|their|this|that|these|those)\b/i;

function inOwnWords(story: Story, who: string, { clause, sentence, start, end }: PlacedClause): string {
  const verb = sentence.tokens[clause.verb.head]?.start ?? start;
  const [from, to] = quotationAt(story, verb) ?? [start, end];
  // “when |we opened on Monday|”: without its link
  const first = clause.link === null ? start : (sentence.tokens[clause.subject[0]]?.start ?? start);
  return quotedTitle(story, who, [Math.max(first, from), to]);
}

const OBJECT = new Set(["DET", "ADJ", "NUM", "NOUN", "PROPN"]);

/** “We raised rates four times” → “Rates are raised four times”; null where the clause has no object of its own. */
function passiveTitle(story: Story, placed: PlacedClause): string | null {
  const { clause, sentence, verb } = placed;
  const { tokens } = sentence;
  const { head, end, tense, passive } = clause.verb;
  const main = tokens[head]?.lower ?? "";
  const ours = tokens.slice(...clause.subject).every(({ lower, pos }) => lower === "we" || pos === "PUNCT");
  if (passive || !ours || !/^(?:past|perfect)$/.test(tense) || !isPastForm(main)) return null;
  let to = end;
  while (OBJECT.has(tokens[to]?.pos ?? "") && !(tokens[to]?.pos === "NUM" && to > end)) to += 1;
  const object = wordsOf(story, tokens, end, to);
  const rest = restOf(story, placed).trim();
  if (!/^(?:NOUN|PROPN)$/.test(tokens[to - 1]?.pos ?? "") || !rest.startsWith(object)) return null;
  const participle = ONLY_PAST.has(main) ? [...ONLY_PARTICIPLE].find(([, base]) => base === verb)?.[0] : main;
  const told = `${object} ${isPlural(object) ? "are" : "is"} ${participle} ${rest.slice(object.length)}`;
  return participle === undefined || OF_SPEAKER.test(told) ? null : finishWhole(told);
}
