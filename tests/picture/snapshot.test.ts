import { Resvg } from "@resvg/resvg-js";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { EVERYTHING, type Filter, filterTimeline } from "#lib/timeline/filter.ts";
import { drawPng, drawSvg } from "../../app/pictures.tsx";
import { SPREADS, undatedTimeline } from "../fixtures/spreads.ts";
import { goldTimeline } from "../fixtures/timelines.ts";

const timeline = { ...goldTimeline(), title: "North Korea honours its soldiers" };
const usual = {
  timeline,
  width: 1200,
  height: 630,
  scale: "folded",
  theme: "light",
  selected: null,
  permalink: "https://dateline.example/t/gold",
} as const;

/** The words that a reader of the picture sees. */
function wordsIn(svg: string): string {
  return Array.from(svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g), ([, words = ""]) => words).join(" ");
}

/** Throws when it is no XML. */
function parse(svg: string): Resvg {
  return new Resvg(svg, { font: { loadSystemFonts: false } });
}

describe("the SVG file", () => {
  let svg = "";
  beforeAll(async () => {
    svg = await drawSvg(usual);
  });

  test.each([
    ["the title", "North Korea honours its soldiers"],
    ["source and date", "The Guardian · Friday 22 August 2025 · 14 events"],
    ["how long a fold is", "78 years"],
    ["what marks mean", "claimed by a source"],
    ["where to find it", "dateline.example/t/gold"],
  ])("says %s", (_what, words) => {
    expect(wordsIn(svg)).toContain(words);
  });

  test("describes itself to those who do not see it", () => {
    expect(svg).toContain("<title>North Korea honours its soldiers</title>");
    expect(svg).toMatch(/<desc>[^<]*August 1945: Korea liberated/);
  });

  test("brings its faces along and asks for nothing", () => {
    expect(svg.match(/@font-face/g)).toHaveLength(3);
    const addresses = svg.match(/(?:href|src|url)\s*[=(:]\s*["']?[a-z]+:[^"')]{0,20}/g) ?? [];
    expect(addresses.filter((address) => !address.includes("data:font/woff2"))).toEqual([]);
    expect(svg).not.toMatch(/<(script|image|foreignObject|use)\b|\son\w+=|\sstyle=/);
  });

  test("names them as CSS wants it: a family with a digit of its own stands in quotes", () => {
    expect(svg).toContain("Source Serif 4");
    expect(svg).not.toMatch(/font-family="[^"'&]*\d/);
  });

  test("brings more of them only for words that need more", async () => {
    const polish = await drawSvg({ ...usual, timeline: { ...timeline, title: "Wałęsa wygrał wybory" } });
    expect(polish.match(/@font-face/g)).toHaveLength(6);
    const chinese = await drawSvg({ ...usual, timeline: { ...timeline, title: "平和条約" } });
    expect(chinese.match(/@font-face/g)).toHaveLength(3);
  });

  test("weighs little more than its faces", () => {
    expect(svg.length).toBeLessThan(140_000);
  });
});

describe("a picture of some of the events", () => {
  const drawn = (asked: Partial<Filter>) =>
    drawSvg({ ...usual, timeline: filterTimeline(timeline, { ...EVERYTHING, ...asked }), whole: timeline });

  test("draws those and says of how many", async () => {
    const svg = await drawn({ statuses: ["claim"] });
    expect(wordsIn(svg)).toMatch(/ · \d+ of 14 events/);
    expect(svg).not.toMatch(/<desc>[^<]*Korea liberated/);
  });

  test("says that there are none", async () => {
    expect(wordsIn(await drawn({ text: "zebra" }))).toContain("No event passes this filter.");
  });
});

describe("whatever a title says", () => {
  test("the picture is well-formed, and the words are words", async () => {
    const title = '</title><script>alert(1)</script> & "quotes" \u0000\u0008\uFFFE 🎉 \u202Eevil';
    const svg = await drawSvg({ ...usual, timeline: { ...timeline, title } });
    expect(svg).not.toContain("<script>");
    expect(wordsIn(svg)).toContain("&lt;script&gt;alert(1)&lt;/script&gt; &amp;");
    expect(() => parse(svg)).not.toThrow();
  });

  test("its own script stays in the title that is not drawn", async () => {
    const svg = await drawSvg({ ...usual, timeline: { ...timeline, title: "平和条約 🎉" } });
    expect(svg).toContain("<title>平和条約 🎉</title>");
    expect(wordsIn(svg)).toContain("Title in Chinese characters");
  });

  test("it parses as XML, for any string at all", async () => {
    const anything = fc.string({ unit: "binary", maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(anything, async (title) => {
        const svg = await drawSvg({
          ...usual,
          timeline: { ...SPREADS.one(), title },
          width: 320,
          height: 180,
        });
        expect(() => parse(svg)).not.toThrow();
      }),
      { numRuns: 40 },
    );
  }, 30_000);
});

describe("the PNG", () => {
  test.each([
    [1200, 630],
    [800, 418],
    [2400, 1260],
    [320, 180],
    [333, 777],
  ])("is %i × %i pixels when that is asked for", async (width, height) => {
    const png = Buffer.from(await drawPng({ ...usual, width, height }));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([width, height]);
  });

  test("is the same bytes each time, and others in the dark", async () => {
    const [first, second, dark] = await Promise.all([
      drawPng(usual),
      drawPng(usual),
      drawPng({ ...usual, theme: "dark" }),
    ]);
    expect(Buffer.compare(first, second)).toBe(0);
    expect(Buffer.compare(first, dark)).not.toBe(0);
  });
});

describe("a picture that its chart does not fill", () => {
  test("lists the events under it, and counts those it has no room for", async () => {
    const words = wordsIn(await drawSvg({ ...usual, width: 600, height: 1200 }));
    expect(words).toContain("Until August 1945");
    expect(words).toMatch(/and \d+ more/);
  });

  test("says that there are no dates rather than draw an axis of no time", async () => {
    const words = wordsIn(await drawSvg({ ...usual, timeline: undatedTimeline() }));
    expect(words).toContain("The text gives no date for any of its events.");
    expect(words).toContain("Talks were held");
    expect(words).not.toContain("1970");
  });
});

describe("no event is silently left out", () => {
  test.each(Object.entries(SPREADS))("of the spread “%s”", async (_name, spread) => {
    const whole = spread();
    const told = whole.events.filter(({ status }) => status !== "reporting");
    const svg = await drawSvg({ ...usual, timeline: whole });
    const [, description = ""] = /<desc>([^<]*)<\/desc>/.exec(svg) ?? [];
    expect(told.map(({ title }) => title).filter((title) => !description.includes(title))).toEqual([]);
    expect(wordsIn(svg)).toContain(`${told.length} event`);
    expect(() => parse(svg)).not.toThrow();
  });
});
