/** How sentences are cut: which verb has which subject, and which date belongs to it. */
import { describe, expect, test } from "vitest";
import { extractEvents } from "#lib/extract/events.ts";

const PUBLISHED = "2024-03-17";

/** A text and what it has on the timeline: titles with their dates. */
type Row = readonly [text: string, ...told: Told[]];
type Told = readonly [title: string, edtf: string | null];

/** Each row with its text apart, as a table of tests wants it. */
function rowsOf(rows: readonly Row[]): (readonly [text: string, rows: readonly Told[]])[] {
  return rows.map(([text, ...told]) => [text, told] as const);
}

function told(text: string) {
  return extractEvents(text, PUBLISHED).map(({ title, when }) => [title, when?.edtf ?? null]);
}

const PARTS: Row[] = [
  ["Our reporter Ola Berg has details from Oslo."],
  ["The family no longer has ties to the firm."],
  // figures are compared and make up shares: nothing happens
  ["Net income was 41 cents a share, compared with 38 cents a share, a year earlier."],
  ["Salt accounted for a third of sales in 2019."],
  // the only word that can be the verb; a noun behind an article and a participle; a relative's verb before a phrase
  ["Most historians mark the end of the regime in 1911 as a break.", ["End of the regime", "1911"]],
  [
    "In a televised address on Friday, the mayor thanked the crew.",
    ["The mayor thanks the crew", "2024-03-15"],
  ],
  ["Ola Berg, who lives in Oslo, resigned in May 2021.", ["Ola Berg resigns", "2021-05"]],
  // negative: a participle stays one
  ["The firm cut jobs in 2019.", ["The firm cuts jobs", "2019"]],
  [
    "The review by Ola Berg, who edits the Atlas, was published in May 2021.",
    ["The review by Ola Berg is published", "2021-05"],
  ],
  ["Ola Berg, who married Eva Lund when she was 30, died in May 2021.", ["Ola Berg dies", "2021-05"]],
];

const VERBS: Row[] = [
  // a past form between two phrases is a verb, whatever the model takes it for
  ["Tom Hale frightened voters in May 2021.", ["Tom Hale frightens voters", "2021-05"]],
  [
    "Miners crowded into the square on Friday to hear Ada Finch speak.",
    ["Miners crowd into the square to hear Ada Finch speak", "2024-03-15"],
  ],
  [
    "The three mayors all voted against the plan on Friday.",
    ["The three mayors all vote against the plan", "2024-03-15"],
  ],
  [
    "The firm rose in May 2021, and pulled other issues lower in June 2021.",
    ["The firm rises", "2021-05"],
    ["The firm pulls other issues lower", "2021-06"],
  ],
  ["1920 saw a strike.", ["1920 sees a strike", "1920"]],
  [
    "Hale gave up as Ada Finch soon brought up her men.",
    ["Hale gives up", null],
    ["Ada Finch brings up her men", null],
  ],
  ["A river burst its banks in May 2021.", ["A river bursts its banks", "2021-05"]],
  ["Two earlier attempts failed in May 2021.", ["Two earlier attempts fail", "2021-05"]],
  [
    "About 200 survivors, some of them in tears, watched on Friday.",
    ["About 200 survivors watch", "2024-03-15"],
  ],
  // negative: in what role, not when
  ["The mill, known as the Fox, burned in May 2021.", ["The mill burns", "2021-05"]],
  // negative: an adjective before its noun, a determiner before a participle
  ["Finch met the frightened voters in May 2021.", ["Finch meets the frightened voters", "2021-05"]],
  ["On Friday all invited guests left.", ["All invited guests leave", "2024-03-15"]],
];

const PARTICIPLES: Row[] = [
  [
    "Rescued by a trawler in May 2021, Hale was flown to Varna.",
    ["Hale is rescued by a trawler", "2021-05"],
    ["Hale is flown to Varna", null],
  ],
  [
    "Born in Burgas in 1950, Arno Weiss became a judge in 1981.",
    ["Arno Weiss is born in Burgas", "1950"],
    ["Arno Weiss becomes a judge", "1981"],
  ],
  [
    "The plan, adopted over bitter objections in 2016, was dropped on Friday.",
    ["The plan is dropped", "2024-03-15"],
    ["The plan is adopted over bitter objections", "2016"],
  ],
  [
    "The mill, hurt badly by falling prices, cut 300 jobs on Friday.",
    ["The mill cuts 300 jobs", "2024-03-15"],
  ],
  [
    "A spokesman for the mill, a concern controlled by the Weiss family, resigned on Friday.",
    ["A spokesman for the mill resigns", "2024-03-15"],
  ],
  [
    "The treaty, signed in 2010 and ratified in 2012, was dropped on Friday.",
    ["The treaty is dropped", "2024-03-15"],
    ["The treaty is signed", "2010"],
    ["The treaty is ratified", "2012"],
  ],
  [
    "The study, published Thursday in the Atlas, followed 300 men.",
    ["The study follows 300 men", null],
    ["The study is published in the Atlas", "2024-03-14"],
  ],
  [
    "Under a treaty signed in 1921, the island became a province.",
    ["The island becomes a province", null],
    ["A treaty is signed", "1921"],
  ],
  [
    "As the army advanced in May 1940, thousands fled south.",
    ["The army advances", "1940-05"],
    ["Thousands flee south", "1940-05"],
  ],
  ["While the fleet lay at Varna in 1915, a fever broke out.", ["A fever breaks out", "1915"]],
  // negative: the date of being asked is that of the answer, and what rose by a figure has no agent
  ["Asked on Friday about the plan, Hale shook his head.", ["Hale shakes his head", "2024-03-15"]],
  ["Sales rose by 5% in May 2021.", ["Sales rise by 5%", "2021-05"]],
];

const OWNERS: Row[] = [
  // the date of a participle behind a noun
  [
    "The council says the plant violates a pact reached between two towns in 1991.",
    ["A pact is reached between two towns", "1991"],
  ],
  // behind a comma nobody knows of which noun
  ["The widening of the road to Bergen, begun two years ago, has been put off."],
  // the second deed's
  [
    "Lund left the party before joining the bank in 1990.",
    ["Lund leaves the party before joining the bank", "[..1990-12-31]"],
    ["Lund joins the bank", "1990"],
  ],
  ["Lund is charged with shooting an officer last fall.", ["Shooting an officer", "2023-23"]],
  // negative: the date stands before the second deed
  ["Lund was thanked on Friday for saving a child.", ["Lund is thanked for saving a child", "2024-03-15"]],
  // both could have it: the verb's
  [
    "He opened a school built by the miners in May 2020.",
    ["He opens a school built by the miners", "2020-05"],
  ],
  // a date before a noun, between commas
  ["Police linked him to the Dec. 21, 1998, bombing of a ferry.", ["Bombing of a ferry", "1998-12-21"]],
  // which ones, not when
  ["The wave completely rid the town of the boxy cars of the 70s and 80s."],
  // negative: the evening is when
  [
    "The museum bought the painting on the evening of 7 April 2020.",
    ["The museum buys the painting", "2020-04-07"],
  ],
];

const NOW: Row[] = [
  [
    "Stocks have plunged in the past three months.",
    ["Stocks plunge in the past three months", "[2023-12-01..2024-03-17]"],
  ],
  [
    "In the last 24 hours the river has risen by a metre.",
    ["The river rises by a metre", "[2024-03-16..2024-03-17]"],
  ],
  // negative: a past that ended
  ["In the past three months of his life he wrote to her."],
  // negative: a perfect behind three told sentences is no news that opens the text
  [
    "Eva Lund was named chair of the bank. She will succeed Ola Berg. He leaves at 65. The bank has faced hard times.",
  ],
  // a clock's time takes the day behind it, not the one told of before
  ["At 5:34 am Oslo time on 20 March 2003 the strike began.", ["The strike begins", "2003-03-20"]],
];

const PERIODS: Row[] = [
  // a period that is reported on: it ends, and nothing happens
  ["For the six months ended 30 June, Marlin posted a loss."],
  ["Revenue rose 4 per cent in the six months ended June 30."],
  ["Net income for the six months ended June 30 rose 4 per cent."],
  // negative: something else ends
  ["The strike ended on 30 June 2023.", ["The strike ends", "2023-06-30"]],
];

const CUTS: Row[] = [
  // the verb behind “after” and “as” is not the one that a subject waits for
  ["The mill closed in May 2019 after the owner fled.", ["The mill closes", "2019-05"]],
  [
    "The mayor resigned in May 2019 as a rival described the plan.",
    ["The mayor resigns", "2019-05"],
    ["A rival describes the plan", "2019-05"],
  ],
  // negative: another verb comes
  [
    "Troops trapped in a mine after the raid began were freed in May 2019.",
    ["Troops trapped in a mine after the raid began are freed", "2019-05"],
  ],
  // a participle behind a date tells of the noun before it
  [
    "The party held a series of meetings in 1992 intended to end the strike.",
    ["The party holds a series of meetings intended to end the strike", "1992"],
  ],
  // a second verb is in the voice of the first, but not where it can have none
  [
    "Lund was born in Oslo in 1950 and died in 2011.",
    ["Lund is born in Oslo", "1950"],
    ["Lund dies", "2011"],
  ],

  // “as” opens a phrase here
  [
    "As a result of this, on April 12, 2019, Lund turned on the union.",
    ["Lund turns on the union", "2019-04-12"],
  ],
  // and a clause here
  [
    "As snow fell on April 12, 2019, the march ended.",
    ["Snow falls", "2019-04-12"],
    ["The march ends", "2019-04-12"],
  ],
  // what is said stands behind the month
  [
    "The firm disclosed in May that it was approached by a rival, which agreed in June to sell the line.",
    ["The firm discloses that it was approached by a rival", "2023-05"],
    ["A rival agrees to sell the line", "2023-06"],
  ],
  // a participle behind a comma is told of the noun before it
  [
    "The mayor praised Eva Lund, elected as its chair in May 2019.",
    ["Eva Lund is elected as its chair", "2019-05"],
  ],
  // a list is the subject, though a phrase with a comma stands in front
  [
    "At the fair on 3 May 2019, the Bank of Oslo, the Royal Mint, and the council agreed to a loan.",
    ["The Bank of Oslo and others agree to a loan", "2019-05-03"],
  ],
  // negative: the list is in front
  ["In Oslo, Bergen, and Tromsø, strikes began on 3 May 2019.", ["Strikes begin", "2019-05-03"]],
  // negative: a list of deeds
  [
    "She sold the house, moved to Rome in May 2019, and died in 2020.",
    ["She moves to Rome", "2019-05"],
    ["She dies", "2020"],
  ],
];

describe("what the words are", () => {
  test.each(rowsOf(PARTS))("%s", (text, rows) => {
    expect(told(text).filter(([, edtf]) => edtf !== null)).toEqual(rows);
  });
});

describe("verbs the model missed", () => {
  test.each(rowsOf(VERBS))("%s", (text, rows) => {
    expect(told(text)).toEqual(rows);
  });
});

describe("participles with a clause of their own", () => {
  test.each(rowsOf(PARTICIPLES))("%s", (text, rows) => {
    expect(told(text)).toEqual(rows);
  });
});

describe("whose date it is", () => {
  test.each(rowsOf(OWNERS))("%s", (text, rows) => {
    expect(told(text).filter(([, edtf]) => edtf !== null)).toEqual(rows);
  });
});

describe("spans up to now and clocks", () => {
  test.each(rowsOf(NOW))("%s", (text, rows) => {
    expect(told(text).filter(([, edtf]) => edtf !== null)).toEqual(rows);
  });
});

describe("periods of reports", () => {
  test.each(rowsOf(PERIODS))("%s", (text, rows) => {
    expect(told(text).filter(([, edtf]) => edtf !== null)).toEqual(rows);
  });
});

describe("where clauses begin", () => {
  test.each(rowsOf(CUTS))("%s", (text, rows) => {
    expect(told(text).filter(([, edtf]) => edtf !== null)).toEqual(rows);
  });
});
