import { describe, expect, test } from "vitest";
import { extractEvents } from "#lib/extract/events.ts";

/** A text, words of an event's passage, and its date; null is the undated tray. */
type Row = [text: string, passage: string, edtf: string | null];

const PUBLISHED = "2024-03-17";

/** The date of the event whose passage holds the words most closely. */
function dateOf(text: string, passage: string) {
  const holding = extractEvents(text, PUBLISHED)
    .map((event) => ({ event, words: text.slice(...(event.passages[0] ?? [0, 0])) }))
    .filter(({ words }) => words.includes(passage))
    .toSorted((a, b) => a.words.length - b.words.length);
  if (!holding[0]) throw new Error(`no event: ${passage}`);
  return holding[0].event.when?.edtf ?? null;
}

const SCENES: Row[] = [
  ["Divers found a wreck off Tromsø on Friday. They raised two anchors.", "raised two anchors", "2024-03-15"],
  [
    "Divers found a wreck on Friday. The mayor has thanked them. A crane lifted the bow.",
    "lifted the bow",
    "2024-03-15",
  ],
  [
    "Divers reached the wreck on Thursday. They lined the hull with foam and raised it on Saturday.",
    "lined the hull",
    "[2024-03-14..2024-03-16]",
  ],
  // an old date is no scene
  ["The ship sank in 1987. Fishermen saved the crew.", "saved the crew", null],
  // a date in between has led elsewhere
  [
    "Divers found a wreck on Friday. In 1987 a storm had sunk her. Fishermen saved the crew.",
    "saved the crew",
    null,
  ],
  // a date in front is not that of a clause with one of its own
  [
    "In the 1980s he taught in Varna, and he was knighted in the 1997 birthday honours.",
    "was knighted",
    "1997",
  ],
  [
    "In the 1980s he taught in Varna, and he signed the 1997 letter of the teachers.",
    "signed the 1997 letter",
    null,
  ],
  ["In the 1980s he taught in Varna, and he ran a school.", "ran a school", "198X"],
  // what lay before the scene, or after it
  ["Police held a man on Friday after a shop burned down in Varna.", "burned down", null],
  ["Police held a man on Friday before the shop burned down.", "burned down", null],
  ["Divers found a wreck on Friday while a crane lifted the bow.", "lifted the bow", "2024-03-15"],
  // what had been is no part of the scene
  ["Divers found a wreck on Friday. Fishermen had lost a net there.", "had lost a net", null],
];

const AFTER_AN_AGE: Row[] = [
  [
    "She was born on 3 May 1902. Her father died when she was nine. A year later her mother married a baker.",
    "married a baker",
    null,
  ],
  ["She was born in 1902. At thirteen she left school. The following year she sailed.", "sailed", null],
  ["She was born in 1902. She left school at the age of 13. Two years later she sailed.", "sailed", null],
  // an age beside a date, or a date after it
  ["In 1915, at the age of 13, she left school. Two years later she sailed.", "sailed", "1917"],
  ["She left school when she was 13. She married in 1921. A year later she sailed.", "sailed", "1922"],
  ["She was born in 1902. A year later her mother married a baker.", "married a baker", "1903"],
];

/** A long time later, told of one who had by then been through something dated. */
const ASIDES: Row[] = [
  [
    "The fort was built in 1745. A century later Tom Hale, besieged in the tower in 1848, set fire to the ships.",
    "set fire to the ships",
    "[1848..18XX]",
  ],
  [
    "The fort was built in 1745. A century later Tom Hale, who sold it in 1848, set fire to the ships.",
    "set fire to the ships",
    "18XX",
  ],
  [
    "The fort was built in 1745. A century later Tom Hale, born in 1750, set fire to the ships.",
    "set fire to the ships",
    "18XX",
  ],
];

const SEQUELS: Row[] = [
  [
    "On 3 May 1912 troops took the town. In response, the king called for peace.",
    "called for peace",
    "[1912-05-03..]",
  ],
  ["On 3 May 1912 troops took the town. They soon left it.", "soon left", "[1912-05-03..]"],
  // nothing says after, or it is told of what lay before, or looks far ahead
  ["On 3 May 1912 troops took the town. The king called for peace.", "called for peace", null],
  ["On 3 May 1912 troops took the town. The king had fled. Later, he sold it.", "he sold", null],
  ["On 3 May 1912 troops took the town. Hale later became king.", "became king", null],
  ["On 3 May 1912 troops took the town.\n\nThe king soon left.", "soon left", null],
];

const QUARTERS: Row[] = [
  ["Profit in the third quarter of 2023 fell 6%. Sales rose 8%.", "Sales rose", "2023-35"],
  [
    "Profit in the third quarter of 2023 fell 6%. For the nine months, it fell 2%. Sales rose 8%.",
    "Sales rose",
    null,
  ],
  ["Hale spoke in May 2023. Sales rose 8%.", "Sales rose", null],
  ["Profit in the third quarter of 2023 fell 6%. Hale sold his shares.", "sold his shares", null],
];

const FRONTED: Row[] = [
  ["In June 2021 the council fell out, and the mayor was arrested.", "was arrested", "2021-06"],
  ["But in June 2021 the council had a falling-out, and the mayor was arrested.", "was arrested", "2021-06"],
  ["The council fell out in June 2021, and the mayor resigned.", "resigned", null],
];

const AT_ONCE: Row[] = [
  ["The war began on 6 July 1967 when troops crossed the river.", "troops crossed", "1967-07-06"],
  ["The priests miscounted until 9 BCE, when Augustus stopped them.", "Augustus stopped", "-0008"],
  [
    "In 2019 the firm bought a yard in Gdynia, which had just left bankruptcy.",
    "had just left bankruptcy",
    "2019",
  ],
];

const NOUNS: Row[] = [
  [
    "Police linked him to the January 1998 bombing of a clinic in Leeds.",
    "bombing of a clinic in Leeds",
    "1998-01",
  ],
  ["He was named in last month’s discovery of a rifle.", "discovery of a rifle", "2024-02"],
];

const NEWS: Row[] = [
  [
    "The three became members today. The club was founded in 1949 and grew in 1952, 1955 and 1982. Its heads met in November.",
    "heads met",
    "2023-11",
  ],
  ["The mayor has spoken of it in recent months.", "has spoken", null],
  ["The mayor has spoken of it.", "has spoken", "[2024-03-10..2024-03-17]"],
];

const SINCE: Row[] = [
  ["Rebels have shelled three ports since talks broke down on Feb. 20.", "have shelled", "2024-02-20/.."],
  ["More than a million songs have been sold since its launch in 2003.", "have been sold", "2003/.."],
];

const COUNTED: Row[] = [
  ["She was last seen on Nov. 3, the day before police issued a warrant.", "police issued", "2023-11-04"],
  [
    "Rebels captured the envoy on March 26, 1996. He was killed within a week of his capture.",
    "was killed",
    "[1996-03-26..1996-04-02]",
  ],
  [
    "Rebels captured the envoy on March 26, 1996. His car was seen two days before his capture.",
    "was seen",
    "1996-03-24",
  ],
  ["The envoy died shortly after his capture on March 26, 1996.", "died", "[1996-03-26..]"],
  ["On his death in 1950 the school passed to his son.", "passed to his son", "1950"],
  ["With the fall of Varna in 1917, the war ended.", "the war ended", "1917"],
  // negative: with what, not when
  ["Hale was arrested in connection with the bombing of a clinic in 1998.", "was arrested", null],
  // nobody says when the noun's event was
  ["He was killed within a week of his capture.", "was killed", null],
];

describe("what has no date of its own", () => {
  test.each(SCENES)("takes the day of its scene: %s", (text, passage, edtf) => {
    expect(dateOf(text, passage)).toBe(edtf);
  });
  test.each(SEQUELS)("comes after its scene where words say so: %s", (text, passage, edtf) => {
    expect(dateOf(text, passage)).toBe(edtf);
  });
  test.each(QUARTERS)("is of the quarter reported on: %s", (text, passage, edtf) => {
    expect(dateOf(text, passage)).toBe(edtf);
  });
  test.each(FRONTED)("takes the date in front of its sentence: %s", (text, passage, edtf) => {
    expect(dateOf(text, passage)).toBe(edtf);
  });
  test.each(AT_ONCE)("happens with what it hangs on: %s", (text, passage, edtf) => {
    expect(dateOf(text, passage)).toBe(edtf);
  });
  test.each(NOUNS)("an event noun has the date before it: %s", (text, passage, edtf) => {
    expect(dateOf(text, passage)).toBe(edtf);
  });
  test.each(NEWS)("is dated as news is: %s", (text, passage, edtf) => {
    expect(dateOf(text, passage)).toBe(edtf);
  });
  test("a plan does not take a date of the past", () => {
    const text = "The firm will cut a thousand jobs after a loss last year.";
    expect(extractEvents(text, PUBLISHED)).toEqual([]);
  });
  test.each(AFTER_AN_AGE)("is counted from what is known: %s", (text, passage, edtf) => {
    expect(dateOf(text, passage)).toBe(edtf);
  });
  test.each(ASIDES)("is not before what an aside dates: %s", (text, passage, edtf) => {
    expect(dateOf(text, passage)).toBe(edtf);
  });
  test.each(SINCE)("goes on since: %s", (text, passage, edtf) => {
    expect(dateOf(text, passage)).toBe(edtf);
  });
  test.each(COUNTED)("is counted from another event: %s", (text, passage, edtf) => {
    expect(dateOf(text, passage)).toBe(edtf);
  });
  test("a noun that is none keeps its date as a name", () => {
    const text = "The council passed the 2023 budget.";
    expect(extractEvents(text, PUBLISHED).map(({ when }) => when)).toEqual([null]);
  });
});

test("a clause that speaks of other days is not dated by the scene it stands in", () => {
  const text =
    "Drivers voted on Monday not to strike. The shops closed early. Traders lost a fortune during the July walkout.";
  const whens = extractEvents(text, "2024-09-10").map(({ title, when }) => [title, when?.edtf ?? null]);
  expect(whens).toContainEqual(["Traders lose a fortune during the walkout", null]);
});

test("what is over is not counted from what lies ahead", () => {
  const text = "The crown fell within an hour of the decision. The next decision is due on August 8.";
  const [crown] = extractEvents(text, "2024-06-13");
  expect(crown?.when).toBeNull();
});
