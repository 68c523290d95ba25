/** Prepositions that open a date on one side: since 1988, until 1993, by June, before 1914, from 747 BCE. */
import { type Day, isoOf } from "../time/civil.ts";
import { kindOf } from "../time/edtf.ts";
import { boundsOf, type When, whenOf } from "../time/when.ts";
import { inWords } from "../time/words.ts";
import { explain } from "./explain.ts";
import type { TemporalExpression } from "./expression.ts";

export type Signal = "since" | "until" | "by" | "before" | "after";

const SIGNALS: Readonly<Record<string, Signal>> = {
  since: "since",
  from: "since",
  until: "until",
  till: "until",
  "up to": "until",
  by: "by",
  "in time for": "by",
  before: "before",
  "ahead of": "before",
  after: "after",
};
const SIGNAL =
  /\b(since|from|until|till|up\s+to|by|before|after|in\s+time\s+for|ahead\s+of)\s+(?:the\s+(?:(?:start|opening|beginning|time|end|close)\s+of\s+(?:the\s+)?)?|about\s+|around\s+|circa\s+)?$/i;
/** How far back a preposition may stand. */
const REACH = 40;

/** The preposition before an expression that opens its date, or null. */
export function signalBefore(text: string, { start }: { readonly start: number }): Signal | null {
  const before = SIGNAL.exec(text.slice(Math.max(0, start - REACH), start));
  // “with effect from”: the beginning is the event
  if (before && /\beffect\s+$/i.test(text.slice(Math.max(0, start - REACH - 8), start - before[0].length)))
    return null;
  return before ? (SIGNALS[(before[1] ?? "").toLowerCase().replace(/\s+/g, " ")] ?? null) : null;
}

/** The date of what happened since, until, by, before or after an expression; as it is where no preposition opens it. */
export function whenWithSignal(
  text: string,
  expression: TemporalExpression,
  publication: Day | null,
): When | null {
  const { when } = expression;
  const signal = when && signalBefore(text, expression);
  if (!when || !signal || kindOf(when.edtf) === "interval") return when;
  if (when.precision === "time") return ofThatDay(text, expression, when, signal);
  const edtf = opened(when, signal, publication);
  return edtf === null ? when : whenOf(edtf, when.approximate);
}

/** “shortly after 3pm” is about then; “after 3pm”, “by 9pm” some time that day. */
function ofThatDay(text: string, { start }: TemporalExpression, when: When, signal: Signal): When {
  if (NEAR.test(text.slice(Math.max(0, start - REACH), start))) return whenOf(when.edtf, true);
  const openEnded = signal === "since" || signal === "until";
  return openEnded ? when : whenOf(when.edtf.replace(/T.*$/, ""), when.approximate);
}

const NEAR = /\b(?:shortly|just|soon|moments|minutes|a\s+little)\s+(?:after|before)\s+$/i;

function opened(when: When, signal: Signal, publication: Day | null): string | null {
  const [first, last] = endsOf(when);
  const [earliest] = boundsOf(when);
  switch (signal) {
    case "since":
      return `${first}/..`;
    case "until":
      return `/${last}`;
    case "by":
      // a deadline ahead runs from publication; one behind has no known beginning
      return publication !== null && earliest !== null && earliest > publication
        ? `[${isoOf(publication)}..${last}]`
        : `[..${last}]`;
    case "before":
      return `[..${last}]`;
    case "after":
      return `[${first}..]`;
  }
}

/** First and last value of a date or window, as EDTF. */
export function endsOf({ edtf }: When): readonly [string, string] {
  const window = /^\[(.*?)\.\.(.*)\]$/.exec(edtf);
  return window ? [window[1] ?? "", window[2] ?? ""] : [edtf, edtf];
}

/** The explanation with what the preposition adds. */
export function explanationWithSignal(
  text: string,
  expression: TemporalExpression,
  when: When | null,
): string {
  const signal = signalBefore(text, expression);
  const told = expression.when;
  if (!signal || !when || (when.edtf === told?.edtf && when.approximate === told.approximate))
    return explain(expression);
  return `${explain(expression).replace(/\.$/, "")}; “${signal}” makes it ${inWords(when)}.`;
}
