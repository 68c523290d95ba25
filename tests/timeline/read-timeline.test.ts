import { describe, expect, test } from "vitest";
import { sampleTimeline } from "#lib/sample-events.ts";
import { looksLikeTimeline, readTimeline } from "#lib/timeline/read-timeline.ts";

const FILE = Array.from(sampleTimeline(3)).join("");

function faultOf(text: string): string {
  const reading = readTimeline(text);
  return "fault" in reading ? reading.fault : "";
}

function changed(change: (document: { events: Record<string, unknown>[]; [key: string]: unknown }) => void) {
  const document = JSON.parse(FILE);
  change(document);
  return JSON.stringify(document);
}

describe("a timeline in JSON", () => {
  test("is the document that was written", () => {
    const reading = readTimeline(FILE);
    expect("timeline" in reading && reading.timeline).toEqual(JSON.parse(FILE));
  });

  test("has its events in order of time, whatever their order in the file", () => {
    const reading = readTimeline(
      changed(({ events }) => {
        events.reverse();
        events.unshift({ ...events[0], id: "undated", when: null });
      }),
    );
    const ids = "timeline" in reading ? reading.timeline.events.map(({ id }) => id) : [];
    expect(ids).toEqual(["e1", "e2", "e3", "undated"]);
  });

  test.each<[what: string, text: string, words: string[]]>([
    ["cut off", FILE.slice(0, 400), ["This is not JSON", "line 2, column"]],
    ["with a stray word", '{"version": 1,\n  bridge}', ["This is not JSON", "line 2, column 3"]],
    [
      "of another kind",
      '{"type": "FeatureCollection"}',
      ["This is JSON, but not a timeline", "sources and events"],
    ],
    ["a list", "[1, 2, 3]", ["This is JSON, but not a timeline"]],
    ["an empty object", "{}", ["This is JSON, but not a timeline"]],
    ["without an id", changed((document) => delete document.id), ["Dateline’s. id: missing."]],
    [
      "with a title that is a number",
      changed(({ events }) => Object.assign(events[1] ?? {}, { title: 7 })),
      ["events[1].title: cannot be 7"],
    ],
    [
      "with a standing of its own",
      changed(({ events }) => Object.assign(events[1] ?? {}, { title: "Fair", status: "rumour" })),
      ["events[1].status: cannot be “rumour”, in “Fair”"],
    ],
    [
      "with a date that is none",
      changed(({ events }) => {
        Object.assign(events[1] ?? {}, { title: "The fair opens" });
        Object.assign(events[1]?.when ?? {}, { edtf: "last May" });
      }),
      ["events[1].when.edtf: not an EDTF value: “last May”, in “The fair opens”"],
    ],
    [
      "with an id twice",
      changed(({ events }) => Object.assign(events[2] ?? {}, { id: "e1" })),
      ["events[2].id: twice: e1"],
    ],
    [
      "with words that do not stand in its source",
      changed((document) =>
        Object.assign(document, { sources: [{ ...source(document), text: "Nothing." }] }),
      ),
      ["events[0].passages[0]: not the words at 0–", "events[2]"],
    ],
    ["without a title", changed((document) => delete document.title), ["title: missing"]],
  ])("%s is refused in words that say what and where", (_what, text, words) => {
    const fault = faultOf(text);
    for (const some of words) expect(fault).toContain(some);
  });
});

function source(document: Record<string, unknown>): object {
  return Array.isArray(document.sources) ? document.sources[0] : {};
}

test.each([
  ['{"version":1', true],
  ['\n  {\n  "events": []}', true],
  ["The bridge {sic} opened.", false],
  ["{sic}", false],
  ["[1, 2, 3]", true],
  ["{}", true],
  ["[Updated] The bridge opened.", false],
  ["12", false],
  ["", false],
])("%j looks like a document: %s", (text, expected) => {
  expect(looksLikeTimeline(text)).toBe(expected);
});
