/** Whose date it is where a clause holds more than one deed: gerunds, event nouns, plans. */
import { describe, expect, test } from "vitest";
import { extractEvents } from "#lib/extract/events.ts";

const PUBLISHED = "2024-03-17";

/** A text and what it has on the timeline: titles with their dates. */
type Row = readonly [text: string, ...told: (readonly [title: string, edtf: string])[]];

const GERUNDS: Row[] = [
  // what somebody is charged with has the date, the charge has none
  ["Arno Weiss is charged with gunning down Tom Hale last fall.", ["Gunning down Tom Hale", "2023-23"]],
  ["Prosecutors accuse Weiss of stealing two boats in 2019.", ["Stealing two boats", "2019"]],
  [
    "Weiss was convicted in May of killing Tom Hale in 2019.",
    ["Weiss is convicted", "2023-05"],
    ["Weiss kills Tom Hale", "2019"],
  ],
  ["Weiss confessed to killing Tom Hale in 2019.", ["Weiss kills Tom Hale", "2019"]],
  [
    "Weiss pleaded guilty on Friday to stealing two boats in 2019 and a car in 2021.",
    ["Weiss pleads guilty to stealing two boats", "2024-03-15"],
    ["Weiss steals two boats", "2019"],
    ["Weiss steals a car", "2021"],
  ],
  // with a subject of its own
  ["The council marked the anniversary of Weiss leaving office in 2003.", ["Weiss leaves office", "2003"]],
  // before and after
  [
    "Before joining the bank in 1990, Weiss taught.",
    ["Weiss teaches", "[..1990-12-31]"],
    ["Weiss joins the bank", "1990"],
  ],
  [
    "After leaving Varna in 2019, Weiss joined the bank.",
    ["Weiss joins the bank", "[2019-01-01..]"],
    ["Weiss leaves Varna", "2019"],
  ],
  // a participle behind a comma
  [
    "Ada Finch succeeded Hale in 1910, taking office in 1911.",
    ["Ada Finch succeeds Hale", "1910"],
    ["Ada Finch takes office", "1911"],
  ],
  [
    "He joined the firm in 1990, becoming its head in 2005 and retiring in 2015.",
    ["He joins the firm", "1990"],
    ["He becomes its head", "2005"],
    ["He retires", "2015"],
  ],
  [
    "On 8 May 1775 Tom Hale marched north, besieging and capturing Varna on 2 June and then Burgas on 3 June.",
    ["Tom Hale marches north, besieging and capturing Varna", "1775-05-08"],
    ["Tom Hale captures Varna", "1775-06-02"],
    ["Tom Hale captures Burgas", "1775-06-03"],
  ],
  // negative: by which, in which and with what result it was done
  [
    "She became famous by sailing round the cape in 1998.",
    ["She becomes famous by sailing round the cape", "1998"],
  ],
  [
    "A bomb went off in Varna, killing two people on 3 May 2019.",
    ["A bomb goes off in Varna, killing two people", "2019-05-03"],
  ],
  ["The index fell on Friday, leaving it below its high of May 2019.", ["The index falls", "2024-03-15"]],
  // negative: nothing done
  ["He spoke of hopes of winning the seat in May 2019."],
  ["Instead of resigning in May 2019, the mayor left."],
  ["The firm has a plan for building a bridge in 2028."],
];

const NOUNS: Row[] = [
  ["Hale resigned ahead of the regional elections on 22 April.", ["Regional elections", "2024-04-22"]],
  ["Hale resigned ahead of the snap vote on 3 March.", ["Snap vote", "2024-03-03"]],
  // in front of a noun that is the subject: what it does at once is of its day, what comes of it is not
  [
    "The Friday explosions in Varna killed ten people.",
    ["Explosions in Varna kill ten people", "2024-03-15"],
  ],
  ["The 2003 invasion of Varna led to years of unrest.", ["Invasion of Varna", "2003"]],
  ["The firm has no idea of the effect of the earthquake on fourth-quarter results."],
  // negative: so many of them, and figures
  ["The party held a series of meetings in 1992.", ["The party holds a series of meetings", "1992"]],
  ["The firm complained of a fall of sales in 2019.", ["Fall of sales", "2019"]],
  // what the noun hangs on says that the date is its own
  [
    "The law was passed after the killing of two officers in 2003.",
    ["The law is passed after the killing of two officers", "[2003-01-01..]"],
    ["Killing of two officers", "2003"],
  ],
  ["Weiss was jailed for the murder of Ada Finch in 2011.", ["Murder of Ada Finch", "2011"]],
  [
    "Guards have stood there since the attack on the embassy a year earlier.",
    ["Guards stand there since the attack on the embassy", "2023/.."],
    ["Attack on the embassy", "2023"],
  ],
  ["The book describes his defection from the army in 1975.", ["Defection from the army", "1975"]],
  ["Finch recalled the sinking of the ferry in 1987.", ["Sinking of the ferry", "1987"]],
  // negative: as likely the verb's, in the days of the report
  [
    "Hale was arrested after a raid on the mill on Friday.",
    ["Hale is arrested after a raid on the mill", "2024-03-15"],
  ],
  [
    "Finch condemned the attack on the mill on Friday.",
    ["Finch condemns the attack on the mill", "2024-03-15"],
  ],
  ["He took part in the march in May 2019.", ["He takes part in the march", "2019-05"]],
  // counted from the noun's date, in front and behind
  [
    "Months after Hale's death in 1925, the firm moved to Burgas.",
    ["The firm moves to Burgas", "[1925-03..1926-11]"],
    ["Hale's death", "1925"],
  ],
  [
    "The firm moved to Burgas two years after Hale's death in 1925.",
    ["The firm moves to Burgas", "1927"],
    ["Hale's death", "1925"],
  ],
  [
    "A week after the mayor's resignation on 3 May 2019, the council met.",
    ["The council meets", "[2019-05-07..2019-05-13]"],
    ["Mayor's resignation", "2019-05-03"],
  ],
  [
    "Following the collapse of the bank in 2008, Hale resigned.",
    ["Hale resigns", "[2008-01-01..]"],
    ["Collapse of the bank", "2008"],
  ],
  // negative: it is another deed that came after
  ["Hale was sought before having to flee after a coup in 2003.", ["Coup", "2003"]],
  // the date of a plan
  ["Elections are due in May.", ["Elections", "2024-05"]],
  ["The trial is on 3 June.", ["Trial", "2024-06-03"]],
];

const PLANS: Row[] = [
  ["Leaders pledge to close the mine this summer.", ["Leaders pledge to close the mine", "2024-22"]],
  ["The firm plans to sell the yard in October.", ["The firm plans to sell the yard", "2024-10"]],
  ["The museum is due to open in May.", ["The museum is to open", "2024-05"]],
  ["The firm said it would close the plant in October.", ["The firm is to close the plant", "2024-10"]],
  // negative: a noun, a condition, what was never sure
  ["The firm's plans to sell the yard in October were dropped."],
  ["The firm said it would close the plant in October if talks fail."],
  [
    "In June 2023 the firm said it would close the plant by Christmas.",
    ["The firm says it would close the plant", "2023-06"],
  ],
  ["It would have closed the plant in May 2019."],
  // what somebody has and does at once
  ["In June 2021 the leaders had a falling out.", ["The leaders have a falling out", "2021-06"]],
  ["Hale had a house in Varna in 2019."],
];

describe.each([
  ["a gerund's date", GERUNDS],
  ["an event noun's date", NOUNS],
  ["what is to come", PLANS],
])("%s", (_, rows) => {
  test.each(rows.map(([text, ...told]) => [text, told] as const))("%s", (text, told) => {
    const events = extractEvents(text, PUBLISHED).flatMap(({ title, when }) =>
      when ? [[title, when.edtf]] : [],
    );
    expect(events).toEqual(told);
  });
});

test.each([
  ["Arno Weiss is charged with gunning down Tom Hale last fall.", "gunning", "claim"],
  ["Weiss was convicted of killing Tom Hale in 2019.", "killing", "fact"],
  ["Leaders pledge to close the mine this summer.", "pledge", "plan"],
  ["Elections are due in May.", "due", "plan"],
  ["The firm said it would close the plant in October.", "would close", "plan"],
])("%s: “%s” is a %s", (text, words, status) => {
  const events = extractEvents(text, PUBLISHED).filter(
    ({ when, passages: [first] }) => when && first && text.slice(...first).includes(words),
  );
  expect(events.map((event) => event.status)).toContain(status);
});
