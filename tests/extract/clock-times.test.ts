/** A time of day without its day: the day of the event told last has it, else nobody knows. */
import { describe, expect, test } from "vitest";
import { extractEvents } from "#lib/extract/events.ts";

/** A Friday. */
const PUBLISHED = "2025-11-07";

/** A text, words of an event's passage and its date, with “about” where it is only about then; null: none. */
type Row = readonly [text: string, passage: string, date: string | null];

function eventOf(text: string, passage: string) {
  const events = extractEvents(text, PUBLISHED);
  const event = events.find(({ passages: [first = [0, 0]] }) => text.slice(...first).includes(passage));
  if (!event) throw new Error(`no event: ${passage}`);
  return event;
}

const LEAD = "A crane that toppled in Varna on Tuesday had been inspected, officials said on Thursday.\n\n";

const OF_THE_SCENE: Row[] = [
  ["A ferry sank off Varna on Tuesday. The bow door broke at 5.10am.", "bow door", "2025-11-04T05:10:00"],
  ["A ferry sank on Tuesday. The door broke at about 5.10am.", "door broke", "about 2025-11-04T05:10:00"],
  ["A ferry sank on Tuesday. Shortly after 3pm divers found her.", "divers", "about 2025-11-04T15:00:00"],
  ["A ferry sank on Tuesday. Divers found her after 3pm.", "Divers", "2025-11-04"],
  ["On 3 May 2024 rebels took the station. At noon they freed two clerks.", "freed", "2024-05-03T12:00:00"],
  ["A ferry sank on Tuesday. That evening the mayor visited the port.", "the mayor", "2025-11-04"],
  ["A ferry sank on Tuesday. The next morning divers found her.", "divers", "2025-11-05"],
  ["A ferry sank on Tuesday. Overnight the wind dropped.", "the wind", "[2025-11-04..2025-11-05]"],
  ["The council met on Tuesday. It voted at 10pm and left at midnight.", "left", "[2025-11-04..2025-11-05]"],
  // the night that news opens with
  ["Crews searched all through the night for two miners.", "searched", "[2025-11-06..2025-11-07]"],
  // the day of the event, not that of who tells it, and not a caption's
  [`${LEAD}The boom snapped at 7.45am.`, "boom", "2025-11-04T07:45:00"],
  [
    `${LEAD}Photo: Workers at the yard on Wednesday.\n\nThe boom snapped at 7.45am.`,
    "boom",
    "2025-11-04T07:45:00",
  ],
  // what is counted from it
  [`${LEAD}The boom snapped at 7.45am. Two days earlier the owner closed the road.`, "closed", "2025-11-02"],
];

const OF_NO_DAY: Row[] = [
  ["A ferry sank. The door broke at 5.10am.", "door broke", null],
  ["Officials said on Thursday that a ferry sank. The door broke at 5.10am.", "door broke", null],
  // the text has gone elsewhere, or its paragraph has
  ["A ferry sank on Tuesday. She was built in 1999. The door broke at 5.10am.", "door broke", null],
  ["A ferry sank on Tuesday. Her owner has three ships.\n\nThe door broke at 5.10am.", "door broke", null],
  ["A ferry sank on Tuesday. Sailors heard a bang the night before the voyage.", "heard a bang", null],
];

const TABLES = { "of the scene": OF_THE_SCENE, "of no day": OF_NO_DAY };

describe.each(Object.entries(TABLES))("a time of day is %s", (_, rows) => {
  test.each(rows)("%s “%s” is %s", (text, passage, date) => {
    const { when } = eventOf(text, passage);
    expect(when && `${when.approximate ? "about " : ""}${when.edtf}`).toBe(date);
  });
});

test("the day is named in the reasons", () => {
  const { derivation } = eventOf(`${LEAD}The boom snapped at about 7.45am.`, "boom");
  expect(derivation.explanation).toBe(
    "“7.45am”, counted from “Tuesday” (4 November 2025), is about 4 November 2025, 07:45.",
  );
});

test("what is counted from an hour names its day", () => {
  const text = `${LEAD}The boom snapped at 7.45am. Two days earlier the owner closed the road.`;
  expect(eventOf(text, "closed").derivation.explanation).toBe(
    "“Two days earlier”, counted from “7.45am” (4 November 2025), is 2 November 2025.",
  );
});

test("an hour kept every day is no event", () => {
  const text = "A ferry sank on Tuesday. The office opens at 9am.";
  expect(extractEvents(text, PUBLISHED).map(({ title }) => title)).toEqual(["A ferry sinks"]);
});
