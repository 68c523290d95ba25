import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assemble } from "#lib/timeline/assemble.ts";
import { timelineSchema } from "#lib/timeline/schema.ts";
import type { TimelineEvent } from "#lib/timeline/timeline.ts";
import { sourceOf, type Told } from "./told.ts";

/** Sentences of which many tell the same. */
const sentence = fc
  .record({
    deed: fc.constantFrom("open", "close", "collapse", "collapse", "say"),
    edtf: fc.constantFrom(
      null,
      "2009",
      "2009-05",
      "2009-05-03",
      "2009-05-05",
      "[2009-05..2009-07]",
      "2009/..",
    ),
    who: fc.constantFrom(undefined, "the mayor"),
    subject: fc.constantFrom("The king", "Anna Smith", "The second company", "Police"),
    thing: fc.constantFrom("the new bridge over the river Wye", "the mine", "12 shops", "15 shops", "Varna"),
  })
  .map(({ subject, thing, ...rest }): Told => ({ ...rest, words: `${subject} ${rest.deed}s ${thing}` }));
const stories = fc.array(fc.array(sentence, { maxLength: 6 }), { minLength: 1, maxLength: 4 });

function storyOf(sentences: readonly (readonly Told[])[]) {
  return sentences.map((one, i) => sourceOf(`s${i + 1}`, `2010-08-0${i + 1}`, one));
}

describe("whatever is told", () => {
  test("no passage is lost or told twice, and every document is whole", () => {
    fc.assert(
      fc.property(stories, (sentences) => {
        const read = storyOf(sentences);
        const timeline = assemble("t", "T", read);
        const places = timeline.events.flatMap(({ passages }) =>
          passages.map(({ sourceId, quote }) => `${sourceId} ${quote.start}`),
        );
        const given = read.flatMap(({ source, drafts }) =>
          drafts.map(({ passages }) => `${source.id} ${passages[0]?.[0]}`),
        );
        expect(places.toSorted()).toEqual(given.toSorted());
        expect(timelineSchema.parse(timeline)).toEqual(timeline);
      }),
    );
  });

  test("the order in which sources and sentences come makes no difference", () => {
    fc.assert(
      fc.property(stories, fc.infiniteStream(fc.nat()), (sentences, numbers) => {
        const read = storyOf(sentences);
        const shuffled = shuffle(read, numbers).map((one) => ({
          ...one,
          drafts: shuffle(one.drafts, numbers),
        }));
        expect(byId(assemble("t", "T", shuffled).events)).toEqual(byId(assemble("t", "T", read).events));
      }),
    );
  });

  test("another article leaves the ids of all events that it does not tell", () => {
    fc.assert(
      fc.property(stories, fc.array(sentence, { maxLength: 4 }), (sentences, more) => {
        const before = assemble("t", "T", storyOf(sentences)).events;
        const after = assemble("t", "T", storyOf([...sentences, more])).events;
        const untouched = after.filter(({ passages }) =>
          passages.every(({ sourceId }) => sourceId !== `s${sentences.length + 1}`),
        );
        const known = new Set(before.map(({ id }) => id));
        expect(untouched.filter(({ id }) => !known.has(id))).toEqual([]);
      }),
    );
  });
});

function shuffle<T>(list: readonly T[], numbers: fc.Stream<number>): T[] {
  const keys = [...numbers.take(list.length)];
  return list
    .map((item, i) => [keys[i] ?? 0, item] as const)
    .toSorted(([a], [b]) => a - b)
    .map(([, item]) => item);
}

function byId(events: readonly TimelineEvent[]) {
  return events.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
