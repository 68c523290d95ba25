import { expect, test } from "vitest";
import { extractEvents } from "#lib/extract/events.ts";
import { readStory } from "#lib/extract/story.ts";

const PUBLISHED = "2025-08-22";

function titlesOf(text: string): string[] {
  return extractEvents(text, PUBLISHED).map(({ title }) => title);
}

/** The pronouns of a text in order, each with whom it stands for; null where that is left open. */
function pronounsOf(text: string): (readonly [string, string | null])[] {
  const { referents } = readStory(text, null);
  return [...text.matchAll(/\b(?:he|she|it|they|him|her|them|his|its|their)\b/gi)].map(
    ({ 0: pronoun, index }) => [pronoun, referents.pronouns.get(index)?.words ?? null] as const,
  );
}

test.each<[text: string, title: string]>([
  // who is named in an apposition to somebody's is not that somebody
  [
    "Alexander the Great left in 331 BC. When he died in 323 BC, his general Ptolemy seized Egypt.",
    "Alexander the Great dies",
  ],
  [
    "Alexander the Great left in 331 BC. When he died in 323 BC, his general Ptolemy seized Egypt.",
    "Alexander the Great’s general Ptolemy seizes Egypt",
  ],
  // who only tells it does not do it
  [
    "According to Plutarch, who wrote long after, the fire spread and destroyed the library in 48 BC.",
    "The fire spreads",
  ],
  ["The envoy, Peter the Great’s cousin, sailed in 1702.", "The envoy sails"],
  // the text is about her, and the births and deaths of others are told in passing
  [
    "Maria Lund was born in 1847. She drew moths. Her first book came out in 1875. Dorothea, the younger daughter, was born in 1878. In 1885 she left the town.",
    "Maria Lund leaves the town",
  ],
  [
    "Maria Lund was born in 1847. She drew moths. Her first book came out in 1875. In 1890 her agent sold her pictures.",
    "Maria Lund’s agent sells her pictures",
  ],
  // a group does what a thing does not
  [
    "A rescue team entered the mine in May 2024. In June 2024 it found the ramp.",
    "The rescue team finds the ramp",
  ],
  [
    "Northsea released the Kestrel in May 2023. In June 2024 it agreed to a merger.",
    "Northsea agrees to a merger",
  ],
  // a name behind a verb of going is a place
  ["The fleet left Varna in March 2024. It reached Burgas in May 2024.", "The fleet reaches Burgas"],
  // what is capital by its place alone is a name where somebody does it
  ["Hale was shot shortly after he came home on 23 October 2012.", "Hale comes home"],
  ["Weiss left in 1979. He married in 1981.", "Weiss marries"],
])("%s is told as “%s”", (text, title) => {
  expect(titlesOf(text)).toContain(title);
});

test.each<[text: string, title: string]>([
  // two could be meant
  ["Tom Reed met Alan Booth in 1921. He died in 1930.", "He dies"],
  ["Ada Marsh taught Lily Grant in 1990. She won the medal in 1998.", "She wins the medal"],
  ["The ministers met the bankers on 3 March 2010. They agreed a deal in April 2010.", "They agree a deal"],
  ["Northsea bought Eastline in 2015. It closed the yard in 2016.", "It closes the yard"],
  ["Tom Reed resigned in 1921. When he died in 1930, Alan Booth took over.", "He dies"],
  ["Tom Hale was elected in 1966. Alan Booth praised him in 1970. He died in 1987.", "He dies"],
  // somebody's kin who is named has come between
  ["William Orr was elected in 1966. His brother Otto ran the firm until 1982. He died in 1987.", "He dies"],
  // whom a historian tells of, or the historian
  ["Livius says the consul fled in 1216. He was tried in 1217.", "He is tried"],
  ["Arno Weiss, citing Karl Brandt, spoke on 3 May 2024. He left on 4 May 2024.", "He leaves"],
  // a new thing after the one that was told of
  [
    "The bridge was built in 1791. A lorry fell through the parapet in 1962. It has been closed since 1970.",
    "It is closed",
  ],
  [
    "The telescope was launched in 1990. Engineers found a fault in its mirror in 1991. Astronauts repaired it in 1993.",
    "Astronauts repair it",
  ],
  // a buyer may be a body
  ["The buyer, Apex Homes, promised a pool in 2013. It went bankrupt in 2014.", "It goes bankrupt"],
  // a word that is capital by its place alone
  ["Interest returned in 1970. In 1992 her portrait was put on a note.", "Her portrait is put on a note"],
  ["Concern grew in 2010. In 2011 he resigned.", "He resigns"],
  // those whom only the text knows
  ["The others surrendered in May 2024. In June 2024 they gave the town up.", "They give the town up"],
  // no name twice in one title
  ["Tom Hale left in 2020. He sued Hale in 2021.", "He sues Hale"],
])("whom the text leaves open the title does, too: %s", (text, title) => {
  expect(titlesOf(text)).toContain(title);
});

test.each<[text: string, pronouns: (readonly [string, string | null])[]]>([
  [
    "Farouk sailed into exile in 1952, and four years later Gamal Nasser announced that he was nationalising the canal.",
    [["he", "Gamal Nasser"]],
  ],
  ["The telescope was launched in 1990. Engineers found a fault in its mirror.", [["its", "The telescope"]]],
  [
    "William Harker married Edith Lowe in 1925. She was a teacher. He left.",
    [
      ["She", "Edith Lowe"],
      ["He", "William Harker"],
    ],
  ],
  ["The ferry left. At two in the morning a fire started. The captain abandoned it.", [["it", null]]],
  [
    "Nadia Merian wrote. Her father, the engraver Josef Merian, died. She sold the house.",
    [
      ["Her", "Nadia Merian"],
      ["She", "Nadia Merian"],
    ],
  ],
  ["Critics hated the play. Kenneth Rowan praised it.", [["it", "the play"]]],
  [
    "The company hired sixty men and housed them. They struck.",
    [
      ["them", "sixty men"],
      ["They", "sixty men"],
    ],
  ],
])("%s", (text, pronouns) => {
  expect(pronounsOf(text)).toEqual(pronouns);
});
