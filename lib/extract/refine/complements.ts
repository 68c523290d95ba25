/** What a length of time was filled with belongs to it in a history: “two months of siege”, “the first three years of the war”, “the first day of the siege”. */
import type { Found } from "../expression.ts";
import { crossesParagraph } from "./gap.ts";

/** How far a complement may reach. */
const REACH = 80;
/** A name, or a noun with at most two words before it, up to a stop, a preposition or a verb. */
const OF =
  /^\s+of\s+(?:(?:the|this|that|its|his|her|their)\s+)?(?:["“][^"”]{1,30}["”]\s+)?(?:(?:\p{Lu}[\p{L}\d’'-]*|of(?=\s+(?:the\s+)?\p{Lu})|in(?=\s+\p{Lu}))\s+(?:the\s+(?=\p{Lu}))?)*?(?:[\p{L}-]+\s+){0,2}?(?!of\b)[\p{L}-]+(?=[^\p{L}\d\s-]|\s+(?:at|by|to|for|from|and|but|which|that|was|were|is|had|has|over|since|before|after|when|he|they|she|it|the|on|in(?!\s+\p{Lu})|\p{Ll}+ed)\b|\s*$)/u;

/** Every length of time, and every day by its number, with its complement, unless another expression stands in it. */
export function takeComplements(found: readonly Found[], text: string): readonly Found[] {
  return found.map((f, i) => {
    if (f.meaning.kind !== "duration" && f.rule !== "nth day") return f;
    const [of = ""] = OF.exec(text.slice(f.end, f.end + REACH)) ?? [];
    const end = f.end + of.length;
    return crossesParagraph(of) || end > (found[i + 1]?.start ?? text.length) ? f : { ...f, end };
  });
}
