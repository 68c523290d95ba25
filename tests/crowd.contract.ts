/** What must be true of every way to read a crowd: it answers as the document would, of which it holds nothing. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Crowd } from "#lib/crowd/crowd.ts";
import { rowOf } from "#lib/crowd/row.ts";
import { choicesOf } from "#lib/timeline/choices.ts";
import { EVERYTHING, type Filter, filterEvents } from "#lib/timeline/filter.ts";
import { inTime } from "#lib/timeline/read-timeline.ts";
import type { Timeline } from "#lib/timeline/timeline.ts";
import { anyFilter, anyTimeline } from "./fixtures/random-timelines.ts";

/** `make` keeps a timeline whose events come in any order, and gives back what reads it. */
export function holdsCrowdContract(name: string, make: (timeline: Timeline) => Promise<Crowd>): void {
  const always = (
    what: string,
    check: (crowd: Crowd, timeline: Timeline, filter: Filter, reports: boolean) => void,
  ) =>
    test(what, async () => {
      await fc.assert(
        fc.asyncProperty(anyTimeline, anyFilter, fc.boolean(), async (timeline, filter, reports) => {
          const sorted = { ...timeline, events: inTime(timeline.events) };
          check(await make(timeline), sorted, filter, reports);
        }),
        // Each run is a file written to the disk.
        { numRuns: 25 },
      );
    }, 30_000);

  describe(`a crowd in ${name}`, () => {
    always("has every event at its place, in order of time, to the last character", (crowd, { events }) => {
      expect(crowd.read(events.keys())).toEqual(events);
      expect(crowd.head.count).toBe(events.length);
      expect(crowd.head.dated).toBe(events.filter(({ when }) => when !== null).length);
      expect(events.map(({ id }) => crowd.placeOf(id))).toEqual([...events.keys()]);
      expect(crowd.placeOf("nobody")).toBeNull();
      expect(() => crowd.read([events.length])).toThrow("no such place");
    });

    always("says of itself what the document does", ({ head }, { sources, events, ...named }) => {
      expect(head).toMatchObject({ ...named, sources: sources.map(({ text, ...source }) => source) });
    });

    always("filters as filterEvents does", (crowd, { events }, filter, reports) => {
      const shown = events.filter(({ status }) => reports || status !== "reporting");
      const passing = crowd.read(crowd.places(filter, reports));
      expect(passing.map(({ id }) => id)).toEqual(filterEvents(shown, filter).map(({ id }) => id));
    });

    always(
      "has the choices and the tally of the events that are shown",
      (crowd, { events }, _filter, reports) => {
        const shown = events.filter(({ status }) => reports || status !== "reporting");
        expect(crowd.choices(reports)).toEqual(choicesOf(shown));
        const passages = shown.flatMap((event) => event.passages).length;
        expect(crowd.tally(reports)).toEqual({ events: shown.length, passages });
      },
    );

    always("has the numbers of what passes", (crowd, _timeline, filter, reports) => {
      const places = crowd.places(filter, reports);
      const rows = crowd.read(places).flatMap((event) => rowOf(event) ?? []);
      const { start, end, traits } = crowd.numbers(places);
      const numbers = rows.map((_, i) => ({ start: start[i], end: end[i], traits: traits[i] }));
      expect(numbers).toEqual(rows.map((row) => ({ start: row.start, end: row.end, traits: row.traits })));
      expect(start).toHaveLength(rows.length);
    });

    always("has the texts in parts, and knows what is told in each", (crowd, { sources, events }) => {
      const parts = Array.from({ length: crowd.parts }, (_, i) => crowd.part(i));
      for (const { id, text } of sources) {
        const own = parts.filter((part) => part?.sourceId === id);
        expect(own.map((part) => part?.text).join("")).toBe(text);
        for (const part of own) {
          if (!part) throw new Error("a part that there is not");
          expect(crowd.partAt(id, part.start)).toBe(part.number);
          const inside = events.flatMap(({ passages }, place) =>
            passages.some(
              ({ sourceId, quote }) =>
                sourceId === id && quote.start < part.start + part.text.length && quote.end > part.start,
            )
              ? [place]
              : [],
          );
          expect([...crowd.placesIn(part)]).toEqual(inside);
        }
      }
      expect(crowd.part(crowd.parts)).toBeNull();
    });

    test("of very many events finds what stands beyond its first chunk of letters, and its last part", async () => {
      const timeline = manyEvents(9000);
      const crowd = await make(timeline);
      const found = crowd.read(crowd.places({ ...EVERYTHING, text: "number 8765 bridge" }, false));
      expect(found.map(({ id }) => id)).toEqual(["e8765"]);
      expect(crowd.places({ ...EVERYTHING, text: "bridge" }, false)).toHaveLength(9000);
      expect(crowd.parts).toBeGreaterThan(100);
      const last = crowd.part(crowd.partAt("s1", timeline.sources[0]?.text.length ?? 0));
      expect(last?.number).toBe(crowd.parts - 1);
      expect(crowd.read(last ? crowd.placesIn(last) : []).at(-1)?.id).toBe("e8999");
    });
  });
}

/** All of one year, in the order of the text. */
function manyEvents(n: number): Timeline {
  const lines = Array.from({ length: n }, (_, i) => `Bridge number ${i} opens`);
  let at = 0;
  const events = lines.map((exact, i): Timeline["events"][number] => {
    const quote = { exact, prefix: "", suffix: "", start: at, end: at + exact.length };
    at += exact.length + 1;
    const when = { edtf: "2024", precision: "year", approximate: false } as const;
    return {
      ...{ id: `e${i}`, title: exact, when, attribution: null, status: "fact", review: "machine" },
      derivation: { expression: null, start: null, end: null, anchor: null, rule: "any", explanation: "" },
      passages: [{ sourceId: "s1", quote }],
    };
  });
  const source = { id: "s1", title: "", publishedOn: null, publishedBasis: null, language: "en" };
  return {
    version: 1,
    id: "many",
    revision: 1,
    title: "",
    sources: [{ ...source, text: lines.join("\n") }],
    events,
  };
}
