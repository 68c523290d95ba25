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
    ["Rebels update maps. They burned Varna in May 2024.", "Rebels burn Varna"],
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
      "A 24-hour strike on 18 July shut the port; a second, planned for 12 August, was called off.",
      "A second is planned",
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
      "No guard had crossed the river in May 2024, its minister, Eva Marsh, said.",
      "No guard crosses the river",
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
