/** The words of a title that tell one event from another. */
import { perWord } from "../../text/per-word.ts";

const STOP = new Set(
  "a an the and or but nor of in on at by to from for with without into onto over under about after before between through during against among as than that which who whom whose this these those its his her their our my your it he she they them him we us you i is are was were be been being has have had do does did will would can could may might must shall should not no also then later first second third last again still only just more most very much many some any all both each other another one two mr mrs ms dr says said say told tells time way".split(
    " ",
  ),
);

/** “miners” and “miner”, “parties” and “party”. */
export const stem = perWord((word) => {
  const lower = word.toLowerCase().replace(/[’']s$/, "");
  if (lower.endsWith("ies") && lower.length > 4) return `${lower.slice(0, -3)}y`;
  if (/(?:ss|us|is)$/.test(lower) || lower.length < 4) return lower;
  return lower.replace(/(?<=(?:s|x|ch|sh))es$|s$/, "");
});

/** Stems of the words that carry meaning, numbers and deed excluded. */
export function contentOf(title: string, deed: (word: string) => boolean): ReadonlySet<string> {
  const words = title.match(/\p{L}[\p{L}\p{M}’'-]*/gu) ?? [];
  return new Set(words.filter((word) => !STOP.has(word.toLowerCase()) && !deed(word)).map(stem));
}

/** Runs of capital words: “President Sebastián Piñera”. The first word of a title is capital whatever it is. */
export function namesIn(title: string): readonly (readonly string[])[] {
  const runs = title.match(/\p{Lu}[\p{L}\p{M}.’'-]*(?: \p{Lu}[\p{L}\p{M}.’'-]*)*/gu) ?? [];
  return runs
    .map((run) => run.replace(/[’']s\b/g, "").split(" "))
    .map((run, i) => (i === 0 && title.startsWith(run[0] ?? "") && isCommon(run) ? run.slice(1) : run))
    .filter((run) => run.length > 0);
}

/** A single capital word at the beginning may be any word. */
function isCommon(run: readonly string[]): boolean {
  return run.length === 1 || STOP.has(run[0]?.toLowerCase() ?? "");
}

/** “Mr Piñera” is “President Sebastián Piñera”: the words of one are among those of the other. */
export function isSameName(a: readonly string[], b: readonly string[]): boolean {
  const few = a.length <= b.length ? a : b;
  const many = few === a ? b : a;
  return few.every((word) => many.includes(word) || TITLE.test(word));
}

const TITLE = /^(?:Mr|Mrs|Ms|Dr)\.?$/;

/** What sets one of a series apart: “the second collapse” is not the first, nor simply “the collapse”. */
export function placeInSeries(title: string): string {
  return (
    title
      .replace(/,.*$/, "")
      .toLowerCase()
      .match(
        /\b(?:first|second|third|fourth|fifth|sixth|last|final|another|other|further|next|new|more(?! than))\b/g,
      )
      ?.sort()
      .join(" ") ?? ""
  );
}

/** “Ada Finch’s |father| dies”: what somebody of somebody's does, they do not do themselves. “” for titles that open otherwise. */
export function kinIn(title: string): string {
  return (
    /^\p{Lu}[^,]{0,60}?[’']s?\s(?:\p{Ll}+\s){0,2}?(father|mother|parents|son|daughter|child|children|brother|sister|wife|husband|widow|widower|uncle|aunt|nephew|niece|cousin|grandson|granddaughter|grandfather|grandmother|stepfather|stepmother|family|friend|lawyer|agent|deputy|successor|predecessor|assistant|rival)\b/u.exec(
      title,
    )?.[1] ?? ""
  );
}
