/** Titles of a further date: “met Hale on Monday and Finch on Friday” is “The premier meets Finch”, too. */
import type { Owner } from "../carriers.ts";
import { expressionsIn, type Story } from "../story.ts";
import { capital, finish } from "./finish.ts";
import { partiesOf } from "./subject.ts";

/** The title of a clause with the words of a further date in the place of those before its first one. */
export function againTitle(story: Story, first: Owner, title: string, own: string | null): string {
  const subject = own === null || first.kind === "noun" ? "" : partiesOf(story, first.placed).subject;
  // “the first mill opened in 1850, the second in 1870”: nothing stands before the date but the verb
  if (own && subject && wordsBefore(story, first, own) === "" && title.startsWith(capital(subject)))
    return finish(
      `${ORDINAL.test(own) ? `${own} ${subject.split(/\s/).at(-1)}` : own}${title.slice(subject.length)}`,
    );
  return finish(replaced(story, first, title, own));
}

const ORDINAL = /^the\s+(?:second|third|fourth|fifth|next|other|last)$/i;

/** A phrase with other words for what stands before its date; as it is where those are not in it. */
export function replaced(story: Story, first: Owner, phrase: string, own: string | null): string {
  // “the victory at Varna in May and the fall of Burgas in June”: a phrase for itself
  if (own !== null && first.kind === "noun" && /^(?:the|an?)\s/i.test(own)) return own;
  const old = own === null ? "" : wordsBefore(story, first, own);
  const at = old === "" ? -1 : phrase.lastIndexOf(old);
  return own === null || at < 0 ? phrase : phrase.slice(0, at) + own + phrase.slice(at + old.length);
}

const IN_PHRASE = new Set(["DET", "ADJ", "PROPN", "NOUN", "NUM", "CCONJ", "SYM"]);
const IN_PHRASE_WORDS = /^(?:its|his|her|their|[’']s|-|%|\$|£|€)$/;
const BEFORE_DATE = /^(?:in|on|at|during|early|late|mid|the)$/;

/** What another phrase stands for: from the same preposition on, else the noun phrase before the date. */
function wordsBefore(story: Story, { placed, expression }: Owner, own: string): string {
  const { tokens } = placed.sentence;
  const date = firstBeside(story, placed.start, expression.start);
  let to = tokens.findIndex((t) => t.end > date);
  while (BEFORE_DATE.test(tokens[to - 1]?.lower ?? "")) to -= 1;
  const [opening = ""] = own.toLowerCase().split(/\s/, 1);
  const same = tokens.findLastIndex((t, i) => i < to && t.pos === "ADP" && t.lower === opening);
  const from = same < 0 ? phraseBefore(tokens, to) : same;
  const [first, last] = [tokens[from], tokens[to - 1]];
  return first && last && from < to ? story.text.slice(first.start, last.end) : "";
}

/** “two years later, |in August 2020|”: where a date that is told in two ways begins. */
function firstBeside(story: Story, from: number, start: number): number {
  const before = expressionsIn(story, from, start).at(-1);
  const beside = before && /^,?\s*(?:in|on|at)?\s*$/.test(story.text.slice(before.end, start));
  return beside ? firstBeside(story, from, before.start) : start;
}

function phraseBefore(tokens: Owner["placed"]["sentence"]["tokens"], to: number): number {
  let from = to;
  while (IN_PHRASE.has(tokens[from - 1]?.pos ?? "") || IN_PHRASE_WORDS.test(tokens[from - 1]?.lower ?? ""))
    from -= 1;
  return from;
}
