/** What the one who vouches is called: the name behind a role, a court that heard, a pronoun's name; and who does not vouch. */
import { describe, expect, test } from "vitest";
import { extractEvents } from "#lib/extract/events.ts";

/** A Saturday. */
const PUBLISHED = "2024-06-15";

/** Who vouches for the event whose passage holds some words; undefined where there is none. */
function whoTells(text: string, words: string): string | null | undefined {
  const found = extractEvents(text, PUBLISHED).find(
    ({ passages, status }) =>
      status !== "reporting" && passages.some(([start, end]) => text.slice(start, end).includes(words)),
  );
  return found && (found.attribution?.who ?? null);
}

type Row = readonly [text: string, words: string, who: string | null];

const NAMES: Row[] = [
  [
    "No ship had left the port, its harbour master, Tom Hale, said on Sunday. He said the guard sank a boat on Friday.",
    "sank a boat",
    "Tom Hale",
  ],
  ["The bank failed in May 2023, Ada Finch, a clerk, said.", "failed", "Ada Finch"],
  ["The bank failed in May 2023, its president, Ada Finch, told a newspaper.", "failed", "Ada Finch"],
  ["The bank failed in May 2023, said a spokesman for the mint.", "failed", "a spokesman for the mint"],
  ["The bank failed in May 2023, said the mint’s master, Tom Hale.", "failed", "Tom Hale"],
  // without a comma the source ends where a subject begins
  ["According to local tradition a signalman cut the wires in 1944.", "cut", "local tradition"],
  ["According to local tradition a signalman, Piet Maas, cut the wires in 1944.", "cut", "local tradition"],
  ["According to the daily A Bancada, the bank failed in May 2023.", "failed", "the daily A Bancada"],
  [
    "The head of the inquiry she led said the valve failed in May 2021.",
    "failed",
    "the head of the inquiry she led",
  ],
];

const PRONOUNS: Row[] = [
  [
    "The court named the lawyer Eva Stenholm as trustee. Wages were cut in May 2023, she said in a statement.",
    "cut",
    "the lawyer Eva Stenholm",
  ],
  [
    "Union leader Ada Finch accused the owners. The bank failed in May 2023, she said.",
    "failed",
    "Union leader Ada Finch",
  ],
  [
    "Varna’s ministry said troops crossed the river. It said its forces drove them back in May 2023.",
    "drove",
    "Varna’s ministry",
  ],
  ["Local officials met. They said the dam broke in May 2021.", "broke", "Local officials"],
  ["He said the dam broke in May 2021.", "broke", null],
];

const HEARD: Row[] = [
  ["Varna crown court heard that Hale was first approached in May 2021.", "approached", "Varna crown court"],
  ["The inquiry was told that the valve failed in May 2021.", "failed", "the inquiry"],
  ["Jurors heard that the valve failed in May 2021.", "failed", "Jurors"],
  ["The valve failed in May 2021, the inquiry was told.", "failed", "the inquiry"],
  ["The valve failed in May 2021, the court heard.", "failed", "the court"],
  ["The bank failed in May 2023, the union UTV announced.", "failed", "the union UTV"],
  // no court, no saying
  ["Dorn was told in May 2024 that he had lost the house.", "told", null],
  ["The court heard the case in May 2021.", "heard the case", null],
  ["The union announced a strike in May 2024.", "announced", null],
];

const NOT_FOUND: Row[] = [
  ["The data recorder was found on Thursday in the hold.", "found", null],
  ["Reports of a fire were found in May 2023 to be false.", "found", null],
  ["A study found that the ice melted in May 2023.", "melted", "A study"],
];

const WHOSE: Row[] = [
  // a source ends with its half of the sentence, and with whoever denies it
  ["According to a draft, Hale signed in May 2023; Finch sold the mill in June 2023.", "sold the mill", null],
  ["According to a draft, Hale signed in May 2023; Finch denied it in June 2023.", "denied", null],
  ["According to a draft, Hale signed in May 2023; Finch sold the mill in June 2023.", "signed", "a draft"],
  // a saying inside a phrase is about the phrase
  ["Ada Finch left the firm in 2014, having never, she says, liked meetings.", "left the firm", null],
  ["The firm, she says, closed in May 2014.", "closed", null],
  ["Ada Finch spoke. The firm, she says, closed in May 2014.", "closed", "Ada Finch"],
  // a saying between commas, before the verb of what is said
  ["The firm, officials said, closed in May 2014.", "closed", "officials"],
  ["In May 2014, officials said, the firm closed.", "closed", "officials"],
  ["The bank, Tom Hale told reporters on Monday, failed in May 2014.", "failed", "Tom Hale"],
  ["The bank, Hale’s own, failed in May 2014.", "failed", null],
  // how it happened to others belongs to the account
  ["Hale said three men died in May 2023 when a shell struck their van.", "shell struck", "Hale"],
  // two things said by the same
  [
    "Two aides said Hale told the cabinet of it in May 2023 and that the mayor had resigned in June 2023.",
    "mayor had resigned",
    "Two aides",
  ],
  [
    "Two aides said Hale told the cabinet that the bank shut in May 2023 and that the mint had failed in June 2023.",
    "mint had failed",
    "Hale",
  ],
];

describe.each([
  ["names", NAMES],
  ["pronouns", PRONOUNS],
  ["heard and announced", HEARD],
  ["found", NOT_FOUND],
  ["whose account", WHOSE],
])("%s", (_, rows) => {
  test.each(rows)("%s: “%s” is told by %s", (text, words, who) => {
    expect(whoTells(text, words)).toBe(who);
  });
});

test.each([
  "He said the dam broke in May 2021.",
  "She told reporters that the dam broke in May 2021.",
  "Ada Finch met Bea Orr. She said the dam broke in May 2021.",
  "The ministry and the bank met. It said the dam broke in May 2021.",
])("%s: no pronoun is who tells", (text) => {
  const names = extractEvents(text, PUBLISHED).map(({ attribution }) => attribution?.who ?? "");
  expect(names.filter((name) => /^(?:he|she|it|they)$/i.test(name))).toEqual([]);
});

test("that a court heard it is no event beside what it heard", () => {
  const text = "Varna crown court heard that Hale was first approached in May 2021.";
  expect(extractEvents(text, PUBLISHED).map(({ title }) => title)).toEqual(["Hale is first approached"]);
});
