/** A title too long is cut where a clause or a phrase ends, never inside a quotation, and keeps its verbs. */

/** What fits above a mark in three lines and reads at a glance. */
export const LONGEST_TITLE = 90;

/** What a cut must know of the sentence. */
export interface Grammar {
  /** The part of speech of a word, as the text spells it; "" for others. */
  partOf(word: string): string;
  /** Verbs in the order of the title, without which it says nothing: its own and that of what is said. */
  readonly verbs: readonly string[];
}

export const NO_GRAMMAR: Grammar = { partOf: () => "", verbs: [] };

/** Where a clause or an apposition ends. */
const STRONG =
  /\s(?=(?:after|before|while|when|where|because|since|until|although|though|which|who|amid|despite|following|including|prompting|(?:\p{Ll}{2,}ing))\s)|(?=[,;:]\s|\s[–—]\s)/gu;
/** Where a phrase ends: what follows adds to it. Never “of”, which completes the noun before it. */
const WEAK =
  /(?<!\b(?:as|in|with|able|having|need|had|has|going|about|wants?|trie[ds]|try|agrees?|begins?|seeks?|plans?|intends?|hopes?|meant|due|set|expected|needed))\s(?=(?:out\s+of|in|on|at|for|with|by|over|under|during|against|through|into|across|along|towards?|within|without|among|between|throughout|near|from|to|that|and|as)[\s,])/gu;
/** “of” completes most nouns, above all those without “the”, but rather there than far in front of it. */
const OF =
  /(?<!\b(?:an?\s(?:\p{L}+\s)?\p{L}+|means|hope|number|total|group|series|one|part|kind|way|fear|top|end|out|instead|because|ahead|thousands|hundreds|dozens|head|member|leader|governor|minister|city|town|republic|death|lack|loss|likelihood|possibility|risk|chance|prospect|threat|idea|\d\S*))\s(?=of\s)/giu;
const ANY_OF = /(?<!\b(?:one|some|many|most|all|half|part|kind|each|none|much|both|\d\S*))\s(?=of\s)/g;
/** Where a title may be cut when nothing better is in reach. */
const ANY =
  /\s(?=(?:out\s+of|in|on|at|for|with|by|over|under|during|against|through|into|from|to|that|and|as)\s)/g;
/** Shorter than this a title says too little. */
const SHORTEST_CUT = 36;
/** A clause's end is worth this many characters of a phrase that would still fit. */
const WORTH = 24;

/** How well a cut must end: where a phrase does, behind an infinitive too, or at any word. */
export type Care = "phrase" | "infinitive" | "word";

/** The title up to where it may be cut; null where nothing ends in reach, or before its verb. */
export function cutOf(title: string, grammar: Grammar, care: Care): string | null {
  if (title.length <= LONGEST_TITLE) return title;
  const least = Math.max(SHORTEST_CUT, verbsEnd(title, grammar.verbs));
  if (least > LONGEST_TITLE && care !== "word") return null;
  const cutAt = (borders: RegExp) => cutIn(title, borders, least > LONGEST_TITLE ? 0 : least, grammar, care);
  if (care === "word") {
    const at = cutAt(/\s/g);
    return at > 0 ? title.slice(0, at) : atLastWord(title, grammar);
  }
  const [strong, weak, of] = [cutAt(STRONG), cutAt(WEAK), cutAt(care === "phrase" ? OF : ANY_OF)];
  const cut = strong >= weak - WORTH ? strong : weak;
  if (of > cut + WORTH) return title.slice(0, of);
  if (cut >= 0) return title.slice(0, cut);
  const any = cutAt(ANY);
  return any > 0 ? title.slice(0, any) : null;
}

/** The title up to the last word that fits and waits for none. */
function atLastWord(title: string, { partOf }: Grammar): string {
  let words = title.slice(0, title.slice(0, LONGEST_TITLE).lastIndexOf(" "));
  while (words.length > SHORTEST_CUT && WAITING.has(partOf(/\S+$/.exec(words)?.[0] ?? "")))
    words = words.slice(0, words.lastIndexOf(" "));
  return words;
}

/** Where the last of these verbs ends that stands within the longest title; beyond it where the first does not. */
function verbsEnd(title: string, verbs: readonly string[]): number {
  let end = 0;
  for (const verb of verbs) {
    const at = title.indexOf(` ${verb} `, end);
    if (at < 0) continue;
    const after = at + verb.length + 3;
    if (after > LONGEST_TITLE - 4) return end === 0 ? LONGEST_TITLE + 1 : end;
    end = after;
  }
  return end;
}

function cutIn(title: string, borders: RegExp, least: number, grammar: Grammar, care: Care): number {
  const cuts = [...title.slice(0, LONGEST_TITLE + 2).matchAll(borders)].map((match) => match.index);
  return (
    cuts.findLast(
      (at) =>
        at <= LONGEST_TITLE &&
        at >= least &&
        !insideQuote(title, at) &&
        !insideName(title, at) &&
        mayEnd(title.slice(0, at), title.slice(at + 1), grammar, care),
    ) ?? -1
  );
}

/** Words that wait for the clause or the noun behind them. */
const WAITS =
  /(?:^|\s)(?:those|anyone|anybody|everyone|someone|such|other|own|both|as\s+(?:many|much)|many|several|few|most|capable|due|\S*[’']s?)$/i;
const WAITING = new Set(["ADJ", "DET", "ADP", "AUX", "CCONJ", "SCONJ", "PART"]);

/** Not behind an adjective or an article that lost its noun, an owner, “those”, a participle. */
function mayEnd(words: string, behind: string, { partOf, verbs: [verb = ""] }: Grammar, care: Care): boolean {
  const [last = ""] = /[^\s“”]+$/.exec(words) ?? [];
  if (WAITS.test(words)) return false;
  // “the 787 |jets|”: a noun goes on
  const [next = ""] = /^[^\s,;”]+/.exec(behind) ?? [];
  // “a fax |explaining| that”, not “the Varna |shooting| in May”
  if (/^\p{Ll}{2,}ing\s+(?:in|of|at|on|by|for|and)\s/u.test(behind)) return false;
  if (
    /^(?!during)\p{Ll}{2,}ing$/u.test(next) &&
    (partOf(next) !== "VERB" || !/^(?:NOUN|PROPN|NUM)$/.test(partOf(last)))
  )
    return false;
  if (care === "word" && /^(?:NOUN|PROPN|NUM|VERB|AUX)$/.test(partOf(next))) return false;
  const part = partOf(last);
  // “is |dead|”, but not “is |ready| to sail”
  if (part === "ADJ")
    return (
      next !== "to" &&
      /\b(?:is|are|was|were|be|been|becomes?|remains?|seems?|turns?|grows?|goes?)\s+\S+$/.test(words)
    );
  // “the road |bound| for Varna”: the verb of the title may end it, no other
  if (/\bthe\s+\S+\s\p{Ll}+ing$/u.test(words)) return true;
  if (part === "VERB")
    return (
      (words.endsWith(` ${verb}`) && (partOf(next) === "ADP" || care !== "phrase")) ||
      (care !== "phrase" && /\sto\s\S+$/.test(words))
    );
  // “a |weapons| and ammunition cache”
  return !WAITING.has(part) && !/\san?\s\p{Ll}+[^s]s$/u.test(words);
}

/** “the Army |of the Potomac|”. */
function insideName(title: string, at: number): boolean {
  return /\p{Lu}\S*$/u.test(title.slice(0, at)) && /^\sof\s(?:the\s)?\p{Lu}/u.test(title.slice(at));
}

function insideQuote(title: string, at: number): boolean {
  const before = title.slice(0, at);
  return before.split("“").length > before.split("”").length;
}
