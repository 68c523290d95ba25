/** One verb with several dates, and dates that one clause gives another. */
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
  [
    "Thebes was sacked in 336 and again in 335 BC.",
    ["Thebes is sacked", "-0335"],
    ["Thebes is sacked", "-0334"],
  ],
  // dates in the subject
  [
    "Storms in 1703 and 1824 ruined the lighthouse.",
    ["Storms ruin the lighthouse", "1703"],
    ["Storms ruin the lighthouse", "1824"],
  ],
  [
    "Raids on 3 May and 5 June 1944 wrecked the port.",
    ["Raids wreck the port", "1944-05-03"],
    ["Raids wreck the port", "1944-06-05"],
  ],
  ["She died on 10 or 12 August 1930.", ["She dies", "[1930-08-10,1930-08-12]"]],
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
    ["Hale loses the seat", "1955"],
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
    ["The museum reopens", "2024-03-15"],
    ["The museum is opened by the king", "1950"],
    ["The museum is closed", "2003"],
  ],
  // negative: told of the noun, not of the participle or the subject
  [
    "Suspected bombs went off in Varna on Friday, killing two.",
    ["Suspected bombs go off in Varna, killing two", "2024-03-15"],
  ],
  ["The storm, the worst since 1950, hit Varna on Friday.", ["The storm hits Varna", "2024-03-15"]],
  ["Speaking in Varna on Friday, the mayor thanked the crew.", ["The mayor thanks the crew", "2024-03-15"]],
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

describe.each([
  ["one verb, several dates", SERIES],
  ["what stands in front", FRONTED],
  ["clauses that hang on each other", HANGING],
])("%s", (_, rows) => {
  test.each(rows.map(([text, ...told]) => [text, told] as const))("%s", (text, told) => {
    const events = extractEvents(text, PUBLISHED).flatMap(({ title, when }) =>
      when ? [[title, when.edtf]] : [],
    );
    expect(events).toEqual(told);
  });
});
