/** References that mean something in a history, which moves with its own time, and nothing in news: former, at the time, this period. */
import { rule } from "../expression.ts";

export const HISTORIES = [
  rule("former", "\\bformer(?!ly)\\b", () => ({ meaning: { kind: "ref", value: "PAST_REF" } })),
  // at this time, by the time; around the same time
  rule(
    "the time",
    "(?<=\\b(?:at|by|around|during|of|in|from)\\s+)(?:(?:the\\s+same|this|the)\\s+(?:time|period)|that\\s+period)\\b(?!\\s+(?:of|he|she|they|it|the|his))",
    () => ({ meaning: { kind: "ref", value: "PRESENT_REF" } }),
    "i",
  ),
  rule(
    "to date",
    "\\b(?:present|modern)[-\\s]day\\b|(?<=\\bto\\s+)date\\b(?=[,.;\\s])",
    () => ({ meaning: { kind: "ref", value: "PRESENT_REF" } }),
    "i",
  ),
] as const;

/** Dropped again where the text turns out to be no history. */
export const HISTORY_RULES: ReadonlySet<string> = new Set(HISTORIES.map(({ name }) => name));
