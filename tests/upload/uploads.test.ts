import { mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { sampleTimeline } from "#lib/sample-events.ts";
import { openSqlite } from "#lib/store/sqlite.ts";
import type { Store } from "#lib/store/store.ts";
import { readTimeline } from "#lib/timeline/read-timeline.ts";
import type { Timeline, TimelineEvent } from "#lib/timeline/timeline.ts";
import { MOST_BYTES, type Progress, Uploads } from "#lib/upload/uploads.ts";

const folder = mkdtempSync(path.join(tmpdir(), "dateline-uploads-"));
const store = openSqlite(folder);
const uploads = new Uploads(store);
afterAll(() => store.close());

let sent = 0;

/** Sends a file in slices of so many bytes, and says what came of it. */
async function send(file: string | Buffer, slice = 100_000, title = ""): Promise<Progress> {
  const bytes = Buffer.from(file);
  sent += 1;
  let progress: Progress = { checked: 0 };
  for (let at = 0; at < bytes.length && "checked" in progress; at += slice) {
    const of = { key: `file-${sent}`, at, of: bytes.length, title };
    progress = await uploads.take(of, bytes.subarray(at, at + slice));
  }
  return progress;
}

async function faultOf(file: string | Buffer, slice?: number): Promise<string> {
  const progress = await send(file, slice);
  return "fault" in progress ? progress.fault : JSON.stringify(progress);
}

/** The whole document that was kept. */
async function kept(progress: Progress, from: Store = store): Promise<Timeline> {
  const found = await from.get("id" in progress ? progress.id : JSON.stringify(progress));
  if (!found) throw new Error(JSON.stringify(progress));
  if (!("head" in found)) return found;
  const { count, dated, ...head } = found.head;
  const sources = head.sources.map((source) => {
    const parts = Array.from({ length: found.parts }, (_, i) => found.part(i));
    const own = parts.filter((part) => part?.sourceId === source.id);
    return { ...source, text: own.map((part) => part?.text).join("") };
  });
  return { ...head, sources, events: found.read(Array.from({ length: count }, (_, i) => i)) };
}

const SMALL = Array.from(sampleTimeline(3)).join("");
const LARGE = Array.from(sampleTimeline(700)).join("");

function changed(
  file: string,
  change: (document: Omit<Timeline, "events"> & { events: TimelineEvent[] }) => unknown,
): string {
  const document = JSON.parse(file);
  change(document);
  return JSON.stringify(document);
}

describe("a file", () => {
  test.each([
    ["few events", SMALL],
    ["very many events", LARGE],
  ])("of %s is kept as it stands, under an id of this server", async (_what, file) => {
    const progress = await send(file);
    const { id, ...document } = JSON.parse(file);
    const { id: own, ...rest } = await kept(progress);
    expect(rest).toEqual(document);
    expect(own).toMatch(/^[\w-]{22}$/);
  });

  test("is the same in slices of any size, as a document that is read whole", async () => {
    const document = changed(LARGE, (one) => {
      one.events.reverse();
      Object.assign(one.events[5] ?? {}, { when: null });
      Object.assign(one, { title: "Bridges & <ﬁnds> 👋", extra: { taken: ["out", 1] } });
    });
    const reading = readTimeline(document);
    const expected = "timeline" in reading ? { ...reading.timeline, id: "" } : reading;
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 400_000 }), async (slice) => {
        const size = Math.max(slice, 3000);
        expect({ ...(await kept(await send(document, size))), id: "" }).toEqual(expected);
      }),
      { numRuns: 8 },
    );
    expect({ ...(await kept(await send(SMALL, 1))), id: "" }).toEqual({ ...JSON.parse(SMALL), id: "" });
  }, 30_000);

  test("may have its sources behind its events, a byte-order mark, and a title of its own", async () => {
    const { sources, ...rest } = JSON.parse(LARGE);
    const timeline = await kept(await send(`\uFEFF${JSON.stringify({ ...rest, sources })}`, 9999, " Mine "));
    expect(timeline).toMatchObject({ title: "Mine", sources });
    expect(timeline.events).toEqual(rest.events);
  });
});

describe("a fault is told as of a document that is read whole", () => {
  const of = (file: string) => {
    const reading = readTimeline(file);
    return "fault" in reading ? reading.fault : "";
  };
  const last = (document: { events: TimelineEvent[] }) => document.events.at(-1) ?? {};

  test.each<[what: string, file: string]>([
    [
      "a date that is none",
      changed(SMALL, ({ events }) => Object.assign(events[1]?.when ?? {}, { edtf: "last May" })),
    ],
    [
      "one in the last of many events",
      changed(LARGE, (document) => Object.assign(last(document), { title: "" })),
    ],
    ["an id twice", changed(SMALL, ({ events }) => Object.assign(events[2] ?? {}, { id: "e1" }))],
    ["a source twice", changed(SMALL, ({ sources }) => Object.assign(sources, { 1: sources[0] }))],
    [
      "a source that is not there",
      changed(SMALL, ({ events }) => Object.assign(events[1]?.passages[0] ?? {}, { sourceId: "s9" })),
    ],
    [
      "a side without its passage",
      changed(SMALL, ({ events }) =>
        Object.assign(events[1] ?? {}, {
          disagreements: [
            {
              about: "date",
              sides: [
                { says: "a", passages: [0] },
                { says: "b", passages: [7] },
              ],
            },
          ],
        }),
      ),
    ],
    [
      "words that stand elsewhere",
      changed(LARGE, (document) =>
        Object.assign(last(document), {
          passages: JSON.parse(LARGE).events[0].passages.map((p: object) => ({
            ...p,
            quote: { exact: "zebra", prefix: "", suffix: "", start: 0, end: 5 },
          })),
        }),
      ),
    ],
    ["no title", changed(SMALL, (document) => Object.assign(document, { title: undefined }))],
    ["no sources", changed(SMALL, (document) => Object.assign(document, { sources: [], events: [] }))],
    ["no list of events", changed(SMALL, (document) => Object.assign(document, { events: "many" }))],
    ["another version", changed(SMALL, (document) => Object.assign(document, { version: 2 }))],
    ["another kind of JSON", '{"type": "FeatureCollection"}'],
    ["a word that no JSON has", SMALL.replace('"edtf":"', '"edtf":bridge"')],
  ])("%s", async (_what, file) => {
    expect(await faultOf(file)).toBe(of(file));
    expect(of(file)).not.toBe("");
  });

  test("quotes are looked for, too, where the sources come last", async () => {
    const { sources, ...rest } = JSON.parse(LARGE);
    const [source] = sources;
    const file = JSON.stringify({ ...rest, sources: [{ ...source, text: `${source.text.slice(0, -20)}` }] });
    expect(await faultOf(file)).toContain("events[699].passages[0]: not the words at");
  });

  test("of very many the first three are, before the rest is read", async () => {
    const file = changed(LARGE, ({ events }) => {
      for (const event of events) Object.assign(event, { status: "rumour" });
    });
    expect(await faultOf(file, 30_000)).toMatch(
      /events\[0\]\.status.*events\[2\]\.status: [^;]*\. And more\.$/,
    );
  });

  test.each<[what: string, file: string | Buffer, words: string]>([
    ["cut off", LARGE.slice(0, -400), "it ends too early, in events[69"],
    ["in another encoding", Buffer.from(LARGE.replace("signal", "ügnal"), "latin1"), "not text in UTF-8"],
    ["a list", "[1, 2]", "This is not JSON: Unexpected token '['"],
    ["with its events twice", LARGE.replace(/\]\}\s*$/, '],"events":[]}'), "events: twice"],
  ])("a file %s is refused", async (_what, file, words) => {
    expect(await faultOf(file)).toContain(words);
  });

  test("of a refused file nothing remains", async () => {
    const before = filesThere();
    await send(changed(LARGE, (document) => Object.assign(last(document), { title: "" })));
    expect(filesThere()).toEqual(before);
  });
});

describe("slices", () => {
  const slice = (key: string, at: number, of = LARGE.length, bytes = Buffer.from(LARGE)) =>
    uploads.take({ key, at, of, title: "" }, bytes.subarray(at, at + 1000));

  test("tell how many events have been checked", async () => {
    expect(await slice("counting", 0)).toEqual({ checked: 0 });
    const half = Buffer.from(LARGE);
    const at = 1000;
    const progress = await uploads.take(
      { key: "counting", at, of: half.length, title: "" },
      half.subarray(at, 300_000),
    );
    expect("checked" in progress && progress.checked).toBeGreaterThan(300);
    await uploads.giveUp("counting");
  });

  test("come in order, of a file that has begun", async () => {
    expect(await slice("stray", 1000)).toMatchObject({ status: 409 });
    await slice("leaping", 0);
    expect(await slice("leaping", 2000)).toMatchObject({ fault: "Its slices came out of order." });
    expect(await slice("leaping", 1000)).toEqual({ checked: 0 });
    await uploads.giveUp("leaping");
    expect(await slice("leaping", 2000)).toMatchObject({ status: 409 });
  });

  test("of a file that is given up leave nothing, also while one is read", async () => {
    const before = filesThere();
    const bytes = Buffer.from(LARGE);
    const reading = uploads.take({ key: "gone", at: 0, of: bytes.length + 1, title: "" }, bytes);
    await uploads.giveUp("gone");
    expect(await reading).toMatchObject({ status: 409 });
    expect(filesThere()).toEqual(before);
  });

  test("of more files than two at once have to wait", async () => {
    await Promise.all([slice("one", 0), slice("two", 0)]);
    expect(await slice("three", 0)).toMatchObject({ status: 503 });
    await Promise.all([uploads.giveUp("one"), uploads.giveUp("two")]);
    expect(await slice("three", 0)).toEqual({ checked: 0 });
    await uploads.giveUp("three");
  });

  test("of a file beyond all measure are refused at the first", async () => {
    const progress = await slice("huge", 0, MOST_BYTES + 1_000_000);
    expect(progress).toMatchObject({ status: 413, fault: "The file has 1,001 MB; 1,000 MB is the most." });
  });
});

function filesThere(): string[] {
  return readdirSync(path.join(folder, "crowds")).sort();
}
