import { describe, expect, test } from "vitest";
import { extractEvents } from "#lib/extract/events.ts";
import type { Status } from "#lib/timeline/timeline.ts";

const PUBLISHED = "2025-08-22";

/** The events whose passage holds some words. */
function eventsAt(text: string, words: string) {
  return extractEvents(text, PUBLISHED).filter(({ passages }) =>
    passages.some(([start, end]) => text.slice(start, end).includes(words)),
  );
}

type Row = readonly [text: string, words: string, who: string | null];

describe("who vouches for an event", () => {
  test.each<Row>([
    ["A bus left the road in May 2024, police said.", "left", "police"],
    ["Officials said the bridge collapsed in May 2024.", "collapsed", "Officials"],
    ["The river flooded the town in June 2024, according to Lena Ortiz.", "flooded", "Lena Ortiz"],
    [
      "Anna Reyes, a geologist, spoke for an hour. She said the slope moved in March 2024.",
      "moved",
      "Anna Reyes",
    ],
    [
      "Mayor Tom Hale spoke on Monday. Hale said the council bought the land in March 2023.",
      "bought",
      "Mayor Tom Hale",
    ],
    [
      "Marlin Line said it will receive two ships in 2026, then in 2028 it will take two more.",
      "take",
      "Marlin Line",
    ],
    ["That, the clerk said, was when Dorn sold the house in May 2023.", "sold", "the clerk"],
    ["Tom Hale said he heard where the gold lay, and ordered a search in May 2024.", "ordered", "Tom Hale"],
    [
      "The ferry overtook its rival in May 2024, according to figures released on Monday by Marlin Data.",
      "overtook",
      "Marlin Data",
    ],
    [
      "Sales rose, according to figures from Marlin Data, a research firm. The firm said the ferry sank in May 2024.",
      "sank",
      "Marlin Data",
    ],
    [
      "According to a report in The Harbour, an internal memo showed the firm closed the dock in May 2024.",
      "closed",
      "an internal memo",
    ],
    // a clause with “as” vouches for the one it hangs on
    ["The dam broke in May 2023, as officials acknowledged.", "broke", "officials"],
    ["As Mayor Tom Hale acknowledged, the dam broke in May 2023.", "broke", "Mayor Tom Hale"],
    ["The dam broke in May 2023, as first reported by the Varna Post.", "broke", "the Varna Post"],
    // what somebody quotes, what is said besides, whose plan it is
    [
      "The Varna Post quoted Ada Finch as saying the mill shut in May 2023.",
      "shut",
      "Ada Finch, via The Varna Post",
    ],
    ["Police said that the mill burned in May and that a man died in June 2023.", "died", "Police"],
    [
      "One Varna source, reporting on a call from Hale, said the mill burned in May 2023.",
      "burned",
      "One Varna source",
    ],
    ["Ada Finch, 60, said the mill burned in May 2023.", "burned", "Ada Finch"],
    ["The firm said its chairman, Tom Hale, had resigned in May 2023.", "resigned", "the firm"],
    ["Police said Arno Weiss, 50, was held in May 2023.", "held", "Police"],
    ["But sources said the mill burned in May 2023.", "burned", "sources"],
    ["Tom Hale hopes to sell the mill by May 2027.", "sell", "Tom Hale"],
    ["Tom Hale promised to sell the mill next year.", "sell the mill next", "Tom Hale"],
    // what only tells when is nobody's
    ["Hale said he learnt of it when the mill burned in May 2023.", "when the mill burned", null],
    // a list of deeds that somebody tells
    [
      "Tom Hale said the ball entered by the window, hit a clerk and broke a mirror in May 2023.",
      "hit a clerk",
      "Tom Hale",
    ],
    // what is new to the reader is told by who speaks of it; a document covers the paragraph that it opens
    ["The firm said it holds a tenth, including shares bought in May 2024.", "shares", "the firm"],
    [
      "According to the filing, Marlin bought a tenth in May 2024. The pact also gave it an option in June 2024.",
      "option",
      "the filing",
    ],
    // only what stands before the verb of saying, behind what is said
    ["Little of that remains, residents said on Friday, and the firm left in May 2024.", "left", "residents"],
    ["Tom Hale, Ada Finch and Arno Weiss said the firm left in May 2024.", "left", "Tom Hale, Ada Finch"],
    // a speaker with something told of him, a noun with a relative clause before the one who reports
    ["Tom Hale, who lives in Varna, said the firm sold its yard in May 2024.", "the firm sold", "Tom Hale"],
    [
      "Varna expelled ten men and a woman who was questioned in May 2024, a newspaper reported.",
      "expelled",
      "a newspaper",
    ],
    // “after” opens a phrase here
    ["Men with guns after shooting hares in Varna said the firm left in May 2024.", "left", "Men with guns"],
    ["“Dorn sold the house in May 2023,” Ada Finch, for the heirs, told the court.", "sold", null],
  ])("%s", (text, words, who) => {
    const found = eventsAt(text, words).map(({ attribution }) => attribution?.who ?? null);
    if (who === null) expect(found.filter((name) => name !== "Ada Finch" && name !== null)).toEqual([]);
    else expect(found.some((name) => name?.startsWith(who))).toBe(true);
  });

  test.each<Row>([
    ["The mayor opened the bridge in May 2024.", "opened", null],
    ["Dorn was told in May 2024 that he had lost the house.", "told", null],
    ["Police said the man, who was born in 1980, fled.", "born", null],
    ["The formerly state-owned line was sold in May 2006.", "sold", null],
    ["The firm reported its first loss in May 2016.", "reported", null],
    // what everybody knows, and what is known to whoever speaks
    ["Residents said trade had dwindled since the mill closed in May 2016.", "closed", null],
    ["Tom Hale said he left in 1968 when troops took the town.", "troops took", null],
    ["Officials said prices had doubled since the 2003 invasion.", "invasion", null],
    // nobody vouches who had warned of it, or did it while somebody spoke of something else
    ["The dam broke in May 2023, as engineers had warned.", "broke", null],
    ["The mayor resigned in May 2023 as Tom Hale described the plan.", "resigned", null],
    ["The vote was put off in May after a plan to merge failed in the council.", "put off", null],
  ])("%s is told in the article's own voice", (text, words, who) => {
    expect(eventsAt(text, words).map(({ attribution }) => attribution?.who ?? null)).toContain(who);
  });
});

test.each<[text: string, words: string, status: Status]>([
  ["The mayor opened the bridge in May 2024.", "opened", "fact"],
  ["The mayor announced in May 2024 that she would resign.", "announced", "fact"],
  ["The jury concluded in May 2024 that he had lied.", "concluded", "fact"],
  ["A bus left the road in May 2024, police said.", "left", "claim"],
  ["The museum will open on 3 September 2025.", "open", "plan"],
  ["Lumen intends to close the plant in October 2025.", "intends", "plan"],
  ["Fares are expected to rise again in January.", "expected", "plan"],
  [
    "The ship sank in the bay. The coast guard found the wreck, the harbour said on Thursday.",
    "said",
    "reporting",
  ],
  ["Dorn was told in May 2024 that he had lost the house.", "told", "fact"],
  // how it became known
  ["Details of the fire emerged on Thursday. The mill burnt for a day.", "emerged", "reporting"],
  ["The mayor emerged as the winner on Thursday.", "emerged", "fact"],
  // with a preposition a verb of saying is a deed
  ["The union called on Thursday for a strike. The firm added to the gloom on Friday.", "added", "fact"],
  ["The union called for a strike on Thursday.", "called", "fact"],
  ["He saw a vote set for September.", "vote set", "plan"],
])("%s: “%s” is a %s", (text, words, status) => {
  expect(eventsAt(text, words).map((event) => event.status)).toContain(status);
});

test.each([
  "Nobody knows whether the dam broke in May 2024.",
  "The council never sold the land in May 2024.",
  "The clerk would not sell the land in May 2024.",
  "The clerk hoped the thief was caught in May 2024.",
])("%s tells of no event", (text) => {
  expect(extractEvents(text, PUBLISHED)).toEqual([]);
});
