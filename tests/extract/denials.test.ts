/** What nobody says happened: denied, disproved, on a condition, only meant to be. The denial may be an event, what it denies is none. */
import { describe, expect, test } from "vitest";
import { extractEvents } from "#lib/extract/events.ts";

/** A Saturday. */
const PUBLISHED = "2024-06-15";

type Told = readonly [title: string, edtf: string | null];
type Row = readonly [text: string, ...told: Told[]];

const DENIED: Row[] = [
  [
    "The mayor denied on Wednesday that he had taken money in 2019.",
    ["The mayor denies that he had taken money in 2019", "2024-06-12"],
  ],
  [
    "The firm denied that it had dumped waste in the river in 2018.",
    ["The firm denies that it had dumped waste in the river in 2018", null],
  ],
  [
    "Tom Hale denied he had met the broker in May 2022.",
    ["Tom Hale denies he had met the broker in May 2022", null],
  ],
  ["Tom Hale denied having met the broker in May 2022.", ["Tom Hale denies having met the broker", null]],
  ["Orr denies killing his wife in 2020."],
  ["The firm denied dumping oil in the bay in 2021.", ["The firm denies dumping oil in the bay", null]],
  ["The ministry denied a meeting in May 2021.", ["The ministry denies a meeting", "2021-05"]],
  [
    "The ministry rejected claims that it had paid the firm in 2017.",
    ["The ministry rejects claims that it had paid the firm in 2017", null],
  ],
  [
    "Police dismissed reports that two officers were hurt on 4 March.",
    ["Police dismiss reports that two officers were hurt on 4 March", null],
  ],
  [
    "The firm denied that it had sold arms and hidden it in 2018.",
    ["The firm denies that it had sold arms and hidden it in 2018", null],
  ],
  // nor by the account of somebody named before
  [
    "Police say Hale did not steal the funds. Hale denied that he had sold them in 2021.",
    ["Hale denies that he had sold them in 2021", null],
  ],
];

const NOBODY_SAYS: Row[] = [
  [
    "Police found no evidence that the fire was set on 3 March 2020.",
    ["Police find no evidence that the fire was set on 3 March 2020", null],
  ],
  ["There is no sign that the mill was sold in 2019."],
  ["Police did not confirm that two men were held on 3 March."],
  ["It is not true that the mill closed in 1999."],
  ["Weiss falsely claimed that he had won the race in 2015."],
  [
    "A false report that the bank had failed in 1930 caused a run.",
    ["A false report that the bank had failed causes a run", null],
  ],
  ["Weiss was acquitted of killing Tom Hale in 2019.", ["Weiss is acquitted of killing Tom Hale", null]],
  ["He denied plans to sell the mill next year.", ["He denies plans to sell the mill", null]],
];

const NOBODY: Row[] = [
  ["No soldier crossed the river on Saturday."],
  ["Neither side withdrew in May 2019."],
  ["Nobody heard from the crew on Saturday."],
  // negative: some did
  [
    "No fewer than ten soldiers crossed the river on Saturday.",
    ["No fewer than ten soldiers cross the river", "2024-06-15"],
  ],
];

const REPORTS: Row[] = [
  ["Earlier reports that a second man had been detained were wrong, Insp Mulvey said."],
  ["Claims that the plane was shot down on Friday are untrue, the ministry said."],
  ["Rumours that he died in April were false."],
  [
    "Fears that the dam had burst on Monday proved unfounded.",
    ["Fears that the dam had burst prove unfounded", null],
  ],
  ["The rumour that Orr had met the buyer in May would not die."],
  // negative: nobody contradicts it
  ["Nobody liked the news that the mill had closed in 1998.", ["The mill closes", "1998"]],
];

const CONDITIONS: Row[] = [
  ["Had the lenders agreed to the plan put forward last month, the firm would have survived."],
  ["Had it been in place ten years earlier, she believes, the boy would have lived."],
  ["Should the vote fail on Monday, he will resign."],
  // negative: no “if”
  ["The lenders had agreed to the plan on 3 May.", ["The lenders agree to the plan", "2024-05-03"]],
];

const INTENTIONS: Row[] = [
  ["Work was to have begun in 2020 but was delayed.", ["Work is delayed", null]],
  ["Both sides were to pull their guns back by June 2023."],
  ["A second march, planned for May 12, was called off.", ["A second march is called off", null]],
  ["The match, scheduled for 3 May 2024, was postponed.", ["The match is postponed", null]],
  ["The union threatened to strike next week.", ["The union threatens to strike", null]],
  ["The chancellor had threatened to resign in the spring.", ["The chancellor threatens to resign", null]],
  // negative: it lies ahead, or so far back that it is the course of a history
  ["The vote is to be held in June 2025.", ["The vote is to be held", "2025-06"]],
  ["Tom Hale was to become president in 1981.", ["Tom Hale becomes president", "1981"]],
  [
    "The march, planned in May, drew 300 people.",
    ["The march draws 300 people", null],
    ["The march is planned", "2024-05"],
  ],
];

const ANSWERS: Row[] = [
  [
    "Rebels attacked the bridge on Monday. The army denied using drones. The guns fired from the hill.",
    ["Rebels attack the bridge", "2024-06-10"],
    ["The army denies using drones", null],
    ["The guns fire from the hill", "2024-06-10"],
  ],
];

const SO_ALL_THE_SAME: Row[] = [
  ["Hale did not know that the mill had closed in 1998.", ["The mill closes", "1998"]],
  ["The mayor denied it and resigned in 2019.", ["The mayor denies it", null], ["The mayor resigns", "2019"]],
  ["The judge rejected the appeal on 3 May 2019.", ["The judge rejects the appeal", "2019-05-03"]],
  [
    "Hale confirmed that the mill had closed in 1998.",
    ["Hale confirms that the mill had closed", null],
    ["The mill closes", "1998"],
  ],
  ["Orr admitted having met the buyer in May 2021.", ["Orr meets the buyer", "2021-05"]],
];

describe.each([
  ["denied", DENIED],
  ["said by nobody", NOBODY_SAYS],
  ["done by nobody", NOBODY],
  ["only reported", REPORTS],
  ["on a condition", CONDITIONS],
  ["meant to be", INTENTIONS],
  ["no part of a scene", ANSWERS],
  ["so all the same", SO_ALL_THE_SAME],
])("%s", (_, rows) => {
  test.each(rows.map(([text, ...told]) => [text, told] as const))("%s", (text, told) => {
    const events = extractEvents(text, PUBLISHED).filter(({ status }) => status !== "reporting");
    expect(events.map(({ title, when }) => [title, when?.edtf ?? null])).toEqual(told);
  });
});
