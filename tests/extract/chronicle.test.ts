/** Lists of dates: each line that opens with one is an event. */
import { describe, expect, test } from "vitest";
import { extractEvents } from "#lib/extract/events.ts";

const PUBLISHED = "2025-11-07";

function told(text: string) {
  return extractEvents(text, PUBLISHED).map(({ when, title, status }) => [when?.edtf ?? null, title, status]);
}

/** A line among two others, its date, title and standing. */
type Row = readonly [line: string, edtf: string, title: string, status?: "plan"];

const LINES: Row[] = [
  ["1783 - The first balloon carries a sheep", "1783", "The first balloon carries a sheep"],
  ["21.11.1783 Two men fly over Paris", "1783-11-21", "Two men fly over Paris"],
  ["17 December 1903: The Wrights fly", "1903-12-17", "The Wrights fly"],
  ["1903, Orville flies for 12 seconds", "1903", "Orville flies for 12 seconds"],
  ["1903\tthe first engine", "1903", "The first engine"],
  ["Nov 1907 -> first helicopter", "1907-11", "First helicopter"],
  ["• 25 July 1909 – Blériot crosses the Channel", "1909-07-25", "Blériot crosses the Channel"],
  ["1914 Tony Jannus flies the first passenger", "1914", "Tony Jannus flies the first passenger"],
  ["1914 first passenger flight", "1914", "First passenger flight"],
  ["1919-1921 - mail is flown to Varna", "1919/1921", "Mail is flown to Varna"],
  ["1919 to 1921 Mail is flown to Varna", "1919/1921", "Mail is flown to Varna"],
  ["In the 1920s many firms carry mail", "192X", "Many firms carry mail"],
  ["1927: Lindbergh crosses the Atlantic. It takes 33 hours.", "1927", "Lindbergh crosses the Atlantic"],
  ["1937: airship burns (it was built in 1931), 36 people die", "1937", "Airship burns, 36 people die"],
  ["2040s? People maybe fly on hydrogen", "204X?", "People maybe fly on hydrogen", "plan"],
];

const [BEFORE, AFTER] = ["1500 - a man draws a wing", "1969 - Concorde flies"];

describe("a line of a list", () => {
  test.each(LINES)("%s", (line, edtf, title, status = "fact") => {
    expect(told(`Facts about flying\n\n${BEFORE}\n${line}\n${AFTER}`)).toEqual([
      ["1500", "A man draws a wing", "fact"],
      [edtf, title, status],
      ["1969", "Concorde flies", "fact"],
    ]);
  });
});

test("the line is the passage, and its date says where it stands", () => {
  const line = "1927: Lindbergh crosses the Atlantic. It takes 33 hours.";
  const text = `${BEFORE}\n${line}\n${AFTER}`;
  const [, event] = extractEvents(text, PUBLISHED);
  expect(text.slice(...(event?.passages[0] ?? [0, 0]))).toBe(line);
  expect(event?.derivation.explanation).toBe("“1927” is written in the text; it opens its line.");
});

test("prose beside a list is read as prose", () => {
  const text = `${BEFORE}\n1903 - the Wrights fly\n${AFTER}\n\nThe museum was opened in 1988. It has two halls.`;
  expect(told(text).at(-1)).toEqual(["1988", "The museum is opened", "fact"]);
});

test("a deadline that opens a line is none of the list's dates", () => {
  const events = extractEvents(
    `${BEFORE}\n1903 - the Wrights fly\nBy May 1910 mail is flown.\n${AFTER}`,
    PUBLISHED,
  );
  expect(events.filter(({ derivation }) => derivation.explanation.includes("its line"))).toHaveLength(3);
});

describe("no list", () => {
  test.each([
    // one line, or two
    "The works burnt on Friday.\n\n1927 – Lindbergh crosses the Atlantic\n\nNobody was hurt.",
    // years that are subjects
    "1995 was a dry year.\n\n1996 was a wet year.\n\n1997 was a cold year.",
    // days of any week
    "Monday: soup with bread\nTuesday: fish and rice\nWednesday: pancakes",
    "9.00 - the doors open\n9.30 - first talk\n10.15 - coffee",
    "1995 12.5 33\n1996 13.1 35\n1997 14.0 36",
  ])("%j", (text) => {
    const listed = extractEvents(text, PUBLISHED).filter((e) =>
      e.derivation.explanation.includes("its line"),
    );
    expect(listed).toEqual([]);
  });
});
