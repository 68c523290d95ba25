/** “After Hale’s death in 1925, the firm moved”: some time beyond another date. */
import { type Day, isoOf } from "../../time/civil.ts";
import { boundsOf, type When, whenOf } from "../../time/when.ts";
import { inWords } from "../../time/words.ts";
import { derivationOf, explain } from "../explain.ts";
import type { DatedGerund } from "../gerunds.ts";
import { endsOf } from "../signals.ts";
import type { Story } from "../story.ts";
import type { Framed } from "./framed.ts";

/** What comes after a day of the report's own week had come by publication. */
const NEWS_DAYS = 7;

/** The window after or before a date, as EDTF; null where the date has no such end. */
export function beyond(link: string, when: When, publication: Day | null): string | null {
  const [earliest, latest] = boundsOf(when);
  if (link === "before") return latest === null ? null : `[..${isoOf(latest)}]`;
  if (earliest === null) return null;
  const recent = publication !== null && publication >= earliest && publication - earliest <= NEWS_DAYS;
  if (publication === earliest) return isoOf(earliest);
  return `[${isoOf(earliest)}..${recent ? isoOf(publication) : ""}]`;
}

/** “Before |joining the bank in 1990|, Hale taught”, “has taught since |leaving it in 2003|”: the date of its clause, or null. */
export function beyondGerund(
  { publication }: Pick<Story, "publication">,
  { expression, opener, placed }: DatedGerund,
): Framed | null {
  const { when } = expression;
  const lasts = /^(?:perfect|past-perfect)$/.test(placed.clause.verb.tense);
  if (!when || !/^(?:after|before|since)$/.test(opener) || (opener === "since" && !lasts)) return null;
  const edtf = opener === "since" ? `${endsOf(when)[0]}/..` : beyond(opener, when, publication);
  if (edtf === null) return null;
  const told = whenOf(edtf);
  const explanation = `${explain(expression).replace(/\.$/, "")}; “${opener}” makes it ${inWords(told)}.`;
  return { when: told, derivation: { ...derivationOf(expression, explanation), rule: opener } };
}
