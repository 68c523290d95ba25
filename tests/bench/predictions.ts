/** Events as the scorer reads them: ours, and those of the simplest thing that could work. */
import { extractEvents } from "#lib/extract/events.ts";
import { readSentences } from "#lib/extract/read.ts";
import { dayGiven, readExpressions } from "#lib/extract/tag.ts";
import { isoOf } from "#lib/time/civil.ts";
import { boundsOf, type When } from "#lib/time/when.ts";
import type { Status } from "#lib/timeline/timeline.ts";
import type { DatedText } from "./event-texts.ts";

export interface Prediction {
  readonly title: string;
  /** The passage, UTF-16, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly edtf: string | null;
  /** Inclusive ISO dates; null is open. */
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly attribution: string | null;
  readonly status: Status;
}

export interface PredictedText {
  readonly id: string;
  readonly events: readonly Prediction[];
}

/** What Dateline finds. */
export function ourEvents({ id, text, published }: DatedText): PredictedText {
  const events = extractEvents(text, published).map(({ title, when, passages, attribution, status }) => {
    const [start, end] = passages[0] ?? [0, 0];
    return { title, start, end, ...dated(when, published), attribution: attribution?.who ?? null, status };
  });
  return { id, events };
}

/** Words in a title of the baseline. */
const FIRST_WORDS = 5;

/** One entry per date: each expression with a date is an event, its sentence the passage, the sentence's first words the title. */
export function oneEntryPerDate({ id, text, published }: DatedText): PredictedText {
  const sentences = readSentences(text);
  const { expressions } = readExpressions(text, dayGiven(published));
  const events = expressions.flatMap(({ start, when }): Prediction[] => {
    const sentence = sentences.find((s) => s.start <= start && start < s.end);
    if (!sentence || !when) return [];
    const title = text.slice(sentence.start, sentence.end).split(/\s+/).slice(0, FIRST_WORDS).join(" ");
    return [
      {
        title,
        start: sentence.start,
        end: sentence.end,
        ...dated(when, null),
        attribution: null,
        status: "fact",
      },
    ];
  });
  return { id, events };
}

/** What is told without a date had happened by publication: the command line says so, too. */
function dated(
  when: When | null,
  published: string | null,
): Pick<Prediction, "edtf" | "earliest" | "latest"> {
  const [earliest, latest] = when ? boundsOf(when) : [null, dayGiven(published)];
  const iso = (day: number | null) => (day === null ? null : isoOf(day));
  return { edtf: when?.edtf ?? null, earliest: iso(earliest), latest: iso(latest) };
}
