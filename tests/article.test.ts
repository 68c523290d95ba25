import { describe, expect, test } from "vitest";
import { checkText, storyOf, timelineOf } from "#lib/article.ts";
import { samples } from "#lib/samples.ts";
import { timelineSchema } from "#lib/timeline/schema.ts";

describe("texts that cannot be read say why", () => {
  test.each([
    ["", /empty/],
    [" \n\t ", /empty/],
    ["a ".repeat(600_000), /1\.2 MB; up to 1\.0 MB/],
    ["平".repeat(400_000), /1\.2 MB/],
    ["<!DOCTYPE html>\n<html><head><title>Bridge</title>", /source of a web page/],
    ['<p class="a">The bridge opened.</p>', /source of a web page/],
    ["\u0000\u0001\u0002 PNG", /does not look like text/],
  ])("%.10j…", (text, fault) => {
    expect(checkText(text)).toMatch(fault);
  });

  test.each([
    ["Plain words."],
    ["<b>Plain</b> words about <p>."],
    ["שלום עולם"],
    ["平壌は発表した。"],
    ["Line\r\nends\tand tabs"],
    ["😀"],
  ])("%j can be read", (text) => {
    expect(checkText(text)).toBeNull();
  });
});

describe("the timeline of a text", () => {
  test("is a whole document for every sample", () => {
    for (const { slug, title, articles } of samples())
      expect(() => timelineSchema.parse(storyOf(articles, slug, title))).not.toThrow();
  });

  test("of a text without a date has no event, and is whole all the same", () => {
    const article = {
      title: "Notes",
      publishedOn: null,
      publishedBasis: null,
      language: "en",
      text: "Nothing here. 平壌は発表した。",
    };
    expect(timelineOf(article, "x").events).toEqual([]);
    expect(() => timelineSchema.parse(timelineOf(article, "x"))).not.toThrow();
  });

  test("keeps the text as given, Windows line ends, tabs and all", () => {
    const text = "Kim met Putin in May 2019.\r\n\r\nThey signed\ta pact in 2024.\r\n";
    const { sources, events } = timelineOf(
      { title: "T", publishedOn: "2025-08-22", publishedBasis: "given", language: "en", text },
      "x",
    );
    expect(sources[0]?.text).toBe(text);
    expect(events.map(({ passages }) => passages[0]?.quote.exact)).toEqual([
      "Kim met Putin in May 2019",
      "They signed\ta pact in 2024",
    ]);
  });
});
