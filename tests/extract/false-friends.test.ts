import { describe, expect, test } from "vitest";
import { tagText } from "#lib/extract/tag.ts";

/** Words and numbers that look like time in texts that tell none. */
const NONE = [
  "You may go if they may stay.",
  "They march on the capital and march again.",
  "An august assembly heard him.",
  "He sat down in the sun.",
  "Profits fall when prices fall.",
  "They spring into action and winter birds arrive.",
  "A second column of soldiers followed the first.",
  "It pays $1.76 a year, or 1.5 million a month.",
  "The long term bonds of the long-term plan failed.",
  "In 500 cases they won, and in 200 of 900 they lost.",
  "The 85-year-old man and a girl of seven years of age.",
  "She is 42 years old.",
  "They won 3-2 and lost 1-0.",
  "Version 10.4.2 runs on model 1200 of the Boeing 737.",
  "It costs $1,998 or €2,015, up from £1990.",
  "He lives at 1600 Pennsylvania Avenue and 10 Downing Street.",
  "Call 020 7946 0958 or 555-1234.",
  "It rose 12.5 per cent, then 3%.",
  "The Sunday Times and the Saturday Evening Post reported it.",
  "About 2000 soldiers and 1900 horses crossed.",
  "Room 2011 is on floor 20.",
  "Flight 1549 landed.",
  "Article 25 and section 12 apply.",
  "He scored 2001 points.",
  "The Good Friday Agreement holds.",
  "He was speaking on the network's “This Week” programme.",
  "She reported for USA Today and for VOA Today.",
  "He said so on “60 Minutes” and in the film “High Noon”.",
  "Some time and a little money are all they need for it.",
  "They had a good time in town, and a difficult day.",
  "Output rises 8.5% annually, by 10,000 cars annually.",
  "The clock struck, and two in the crowd fell at five o’clock.",
  "The party daily Granma and the Daily Mail printed it, and a daily newspaper too.",
  "The shop is open during morning hours.",
  "Any good this may do is lost, and at this march they sang.",
  "It pays five dollars a week.",
  "Three quarters of the capital is a quarter of the land.",
];

describe("no expression at all", () => {
  test.each(NONE)("%s", (text) => {
    expect(tagText(text, "2025-08-22").map((e) => `${e.text} = ${e.value}`)).toEqual([]);
  });
});

describe("the same words where they are time", () => {
  test.each([
    ["It opened in May.", "May", "2025-05"],
    ["It opened last March.", "last March", "2025-03"],
    ["In August 2024 it closed.", "August 2024", "2024-08"],
    ["In the fall of 1991 it closed.", "the fall of 1991", "1991-FA"],
    ["It closed in spring 2001.", "spring 2001", "2001-SP"],
    ["The attacks of September 11, 2001 began it.", "September 11, 2001", "2001-09-11"],
    ["“This week we won,” he said.", "This week", "2025-W34"],
    ["“Today it ends,” he said.", "Today", "2025-08-22"],
    ["They met on Sunday.", "Sunday", "2025-08-17"],
  ])("%s", (text, words, value) => {
    expect(tagText(text, "2025-08-22").map((e) => [e.text, e.value])).toEqual([[words, value]]);
  });
});

describe("other habits of writing", () => {
  test.each([
    ["It fell on 22\u00a0August\u00a02025.", "2025-08-22"],
    ["It fell on 22 August\n2025.", "2025-08-22"],
    ["it fell on 22 august 2025, they said", "2025-08-22"],
    ["TROOPS LEFT ON 22 AUGUST 2025", "2025-08-22"],
    ["Troops left on the 22nd of August, 2025.", "2025-08-22"],
    ["In the ’90s they left.", "199"],
    ["lets meet tmr", "2025-08-23"],
    ["gym on sat then rest", "2025-08-16"],
    ["stuck here for 3hrs :(", "PT3H"],
  ])("%j is %s", (text, value) => {
    expect(tagText(text, "2025-08-22").map((e) => e.value)).toEqual([value]);
  });
});
