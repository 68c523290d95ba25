/** Whose date it is where a clause holds more than one deed: series, gerunds, event nouns, what lies before and after. */
import { describe, expect, test } from "vitest";
import { extractEvents } from "#lib/extract/events.ts";

const PUBLISHED = "2024-03-17";

/** A text and what it has on the timeline: titles with their dates. */
type Row = readonly [text: string, ...told: (readonly [title: string, edtf: string])[]];

const SERIES: Row[] = [
  // only the date is another
  [
    "Tom Hale won the race in 2008 and 2012.",
    ["Tom Hale wins the race", "2008"],
    ["Tom Hale wins the race", "2012"],
  ],
  [
    "Floods hit the town in 1953, in 1961 and again in 1987.",
    ["Floods hit the town", "1953"],
    ["Floods hit the town", "1961"],
    ["Floods hit the town", "1987"],
  ],
  // another object, another place
  [
    "The premier met Tom Hale on Monday and Ada Finch on Wednesday.",
    ["The premier meets Tom Hale", "2024-03-11"],
    ["The premier meets Ada Finch", "2024-03-13"],
  ],
  [
    "The firm opened plants in Varna in 2003, Burgas in 2007 and Ruse in 2011.",
    ["The firm opens plants in Varna", "2003"],
    ["The firm opens plants in Burgas", "2007"],
    ["The firm opens plants in Ruse", "2011"],
  ],
  [
    "The minister spoke with Arno Weiss on 3 March and with Ada Finch on 5 March.",
    ["The minister speaks with Arno Weiss", "2024-03-03"],
    ["The minister speaks with Ada Finch", "2024-03-05"],
  ],
  // behind what has gone on since
  [
    "Since 1949, the pact has been widened to include Malta in 1952, Corfu in 1955 and Crete in 1982.",
    ["The pact is widened to include Malta", "1949/.."],
    ["The pact is widened to include Malta", "1952"],
    ["The pact is widened to include Corfu", "1955"],
    ["The pact is widened to include Crete", "1982"],
  ],
  // a noun's
  [
    "The visit follows meetings with Tom Hale 10 days ago and Ada Finch last week.",
    ["Meetings with Tom Hale", "2024-03-07"],
    ["Meetings with Ada Finch", "[2024-03-11..2024-03-17]"],
  ],
  // a first date told in two ways
  [
    "It was worth $1bn in 2018. Its value passed $2bn two years later, in May 2020, and $3bn on 3 June 2023.",
    ["Its value passes $2bn", "2020-05"],
    ["Its value passes $3bn", "2023-06-03"],
  ],
  // the year is told once; the subject is another
  [
    "The army took Varna on 3 May, Burgas on 5 May and Ruse on 9 May 1944.",
    ["The army takes Varna", "1944-05-03"],
    ["The army takes Burgas", "1944-05-05"],
    ["The army takes Ruse", "1944-05-09"],
  ],
  [
    "The first mill opened in 1850, the second in 1870 and the third in 1890.",
    ["The first mill opens", "1850"],
    ["The second mill opens", "1870"],
    ["The third mill opens", "1890"],
  ],
  // each with a verb of its own
  [
    "Hale won the seat in 1952, lost it in 1955 and came back in 1982.",
    ["Hale wins the seat", "1952"],
    ["Hale loses it", "1955"],
    ["Hale comes back", "1982"],
  ],
  // without a gap it lasted, or came again, all that time
  ["Strikes hit the port in March and April 2023.", ["Strikes hit the port", "2023-03/2023-04"]],
  ["The issue came up in the late 1980s and early 1990s.", ["The issue comes up", "1986/1993"]],
  // negative: one date said twice, a range, a comparison, a day that is a subject
  ["She left for Varna in 2019, in May.", ["She leaves for Varna", "2019"]],
  ["The ferry sank between March and May 2019.", ["The ferry sinks", "2019-03/2019-05"]],
  ["Sales rose 3 percent in May 2019 and 5 percent from 2018.", ["Sales rise 3 percent", "2019-05"]],
  [
    "The town fell on 3 May 2019 and the next day saw a truce.",
    ["The town falls", "2019-05-03"],
    ["The next day sees a truce", "2019-05-04"],
  ],
];

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
  ["The firm denied dumping oil in the bay in 2021.", ["Dumping oil in the bay", "2021"]],
  [
    "Weiss pleaded guilty on Friday to stealing two boats in 2019 and a car in 2021.",
    ["Weiss pleads guilty", "2024-03-15"],
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

const FRONTED: Row[] = [
  // a participle in front has its own date
  [
    "Elected in 2019, the mayor resigned on Friday.",
    ["The mayor is elected", "2019"],
    ["The mayor resigns", "2024-03-15"],
  ],
  ["Founded in 1950, the firm makes boats.", ["The firm is founded", "1950"]],
  [
    "Built by Tom Hale in 1950 and sold in 2003, the mill closed on Friday.",
    ["The mill is built by Tom Hale", "1950"],
    ["The mill closes", "2024-03-15"],
    ["The mill is sold", "2003"],
  ],
  [
    "Having won the seat in 2019, Tom Hale lost it in 2021.",
    ["Tom Hale loses it", "2021"],
    ["Tom Hale wins the seat", "2019"],
  ],
  // dates in a row in front, a date in front of what is joined
  [
    "In 2019 and 2021 the town was flooded.",
    ["The town is flooded", "2019"],
    ["The town is flooded", "2021"],
  ],
  [
    "The mayor resigned on Monday and on Tuesday the council met.",
    ["The mayor resigns", "2024-03-11"],
    ["The council meets", "2024-03-12"],
  ],
  ["Two years before his death in 2011 he sold the firm.", ["He sells the firm", "2009"], ["Death", "2011"]],
  // a set-off participle with another one joined to it
  [
    "The museum, opened by the king in 1950 and closed in 2003, reopened on Friday.",
    ["The museum is opened by the king", "1950"],
    ["The museum closes", "2003"],
    ["The museum reopens", "2024-03-15"],
  ],
  // negative: told of the noun, not of the participle or the subject
  [
    "Suspected bombs went off in Varna on Friday, killing two.",
    ["Suspected bombs go off in Varna, killing two", "2024-03-15"],
  ],
  ["The storm, the worst since 1950, hit Varna on Friday.", ["The storm hits Varna", "2024-03-15"]],
  ["Speaking in Varna on Friday, the mayor thanked the crew.", ["The mayor thanks the crew", "2024-03-15"]],
];

const NOUNS: Row[] = [
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
  // the date of a plan
  ["Elections are due in May.", ["Elections", "2024-05"]],
  ["The trial is on 3 June.", ["Trial", "2024-06-03"]],
];

const HANGING: Row[] = [
  // dated by the clause that hangs on it
  [
    "The crew perished when the ferry sank in May 2012.",
    ["The crew perishes", "2012-05"],
    ["The ferry sinks", "2012-05"],
  ],
  [
    "Hale was shot shortly after he came home on 23 October 2012.",
    ["Hale is shot", "2012-10-23~"],
    ["Hale comes home", "2012-10-23"],
  ],
  [
    "The firm moved after the mill fell down in May 2012.",
    ["The firm moves", "[2012-05-01..]"],
    ["The mill falls down", "2012-05"],
  ],
  // a relative clause without its link
  [
    "The court left the path this week it took two years ago.",
    ["The court leaves the path", "[2024-03-11..2024-03-17]"],
  ],
  [
    "Tom Hale resigned this week from the post he took two years ago.",
    ["Tom Hale resigns from the post", "[2024-03-11..2024-03-17]"],
    ["Tom Hale takes the post", "2022"],
  ],
  // negative: a plan that something else came of, a time and no thing
  ["The ferry had been due to leave in May 2012."],
  ["The ferry had been scheduled to leave in May 2012."],
  ["That year they left the town."],
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
  ["one verb, several dates", SERIES],
  ["a gerund's date", GERUNDS],
  ["what stands in front", FRONTED],
  ["an event noun's date", NOUNS],
  ["clauses that hang on each other", HANGING],
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
  ["The firm denied dumping oil in the bay in 2021.", "dumping", "claim"],
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
