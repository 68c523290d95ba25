import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { storyOf, timelineOf } from "#lib/article.ts";
import { samples } from "#lib/samples.ts";
import { isoOf } from "#lib/time/civil.ts";
import { boundsOf } from "#lib/time/when.ts";
import { mainPassage } from "#lib/timeline/timeline.ts";
import { scoreAll } from "../bench/score-events.mjs";

const gold = JSON.parse(readFileSync("data/gold/events-sample.ndjson", "utf8"));

function timeline(slug: string) {
  const sample = samples().find((one) => one.slug === slug);
  if (!sample) throw new Error(`no such sample: ${slug}`);
  return storyOf(sample.articles, slug, sample.title);
}

function predicted() {
  const events = timeline("troops-in-kursk").events.map((event) => {
    const [earliest, latest] = event.when ? boundsOf(event.when) : [null, null];
    const { start, end } = mainPassage(event).quote;
    return {
      title: event.title,
      start,
      end,
      edtf: event.when?.edtf ?? null,
      earliest: earliest === null ? null : isoOf(earliest),
      latest: latest === null ? null : isoOf(latest),
      attribution: event.attribution?.who ?? null,
      status: event.status,
    };
  });
  return { id: gold.id, events };
}

describe("the news sample against its gold list", () => {
  const score = scoreAll([gold], [predicted()]);

  test("lists all essential events and at least twelve of fourteen required ones", () => {
    expect(score.essFound).toBe(4);
    expect(score.found).toBeGreaterThanOrEqual(12);
  });

  test("has no false alarm, and a timeline F1 of at least 80", () => {
    expect(score.falseAlarm).toBe(0);
    expect(score.timelineF1).toBeGreaterThanOrEqual(0.8);
  });

  test("says who and with what standing", () => {
    expect(score.attrOk).toBe(score.attrN);
    expect(score.statOk).toBe(score.tp);
  });
});

describe("every sample", () => {
  test.each(samples().map(({ slug }) => slug))("%s is read the same way as ever", async (slug) => {
    const lines = timeline(slug).events.map(
      ({ id, title, when, status, attribution, derivation }) =>
        `${id}  ${(when?.edtf ?? "undated").padEnd(26)} ${status.padEnd(9)} ${title}\n${" ".repeat(11)}${derivation.explanation}${attribution ? ` Says: ${attribution.who}.` : ""}\n`,
    );
    await expect(lines.join("")).toMatchFileSnapshot(`../output/extract/${slug}.txt`);
  });

  test.each(samples().map(({ slug }) => slug))(
    "%s: every passage stands in its text, every title fits and ends whole",
    (slug) => {
      const { events, sources } = timeline(slug);
      for (const event of events) {
        for (const { sourceId, quote } of event.passages) {
          const source = sources.find(({ id }) => id === sourceId);
          expect(source?.text.slice(quote.start, quote.end)).toBe(quote.exact);
        }
        expect(event.title.length).toBeLessThanOrEqual(90);
        expect(event.title).not.toMatch(/^(?:he|she|it|they|and|which)\b|\b(?:the|of|and|to|in)$/i);
      }
      expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
    },
  );

  test("a paragraph on top changes no event's id", () => {
    const [sample] = samples();
    if (!sample) throw new Error("no sample");
    const [article] = sample.articles;
    const before = timelineOf(article, "a").events.map(({ id }) => id);
    const text = `A note on names follows the article.\n${article.text}`;
    const after = timelineOf({ ...article, text }, "a").events.map(({ id }) => id);
    expect(after).toEqual(expect.arrayContaining(before));
  });
});
