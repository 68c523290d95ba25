import { expect, test } from "vitest";
import { extractEvents } from "#lib/extract/events.ts";

const PUBLISHED = "2025-08-22";

function titlesOf(text: string): string[] {
  return extractEvents(text, PUBLISHED).map(({ title }) => title);
}

function told(text: string): (readonly [string, string | null])[] {
  return extractEvents(text, PUBLISHED).map(({ title, when }) => [title, when?.edtf ?? null] as const);
}

test.each<[text: string, title: string, edtf: string]>([
  ["Mozart was born in Salzburg on 27 January 1756.", "Mozart is born in Salzburg", "1756-01-27"],
  ["The museum will open its doors on 3 September 2025.", "The museum is to open its doors", "2025-09-03"],
  ["The mayor will face charges in October 2025.", "The mayor is to face charges", "2025-10"],
  ["Troops entered Kursk in May.", "Troops enter Kursk", "2025-05"],
  ["Prices fell in June.", "Prices fall", "2025-06"],
  // “Jobs” stands within a sentence too, so it is a name
  ["Jobs resigned in May 2011. Few had seen Steve Jobs.", "Jobs resigns", "2011-05"],
  ["He visited in March, April and May.", "He visits", "2025-03/2025-05"],
])("%s is told as “%s”, %s", (text, title, edtf) => {
  expect(told(text)).toContainEqual([title, edtf]);
});

test("a participle set off by commas tells what was done to the name before it", () => {
  expect(told("Apple, founded in 1976, launched the phone in 2007.")).toEqual([
    ["Apple launches the phone", "2007"],
    ["Apple is founded", "1976"],
  ]);
});

test.each<[text: string, title: string]>([
  ["The collapse trapped 33 miners on 5 August, not 34.", "The collapse traps 33 miners, not 34"],
  // whom pronouns stand for
  ["Ada Finch married Jan Kemp, a doctor, in 1956. He left in 1960.", "Jan Kemp leaves"],
  ["Ada Finch married Jan Kemp, a doctor, in 1956. She moved to Bonn in 1960.", "Ada Finch moves to Bonn"],
  ["Tom Hale led the firm until 2011. Ann Cole succeeded him in May 2011.", "Ann Cole succeeds Tom Hale"],
  ["Mayor Tom Hale fell in May 2024. His deputy resigned in June 2024.", "Mayor Tom Hale’s deputy resigns"],
  [
    "The owners closed the mine in 2007 after a fire killed two men; it reopened in 2008.",
    "The mine reopens",
  ],
  ["Dorn was found within a week of his capture in May 2024.", "Dorn is found within a week of his capture"],
  // what stands round a name
  ["Luis Mora, the head of the crew, reached the top in May 2024.", "Luis Mora reaches the top"],
  ["The engineer, James Orr, built the lock in 1771.", "Engineer James Orr builds the lock"],
  ["The company, Northsea, pleaded guilty in May 2023.", "Northsea pleads guilty"],
  ["Kemp, 44, of Bonn, was charged in May 2023.", "Kemp is charged"],
  ["But the group fell apart in May 1996.", "The group falls apart"],
  ["Its ferry in May 2024 passed the rival.", "Its ferry passes the rival"],
  // verbs
  ["The revolt spread to Varna in May 1967.", "The revolt spreads to Varna"],
  ["The fire spread and ruined the mill in May 1967.", "The fire spreads"],
  ["The news of its spread and cost broke in May 1967.", "The news of its spread and cost breaks"],
  ["Three men were shot in the riot in 1771.", "Three men are shot in the riot"],
  ["Ann Cole took over in July 2024.", "Ann Cole takes over"],
  ["The lowlands were easily taken over in May 1967.", "The lowlands are easily taken over"],
  ["Then came the railway in 1839.", "The railway comes"],
  ["The couriers were stopped three times in May 1967.", "The couriers are stopped three times"],
  // one or several
  ["Some 400 ethnic Germans marched in May 2024.", "Some 400 ethnic Germans march"],
  ["More than 2,000 miners walked out in May 2024.", "More than 2,000 miners walk out"],
  ["Police freed three men in May 2024.", "Police free three men"],
  ["The French crossed the river in May 1967.", "The French cross the river"],
  ["Late in May 1967 the French launched Operation Lea.", "The French launch Operation Lea"],
  ["Newly appointed General Weiss left Bonn in May 1967.", "Newly appointed General Weiss leaves Bonn"],
  ["The proposed rules angered brewers in May 2024.", "The proposed rules anger brewers"],
  ["The head of the police chiefs resigned in May 2024.", "The head of the police chiefs resigns"],
  ["Some of the money vanished in May 2024.", "Some of the money vanishes"],
  ["Most of the cars vanished in May 2024.", "Most of the cars vanish"],
  ["A 62-member team of divers left in May 2024.", "A 62-member team of divers leaves"],
  // whom pronouns stand for, where they are objects or several
  [
    "The owners hired two hundred men and housed them in barracks. In May 1971 they struck for higher wages.",
    "Two hundred men strike for higher wages",
  ],
  [
    "In 1974 a group of volunteers founded a trust, which they named after Webb. They reopened the line in 1981.",
    "The group of volunteers reopens the line",
  ],
  [
    "The council adopted a calendar in 1793. Napoleon abolished it in 1806.",
    "Napoleon abolishes the calendar",
  ],
  [
    "The police and the agents searched the port. They found a rifle in May 2024.",
    "The police and the agents find a rifle",
  ],
  [
    "Tom Hale left Varna in 1956; Eva Marsh stayed. They were divorced in 1960.",
    "Tom Hale and Eva Marsh are divorced",
  ],
  ["“We did not believe it,” said Hamada. She repeated the test in June 2024.", "Hamada repeats the test"],
  ["Although he opposed the plan, Arno Weiss signed it in May 2024.", "Arno Weiss opposes the plan"],
  [
    "The club was two divisions lower. It was bought by a group of fans in 2015.",
    "The club is bought by a group of fans",
  ],
  // sayings
  [
    "Tom Hale said in a statement in May 2024: “We will pay for the search ourselves.”",
    "Tom Hale says “We will pay for the search ourselves”",
  ],
  ["Ann Cole said in May 2024 she expected no harm from it.", "Ann Cole says she expected no harm from it"],
  ["The herd has grown, officials said in May 2024.", "Officials say the herd grows"],
])("%s is told as “%s”", (text, title) => {
  expect(titlesOf(text)).toContain(title);
});

test.each([
  // two that could be meant: no name
  [
    "Ann Cole met Eva Marsh in Bonn. In May 2024 the bank sued Ann Cole and Eva Marsh. She resigned in June 2024.",
    /^(?:Ann|Eva)\b.*resigns/,
  ],
  ["The board and the union met in March 2024. It reopened in May 2024.", /^The (?:board|union) reopens/],
  // the subject's owner comes first behind the verb; what could be either is neither
  ["The firm opened a line. The line’s owners sold it in May 2024.", /sell the firm/],
  ["The priests counted the years wrongly until 1709, when the king stopped them.", /stops the years/],
  ["The mill made it hard to sleep. In May 2024 the council made it a crime to grind.", /makes the mill/],
  ["Workers met drivers in March 2024. Bonn shut. They left in May 2024.", /^Bonn leave/],
])("%s: no wrong name", (text, wrong) => {
  expect(titlesOf(text).filter((title) => wrong.test(title))).toEqual([]);
});

test("a title too long is cut where a phrase ends, and keeps its verb", () => {
  const [title = ""] = titlesOf(
    "The military governor of the southeast of the country, Colonel Odu Okoro, proclaimed in May 1967 the secession of the south-eastern region from the rest of the federation as a republic.",
  );
  expect(title.length).toBeLessThanOrEqual(90);
  expect(title).toMatch(/^Colonel Odu Okoro proclaims/);
  expect(title).not.toMatch(/\s(?:of|the|as|from)$/);
});

// what does not fit is told shorter before it is cut
test.each<[text: string, title: string]>([
  [
    "In May 2024 five major political parties in the country issued statements supporting the country's entry to the pact.",
    "Five major political parties issue statements supporting the country's entry to the pact",
  ],
  [
    "Police confirmed in May 2024 that the body found along a road in this town 15 miles south of Burgas belonged to Jan Kemp, 49.",
    "Police confirm that the body belonged to Jan Kemp, 49",
  ],
  [
    "Harbour officials who watch the straits said in May 2024 that Varna, through its envoys in Bonn and Oslo, has been pushing hard to settle the case.",
    "Harbour officials who watch the straits say Varna has been pushing hard to settle the case",
  ],
  [
    "The blasts at the two embassies in Varna, Burgas, and Oslo in May 2024 killed at least 110 people and wounded a further 40 in the streets.",
    "The blasts at the two embassies in Varna, Burgas and Oslo kill at least 110 people",
  ],
  [
    "In May 2024 President Carl Roe vowed to hunt down and bring to justice those who were responsible for the blasts in Varna.",
    "President Carl Roe vows to hunt down and bring to justice those who were responsible",
  ],
])("%s is told as “%s”", (text, title) => {
  expect(titlesOf(text).filter((one) => one.length > 90)).toEqual([]);
  expect(titlesOf(text)).toContain(title);
});

// events that a noun names
test.each<[text: string, title: string]>([
  ["The court cites a letter published on 5 May 2024 in Varna.", "A letter is published in Varna"],
  ["It followed sales that fell. Motor sales dropped 42% in May 2024.", "Motor sales drop 42%"],
])("%s is told as “%s”", (text, title) => {
  expect(titlesOf(text)).toContain(title);
});

test.each([
  // the date of a report without what it reports, an echo, a period that is itself a date
  ["Carl Roe spoke. Roe said in a statement. When this happened, the council met."],
  ["The firm earned more for the quarter ended Sept. 30."],
])("%s: nothing that a title could tell", (text) => {
  expect(titlesOf(text).filter((title) => /says in|happens|ended/i.test(title))).toEqual([]);
});

test("typewriter's marks are printed, brackets left out", () => {
  expect(titlesOf("In May 2024 Ann Cole called it a ``new start'' (of sorts) for the firm.")).toEqual([
    "Ann Cole calls it a “new start” for the firm",
  ]);
});
