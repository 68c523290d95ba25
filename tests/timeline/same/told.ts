import { whenOf } from "#lib/time/when.ts";
import type { ReadSource } from "#lib/timeline/assemble.ts";
import type { DraftEvent, Status } from "#lib/timeline/timeline.ts";

/** A sentence as somebody tells it; its words are the passage and, unless there is another, the title. */
export interface Told {
  readonly deed: string;
  readonly edtf: string | null;
  readonly words: string;
  readonly title?: string;
  readonly who?: string;
  readonly status?: Status;
}

/** A source that consists of these sentences. */
export function sourceOf(id: string, publishedOn: string, told: readonly Told[]): ReadSource {
  const text = told.map(({ words }) => `${words}.`).join("\n");
  const starts = told.map((_, i) => told.slice(0, i).reduce((sum, { words }) => sum + words.length + 2, 0));
  const drafts = told.map((one, i) => draftOf(one, starts[i] ?? 0));
  const source = { id, title: id, publishedOn, publishedBasis: "given" as const, language: "en", text };
  return { source, drafts };
}

/** A sentence as extraction hands it over. */
export function draftOf(
  { deed, edtf, words, title = words, who, status = "fact" }: Told,
  start: number,
): DraftEvent {
  return {
    title,
    deed,
    when: edtf === null ? null : whenOf(edtf),
    derivation: {
      expression: null,
      start: null,
      end: null,
      anchor: null,
      rule: "told",
      explanation: `It is told of ${edtf}.`,
    },
    passages: [[start, start + words.length]],
    attribution: who === undefined ? null : { who, verb: "said", start: 0, end: 1 },
    status,
  };
}
