import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { timelineSchema } from "#lib/timeline/schema.ts";

function dateline(args: readonly string[], input = "") {
  const { stdout, stderr, status } = spawnSync(process.execPath, ["lib/cli.ts", ...args], {
    input,
    encoding: "utf8",
  });
  return { out: stdout, err: stderr, status };
}

const LINE = {
  id: "a",
  published: "2025-08-22T04:00:00Z",
  text: "😀 Kim and Putin signed a pact last year.",
  corpus: "ignored",
};

test.each(["--help", "-h"])("%s prints the help", (asked) => {
  const { out, err, status } = dateline([asked]);
  expect({ err, status }).toEqual({ err: "", status: 0 });
  expect(out).toMatch(/^usage: dateline extract FILE/);
});

describe("extract FILE", () => {
  test("prints the Timeline, which is whole", () => {
    const { out, status } = dateline([
      "extract",
      "data/articles/troops-in-kursk.txt",
      "--published",
      "2025-08-22",
      "--title",
      "Troops",
    ]);
    const timeline = timelineSchema.parse(JSON.parse(out));
    expect(status).toBe(0);
    expect(timeline).toMatchObject({
      title: "Troops",
      revision: 1,
      sources: [{ publishedOn: "2025-08-22", publishedBasis: "given" }],
    });
    expect(timeline.events.length).toBeGreaterThan(12);
  });

  test("reads standard input, and the date from the text", () => {
    const { out } = dateline(
      ["extract", "-"],
      "Published 22 August 2025\n\nKim and Putin signed a pact last year.",
    );
    expect(JSON.parse(out)).toMatchObject({
      sources: [{ publishedOn: "2025-08-22", publishedBasis: "read" }],
    });
  });

  test.each([
    [["extract", "nowhere.txt"], /nowhere\.txt: cannot be read/],
    [["extract", "-", "--published", "2025-02-30"], /--published: 2025-02-30 is not a date/],
    [["extract", "-", "--url", "javascript:alert(1)"], /--url: .* is not an http/],
    [["extract", "-", "--format", "xml"], /unknown format: xml/],
    [["extract", "-", "--colour", "red"], /--colour/],
    [["extract"], /usage/],
    [["draw"], /unknown command: draw/],
  ])("%j is refused with exit 2 and nothing printed", (args, message) => {
    const { out, err, status } = dateline(args, "Some text.");
    expect({ out, status }).toEqual({ out: "", status: 2 });
    expect(err).toMatch(message);
  });

  test("an empty text says so", () => {
    expect(dateline(["extract", "-"], "  \n").err).toMatch(/empty/);
  });
});

describe("extract --ndjson and tag", () => {
  test("one line of events for each line, offsets in UTF-16", () => {
    const { out, status } = dateline(["extract", "--ndjson"], `${JSON.stringify(LINE)}\r\n\n`);
    const { id, events } = JSON.parse(out);
    expect(status).toBe(0);
    expect(id).toBe("a");
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({
      title: "Kim and Putin sign a pact",
      edtf: "2024",
      earliest: "2024-01-01",
      latest: "2024-12-31",
      attribution: null,
      status: "fact",
    });
    expect(LINE.text.slice(events[0].start, events[0].end)).toBe("Kim and Putin signed a pact last year");
    expect(Object.keys(events[0])).toEqual([
      "id",
      "title",
      "start",
      "end",
      "edtf",
      "earliest",
      "latest",
      "attribution",
      "status",
      "explanation",
    ]);
  });

  test("tags expressions", () => {
    const { out } = dateline(["tag"], JSON.stringify(LINE));
    expect(JSON.parse(out)).toEqual({
      id: "a",
      timexes: [{ start: 31, end: 40, text: "last year", type: "DATE", value: "2024" }],
    });
  });

  test("published may be null; then nothing is counted", () => {
    const { out } = dateline(["extract", "--ndjson"], JSON.stringify({ ...LINE, published: null }));
    expect(JSON.parse(out).events).toMatchObject([{ edtf: null, earliest: null, latest: null }]);
  });

  test("a bad line is named and prints nothing; the others are done; exit 2", () => {
    const lines = [
      JSON.stringify(LINE),
      '{"id": "b", "tex',
      JSON.stringify({ id: "c", published: "soon", text: "x" }),
      JSON.stringify({ ...LINE, id: "d" }),
    ];
    const { out, err, status } = dateline(["extract", "--ndjson"], lines.join("\n"));
    expect(
      out
        .trim()
        .split("\n")
        .map((l) => JSON.parse(l).id),
    ).toEqual(["a", "d"]);
    expect(err.trim().split("\n")).toEqual([
      expect.stringMatching(/^line 2: not JSON/),
      expect.stringMatching(/^line 3: published: is not a date/),
    ]);
    expect(status).toBe(2);
  });
});

describe("sample-events N", () => {
  test("prints a Timeline that is whole", () => {
    const { out, status } = dateline(["sample-events", "250"]);
    const timeline = timelineSchema.parse(JSON.parse(out));
    expect({ status, events: timeline.events.length }).toEqual({ status: 0, events: 250 });
  });

  test.each([
    [["sample-events"], /usage/],
    [["sample-events", "many"], /sample-events: many is not a whole number from 1 to 10000000/],
    [["sample-events", "0"], /sample-events: 0 is not/],
    [["sample-events", "2.5"], /sample-events: 2\.5 is not/],
    [["sample-events", "5", "6"], /usage/],
    [["sample-events", "5", "--seed", "x"], /--seed: x is not a whole number from 0/],
  ])("%j is refused with exit 2 and nothing printed", (args, message) => {
    const { out, err, status } = dateline(args);
    expect({ out, status }).toEqual({ out: "", status: 2 });
    expect(err).toMatch(message);
  });
});
