/** What stands wholly in quotation marks, with a date of its own, is a claim of whoever the text says speaks. */
import { describe, expect, test } from "vitest";
import { extractEvents } from "#lib/extract/events.ts";

/** A Saturday. */
const PUBLISHED = "2024-06-15";

type Told = readonly [title: string, edtf: string, who: string];
type Row = readonly [text: string, ...told: Told[]];

/** The dated events that are no mere report. */
function told(text: string): readonly (readonly [string, string, string | null])[] {
  return extractEvents(text, PUBLISHED).flatMap(({ title, when, attribution, status }) =>
    when && status !== "reporting" ? [[title, when.edtf, attribution?.who ?? null] as const] : [],
  );
}

const BESIDE: Row[] = [
  ["“The owners sold the yard in March,” Finch said.", ["The owners sell the yard", "2024-03", "Finch"]],
  ['"The owners sold the yard in March," Finch said.', ["The owners sell the yard", "2024-03", "Finch"]],
  [
    "“The owners sold the yard in March”, said Ada Finch.",
    ["The owners sell the yard", "2024-03", "Ada Finch"],
  ],
  [
    "Ada Finch said: “The owners sold the yard in March.”",
    ["The owners sell the yard", "2024-03", "Ada Finch"],
  ],
  [
    "Ada Finch said in a statement: “The owners sold the yard in March.”",
    ["The owners sell the yard", "2024-03", "Ada Finch"],
  ],
  [
    "Ada Finch blamed the owners. She added: “They sold the yard in March.”",
    ["The owners sell the yard", "2024-03", "Ada Finch"],
  ],
  [
    "“The yard is ruined,” the owner’s clerk, Ada Finch, told reporters. “The roof collapsed on Monday.”",
    ["The roof collapses", "2024-06-10", "Ada Finch"],
  ],
  [
    "“The yard is ruined,” Ada Finch, a clerk, said by telephone. “The roof collapsed on Monday.”",
    ["The roof collapses", "2024-06-10", "Ada Finch"],
  ],
  ["“Tom Hale was warned in May 2023,” Finch said.", ["Tom Hale is warned", "2023-05", "Finch"]],
  ["“The hall will open on Thursday,” the King said.", ["The hall is to open", "2024-06-20", "the King"]],
];

const CARRIED: Row[] = [
  [
    "“It was wrong,” the King said. “My father knew, and said nothing. In 1971 a commission was appointed.”",
    ["A commission is appointed", "1971", "the King"],
  ],
  [
    "Wages are safe, Ada Finch said. “The bank paid the men on Monday.”",
    ["The bank pays the men", "2024-06-10", "Ada Finch"],
  ],
  [
    "“The yard is ruined,” Ada Finch said. “It was a good yard.\n\n“The roof collapsed on Monday. Nobody came.”",
    ["The roof collapses", "2024-06-10", "Ada Finch"],
  ],
  [
    "“The roof collapsed on Monday.\n\n“The yard is ruined,” Ada Finch said.",
    ["The roof collapses", "2024-06-10", "Ada Finch"],
  ],
  [
    "“The roof collapsed on Monday,” Ada Finch said. “The wall followed on Thursday,” said Tom Hale.",
    ["The roof collapses", "2024-06-10", "Ada Finch"],
    ["The wall follows", "2024-06-13", "Tom Hale"],
  ],
];

const FIRST_PERSONS: Row[] = [
  ["“I sold the yard in March,” said Ada Finch.", ["Ada Finch sells the yard", "2024-03", "Ada Finch"]],
  ["“I have sold the yard in March,” said Ada Finch.", ["Ada Finch sells the yard", "2024-03", "Ada Finch"]],
  ["“A man rang me on Monday,” said Ada Finch.", ["A man rings Ada Finch", "2024-06-10", "Ada Finch"]],
  ["“A man rang me on Sunday night,” said Ada Finch.", ["A man rings Ada Finch", "2024-06-09", "Ada Finch"]],
  [
    "“We asked for a doctor in May,” said Ada Finch, the firm’s director.",
    ["The firm asks for a doctor", "2024-05", "Ada Finch"],
  ],
  [
    "“My sister left the town on Monday,” said Ada Finch.",
    ["Ada Finch’s sister leaves the town", "2024-06-10", "Ada Finch"],
  ],
  [
    "“We sold the yard in March,” said Ada Finch, the firm’s director.",
    ["The firm sells the yard", "2024-03", "Ada Finch"],
  ],
  [
    "“We sold the yard in March,” said a spokeswoman for Marlin Line.",
    ["Marlin Line sells the yard", "2024-03", "a spokeswoman for Marlin Line"],
  ],
  [
    "“Our members voted for a strike on Monday,” said the union’s secretary, Ada Finch.",
    ["The union’s members vote for a strike", "2024-06-10", "Ada Finch"],
  ],
  ["“We arrested two men on Monday,” police said.", ["Police arrest two men", "2024-06-10", "police"]],
  // nobody tells who “we” are: what was done, or the words as they are
  [
    "“We raised rates four times between May 2021 and March 2023,” said Ada Finch.",
    ["Rates are raised four times", "2021-05/2023-03", "Ada Finch"],
  ],
  [
    "“We drove to the sea on Monday,” said Ada Finch.",
    ["Ada Finch says “We drove to the sea on Monday”", "2024-06-10", "Ada Finch"],
  ],
];

const DAY_OF_SPEAKING: Row[] = [
  [
    "“The roof collapsed yesterday,” Ada Finch said on Wednesday.",
    ["The roof collapses", "2024-06-11", "Ada Finch"],
  ],
  ["“The hall closed today,” Ada Finch said on Thursday.", ["The hall closes", "2024-06-13", "Ada Finch"]],
  // what was said long ago is not counted from publication
  [
    "“We sold it last year,” Finch said in May 1995.",
    ["Finch says “We sold it last year”", "1995-05", "Finch"],
  ],
];

const NO_EVENTS = [
  // no date, or one that the reader cannot place
  "“The owners sold the yard,” Finch said.",
  "“The roof collapsed yesterday,” Finch said.",
  "“She rang me on the Wednesday,” Finch said.",
  "“The roof fell in last night,” Finch said.",
  "“The roof fell in at noon,” Finch said.",
  "“My brother left that evening,” Finch said.",
  // no speaker
  "Finch was angry. “The owners sold the yard in March.”",
  "The sign on the gate was plain. “The owners sold the yard in March.”",
  // opinions, questions, orders, conditions, wishes, denials
  "“The yard was a disgrace in March,” Finch said.",
  "“Did the owners sell the yard in March?” Finch said.",
  "“Come to the yard on Monday,” Finch said.",
  "“If they had sold the yard in March, the town would be rich,” Finch said.",
  "“I will go on Monday if the bus runs,” Finch said.",
  "“I wish they had sold the yard in March,” Finch said.",
  "“They did not sell the yard in March,” Finch said.",
  "“Nobody sold the yard in March,” Finch said.",
  "“They should have sold the yard in March,” Finch said.",
  // what others say, what the speaker only thinks
  "“My father told me that the bridge fell in 1950,” Finch said.",
  "“Perhaps they sold the yard in March,” Finch said.",
  "“I think they sold the yard in March,” Finch said.",
  // titles, scare quotes, fragments
  "The film “The Yard Burned in 1950” is long.",
  "Finch did not say “The owners sold the yard in March.”",
];

describe.each([
  ["a tag beside it", BESIDE],
  ["a quotation that goes on", CARRIED],
  ["first persons", FIRST_PERSONS],
  ["the day of speaking", DAY_OF_SPEAKING],
])("%s", (_, rows) => {
  test.each(rows.map(([text, ...events]) => [text, events] as const))("%s", (text, events) => {
    expect(told(text)).toEqual(events);
  });
});

test.each(NO_EVENTS)("%s tells of no event", (text) => {
  expect(told(text)).toEqual([]);
});

test("what is told in a quotation opens no scene for what the article tells", () => {
  const text = "“The roof collapsed on Monday,” Ada Finch said. Workers cleared the yard.";
  const cleared = extractEvents(text, PUBLISHED).find(({ title }) => title.includes("clear"));
  expect(cleared?.when ?? null).toBeNull();
});

test.each([
  ["“The hall opened on Monday,” Ada Finch said.", "The hall opened on Monday"],
  ['"The hall opened on Monday," Ada Finch said.', "The hall opened on Monday"],
  ["Ada Finch said: “The hall opened on Monday.”", "The hall opened on Monday."],
])("%s opens the words between the marks", (text, words) => {
  const passages = extractEvents(text, PUBLISHED).flatMap((event) => event.passages);
  expect(passages.map(([start, end]) => text.slice(start, end))).toEqual([words]);
});

test("a quoted plan is a plan, a quoted deed a claim", () => {
  const text = "“The hall opened on Monday. It will close on Thursday,” Ada Finch said.";
  expect(extractEvents(text, PUBLISHED).map(({ status }) => status)).toEqual(["claim", "plan"]);
});
