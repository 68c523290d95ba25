/** What stands between two neighbours. */
import type { Found } from "../expression.ts";

/** No phrase runs from one paragraph into the next. */
export function crossesParagraph(text: string): boolean {
  return /\n[^\S\n]*\n/.test(text);
}

/** The text between two expressions; null when a paragraph ends between them. */
export function gapBetween(text: string, first: Found, second: Found): string | null {
  const gap = text.slice(first.end, second.start);
  return crossesParagraph(gap) ? null : gap;
}
