/** Sentences whose words the small model takes for others, or whose parts lie apart: what their titles say. */
import { describe, expect, test } from "vitest";
import { extractEvents } from "#lib/extract/events.ts";

const PUBLISHED = "2025-08-22";

function titlesOf(text: string): string[] {
  return extractEvents(text, PUBLISHED).map(({ title }) => title);
}

/** A text and one of its titles. */
type Told = readonly [text: string, title: string];

describe("whose words are told by those beside them", () => {
  test.each<Told>([
    // participles in a phrase
    [
      "On 3 May 2024, 210 reported cases of typhus, including nine deaths, were traced to Varna.",
      "210 reported cases of typhus are traced to Varna",
    ],
    ["The ministry counted 40 suspected cases in May 2024.", "The ministry counts 40 suspected cases"],
    ["Ida Roth, who died aged 91 in May 2024, taught in Bonn.", "Ida Roth dies aged 91"],
    // verbs that look like nouns
    ["Train 12 left Bergen at noon on 4 May 2024 and hit a rock.", "Train 12 leaves Bergen"],
    ["The tank which burst above Varna on 4 May 2024 belonged to a brewer.", "The tank bursts above Varna"],
    [
      "The firm that owns the tank which burst above Varna was fined twice in May 2024.",
      "The firm that owns the tank which burst above Varna is fined twice",
    ],
    // the same words where they are what they seem
    ["Of the guards, 12 joined rebels in May 2024.", "12 join rebels"],
    ["On the left the Varna river rose in May 2024.", "The Varna river rises"],
    ["The police force aged quickly in May 2024.", "The police force ages quickly"],
    ["Rebels update maps. They burned Varna in May 2024.", "They burn Varna"],
  ])("%s → %s", (text, title) => {
    expect(titlesOf(text)).toContain(title);
  });

  test.each(["Price update, 17 October 2024", "Weather report: 3 May 2024"])(
    "a heading tells nothing done: %s",
    (text) => {
      expect(titlesOf(text)).toEqual([]);
    },
  );
});

describe("whom a verb tells of", () => {
  test.each<Told>([
    // behind a fronted day, with what is told of the name
    ["On Tuesday Berg, now 58, was given the prize.", "Berg is given the prize"],
    ["On Tuesday, Ida Berg, now 58, was given the prize.", "Ida Berg is given the prize"],
    ["In May 2024 Berg, formerly of Bonn, left the firm.", "Berg leaves the firm"],
    ["On Tuesday, in the square, the band played.", "The band plays"],
    // behind an apposition
    [
      "Ida Berg left. Born in Bonn in 1965, the second of four children, she studied law.",
      "Ida Berg is born in Bonn",
    ],
    [
      "Ida Roth said in May 1971 that the bolts had been loose and was dismissed in June 1971.",
      "Ida Roth is dismissed",
    ],
    [
      "She said the bolts had been loosened in May 1971 and were replaced in June 1971.",
      "The bolts are replaced",
    ],
    // participles between commas
    [
      "A 24-hour strike on 18 July shut the port; a second, opened on 12 August, was shorter.",
      "A second is opened",
    ],
    [
      "Under the truce, signed in Varna on 4 March 2023, both sides withdrew.",
      "The truce is signed in Varna",
    ],
    ["Under the truce, signed in Varna on 4 March 2023, both sides withdrew.", "Both sides withdraw"],
    ["Voters polled last week by the firm Tork had expected a loss.", "Voters are polled by the firm Tork"],
    ["The shop closed last week by order of the mayor.", "The shop closes by order of the mayor"],
    // whoever speaks stands behind, with name and role
    [
      "A guard had crossed the river in May 2024, its minister, Eva Marsh, said.",
      "A guard crosses the river",
    ],
    ["The dam broke in May 2024, Eva Marsh, a miller, said.", "The dam breaks"],
    // “that” before a noun is no clause
    [
      "Hale’s lawyer disputed that figure in May 2024 and put it at five.",
      "Hale’s lawyer disputes that figure",
    ],
    ["The mayor said that prices rose in May 2024.", "Prices rise"],
    ["The play will be staged on Friday and broadcast the following week.", "The play is to be staged"],
  ])("%s → %s", (text, title) => {
    expect(titlesOf(text)).toContain(title);
  });

  test.each([
    "Had the bank closed in May 2020, he said, nobody would have lost a coin.",
    "Had it been in place in May 2020, she believes, the town could have been saved.",
    "Work was to have begun in 2020.",
  ])("what did not come about is no event: %s", (text) => {
    expect(titlesOf(text)).toEqual([]);
  });

  test("a plain “had” is one", () => {
    expect(titlesOf("Rebels had closed the bank in May 2020.")).toEqual(["Rebels close the bank"]);
  });
});

describe("one or several", () => {
  test.each<Told>([
    ["Fishermen spotted a wreck in May 2024.", "Fishermen spot a wreck"],
    ["Mechanics reported a fault in May 2024.", "Mechanics report a fault"],
    ["Critics praised the play in May 2024.", "Critics praise the play"],
    ["Inspectors first noted the cracks in May 2024.", "Inspectors first note the cracks"],
    ["Eratosthenes, who was a teacher, drew a map in May 1924.", "Eratosthenes draws a map"],
    ["Delegates agreed in May 2024 to close the mine by 2040.", "Delegates agree to close the mine"],
    // words that end so, and are one
    ["Politics changed in May 2024.", "Politics changes"],
    ["Yemen closed its border in May 2024.", "Yemen closes its border"],
    ["Athletics gained a sponsor in May 2024.", "Athletics gains a sponsor"],
  ])("%s → %s", (text, title) => {
    expect(titlesOf(text)).toContain(title);
  });
});

describe("what a title is about", () => {
  test.each<Told>([
    ["A 41-year-old man arrested on 14 February 2024 was freed.", "A 41-year-old man is arrested"],
    [
      "A 41-year-old man arrested on 14 February 2024 was freed two days later.",
      "A 41-year-old man is freed",
    ],
    ["He praised the 500-mark note, which was withdrawn in 2002.", "The 500-mark note is withdrawn"],
    ["They spoke of the €31m profit they had announced in May 2024.", "They announce the €31m profit"],
    [
      "The merger of the two banks, planned since 2022, was dropped.",
      "The merger of the two banks is planned",
    ],
    [
      "A letter seen by this newspaper, sent by the minister on 3 May 2024, asks him to wait.",
      "A letter seen by this newspaper is sent by the minister",
    ],
    // a thing comes about as what stands next
    ["The ruins of the abbey, founded in 1798, were cleared.", "The abbey is founded"],
    ["A jury heard of the fire, in which 14 people died in May 2019.", "14 people die in the fire"],
    ["He showed the phone, which Hale had bought in May 2019.", "Hale buys the phone"],
    ["Quakes in 1303 and 1323 brought down the tower.", "Quakes bring down the tower"],
    ["In the night of 11 to 12 November 1917 a barge struck the pier.", "A barge strikes the pier"],
    ["According to local lore a miller, Tom Hale, cut the wires in 1944.", "Miller Tom Hale cuts the wires"],
    ["The band left in May 2024, according to figures released by Tork.", "The band leaves"],
    ["Ida Roth, miller, born 2 May 1937; died 11 January 2025", "Ida Roth dies"],
    [
      "It was reported in May 2024 that Marsh would not stand again.",
      "It is reported that Marsh would not stand again",
    ],
    [
      "Coins came to light in Varna, the museum announced on 3 May 2024.",
      "The museum says coins come to light in Varna",
    ],
    [
      "Coins came to light in Varna, and the museum announced a show in May 2024.",
      "The museum announces a show",
    ],
  ])("%s → %s", (text, title) => {
    expect(titlesOf(text)).toContain(title);
  });
});

describe("what stands before and behind a date", () => {
  test.each<Told>([
    ["The firm has postponed the move until at least 20 May 2026.", "The firm postpones the move"],
    ["A hearing has been set for 20 June 2026.", "A hearing is set for 20 June 2026"],
    ["A hearing has been planned for 20 June 2026.", "A hearing is planned"],
    ["Guards left in May 2024 after a van was fired on.", "A van is fired on"],
    ["In 2016 the row dragged on for weeks.", "The row drags on for weeks"],
    ["The dock was filled in in May 1930.", "The dock is filled in"],
    ["The dock was filled in 1930.", "The dock is filled"],
    ["Hale died on or about 3 May 1930.", "Hale dies"],
    [
      "Delegates agreed in May 2024 to cut costs by a third by 2035.",
      "Delegates agree to cut costs by a third",
    ],
    ["Hale told them in May 2024 that he lost a ship in 2019.", "Hale says he lost a ship"],
    ["The premier met Hale in May 2024 and Finch in June 2024.", "The premier meets Hale"],
    ["A review took place in May 2018 and every four years thereafter.", "A review takes place"],
    ["It was dug up in 1911 by Tom Hale, who found a coin, and again in 1967.", "It is dug up by Tom Hale"],
    ["Hale called in May 2024 for “calm and order”, words he took back.", "Hale calls for “calm and order”"],
    [
      "Rich states pledged a billion in May 2024, far less than the sum due.",
      "Rich states pledge a billion, far less than the sum due",
    ],
    ["Cleo left on 10 or 12 August 1930.", "Cleo leaves"],
    ["Tom Hale was to become president in 1981.", "Tom Hale becomes president"],
    ["Both sides were to pull their guns back in May 1923.", "Both sides are to pull their guns back"],
  ])("%s → %s", (text, title) => {
    expect(titlesOf(text)).toContain(title);
  });

  test("a sentence ends behind an hour where another begins", () => {
    const text = "They heard guns from about 4 a.m. “We went down to the cellar and stayed,” said Eva Roth.";
    expect(titlesOf(text)).toEqual(["They hear guns"]);
    expect(titlesOf("Guns fired at 4 a.m. Friday in Varna.")).toEqual(["Guns fire in Varna"]);
  });

  test.each(["Updated 7 November 2025", "3 min read", "Related topics", "© 2025 All rights reserved"])(
    "a line of the page is no event: %s",
    (line) => {
      expect(titlesOf(`Hale left on 3 May 2024.\n\n${line}`)).toEqual(["Hale leaves"]);
    },
  );
});

test("a long title shortens who is spoken of before it loses the verb", () => {
  const text =
    "The minister, Ida Pell, will announce next week that the merger of the northern and southern river operators is to be given up.";
  expect(titlesOf(text)).toContain("Minister Ida Pell is to announce that the merger is to be given up");
});

describe("a reading in doubt leaves the words as they stand", () => {
  test.each<Told>([
    ["In a long speech read on the radio in May 2024.", "In a long speech read on the radio"],
    ["In their joint letter, printed by the mint in May 2024.", "In their joint letter, printed by the mint"],
    ["With the two towns now embroiled in a feud in May 2024.", "With the two towns now embroiled in a feud"],
    // where nothing is in doubt
    ["At least ten men drowned in May 2024.", "At least ten men drown"],
    ["In the raid the guards fled in May 2024.", "The guards flee"],
    ["Over 100 boats landed in May 2024.", "Over 100 boats land"],
    ["During the raid they were shot in May 2024.", "They are shot"],
  ])("%s → %s", (text, title) => {
    expect(titlesOf(text)).toContain(title);
  });
});
