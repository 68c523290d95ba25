import { whenOf } from "#lib/time/when.ts";
import type { DraftEvent, Source } from "#lib/timeline/timeline.ts";

/** A draft of the words `exact` in `text`, titled by them. */
export function draftOf(text: string, exact: string, edtf: string | null): DraftEvent {
  const start = text.indexOf(exact);
  return {
    title: exact,
    when: edtf === null ? null : whenOf(edtf),
    derivation: {
      expression: edtf,
      start: null,
      end: null,
      anchor: null,
      rule: "year",
      explanation: "as written",
    },
    passages: [[start, start + exact.length]],
    attribution: null,
    status: "fact",
  };
}

export function sourceWith(text: string, id = "s"): Source {
  return { id, title: "Mill", publishedOn: "2025-08-22", publishedBasis: "given", language: "en", text };
}
