import { expect, test } from "vitest";
import { assemble } from "#lib/timeline/assemble.ts";
import { eventOf, mainPassage, sourceOf } from "#lib/timeline/timeline.ts";
import { draftOf, sourceWith } from "./drafts.ts";

const TEXT = "The mill closed in May 2024. It had opened in 1871. A museum will follow. It opened in 1871.";
const DRAFTS = [
  draftOf(TEXT, "The mill closed in May 2024", "2024-05"),
  draftOf(TEXT, "It had opened in 1871", "1871"),
  draftOf(TEXT, "A museum will follow", null),
];

function idsByTitle(events: readonly { title: string; id: string }[]): Record<string, string> {
  return Object.fromEntries(events.map(({ title, id }) => [title, id]));
}

test("dated events stand in order of time, undated ones after them", () => {
  const { events } = assemble("t", "Mill", [{ source: sourceWith(TEXT), drafts: DRAFTS }]);
  expect(events.map((event) => event.when?.edtf ?? null)).toEqual(["1871", "2024-05", null]);
});

test("each event quotes its passage, with what stands around it", () => {
  const timeline = assemble("t", "Mill", [{ source: sourceWith(TEXT), drafts: DRAFTS }]);
  const [first] = timeline.events;
  expect(first && mainPassage(first).quote).toEqual({
    exact: "It had opened in 1871",
    prefix: "The mill closed in May 2024. ",
    suffix: ". A museum will follow. It opene",
    start: 29,
    end: 50,
  });
  expect(first && sourceOf(timeline, mainPassage(first)).text).toBe(TEXT);
});

test("ids survive a paragraph on top, another order, new line breaks and curly quotes", () => {
  const before = assemble("t", "Mill", [{ source: sourceWith(TEXT), drafts: DRAFTS }]);
  const text = `A preface 😀.\r\n${TEXT.replaceAll("closed in", "closed\r\nin")}`;
  const moved = [
    draftOf(text, "A museum will follow", null),
    draftOf(text, "It had opened in 1871", "1871"),
    { ...draftOf(text, "The mill closed\r\nin May 2024", "2024-05"), title: "The mill closed in May 2024" },
  ];
  const after = assemble("t", "Mill", [{ source: sourceWith(text), drafts: moved }]);
  expect(idsByTitle(after.events)).toEqual(idsByTitle(before.events));
});

test("the same words twice, or in two sources, are different events", () => {
  const text = "It opened in 1871. It opened in 1871.";
  const draft = draftOf(text, "It opened in 1871", "1871");
  const again = { ...draft, passages: [[19, 36]] as const };
  const { events } = assemble("t", "Mill", [
    { source: sourceWith(text, "a"), drafts: [draft, again] },
    { source: sourceWith(text, "b"), drafts: [draft] },
  ]);
  expect(new Set(events.map(({ id }) => id)).size).toBe(3);
});

test("ids are short, plain and can stand in a path", () => {
  const { events } = assemble("t", "Mill", [
    { source: sourceWith("平和 1945"), drafts: [draftOf("平和 1945", "平和", "1945")] },
  ]);
  expect(events[0]?.id).toMatch(/^[2-9b-z]{9}$/);
});

test("an event that is not there is null; a document that is not whole says so", () => {
  const timeline = assemble("t", "Mill", [{ source: sourceWith(TEXT), drafts: DRAFTS }]);
  const [event] = timeline.events;
  expect(eventOf(timeline, "nothing")).toBeNull();
  expect(event && eventOf(timeline, event.id)).toBe(event);
  expect(() =>
    sourceOf(timeline, { sourceId: "x", quote: { exact: "a", prefix: "", suffix: "", start: 0, end: 1 } }),
  ).toThrow("unknown source: x");
});
