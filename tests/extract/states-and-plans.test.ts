/** What a date tells beside plain deeds: states that began, plans, occasions, what “be” and “have” tell. */
import { describe, expect, test } from "vitest";
import { extractEvents } from "#lib/extract/events.ts";

/** A Friday. */
const PUBLISHED = "2024-03-15";

type Told = readonly [title: string, edtf: string | null, status?: string];
type Row = readonly [text: string, ...told: Told[]];

const rowsOf = (rows: readonly Row[]) => rows.map(([text, ...told]) => [text, told] as const);

function told(text: string) {
  return extractEvents(text, PUBLISHED).map(
    ({ title, when, status }) => [title, when?.edtf ?? null, status] as const,
  );
}

const LASTING: Row[] = [
  ["He has led the party for ten years.", ["He leads the party for ten years", "2014/..", "fact"]],
  [
    "She has been mayor for the past three years.",
    ["She is mayor for the past three years", "2021/..", "fact"],
  ],
  [
    "For almost five months the case has dominated the town.",
    ["The case dominates the town", "2023-10/..", "fact"],
  ],
  ["The island has been independent since 1981.", ["The island is independent", "1981/..", "fact"]],
  [
    "The price of salt has doubled over the past twenty years.",
    ["The price of salt doubles over the past twenty years", "2004/2024-03-15", "fact"],
  ],
  // negative: nobody says how long, it is over, it has not been
  ["He has led the party for years.", ["He leads the party for years", "[2024-03-08..2024-03-15]", "fact"]],
  ["He led the party for ten years.", ["He leads the party for ten years", null, "fact"]],
  ["He has not spoken to her for ten years."],
];

const FORETOLD: Row[] = [
  ["The merger would take effect on July 1.", ["The merger would take effect", "2024-07-01", "plan"]],
  [
    "Weiss left in 1979. He would become president in 1981.",
    ["Weiss leaves", "1979", "fact"],
    ["Weiss would become president", "1981", "fact"],
  ],
  [
    "The council hopes to open the bridge by May 2026.",
    ["The council hopes to open the bridge", "[2024-03-15..2026-05]", "plan"],
  ],
  [
    "The ship was set to dock on 15 March after its first crossing.",
    ["The ship is set to dock after its first crossing", "2024-03-15", "plan"],
  ],
  [
    "The pact must be ratified by June 30.",
    ["The pact must be ratified", "[2024-03-15..2024-06-30]", "plan"],
  ],
  ["Hale is due in Varna on May 3.", ["Hale is due in Varna", "2024-05-03", "plan"]],
  // negative: what depends on something else, what did not come about, a state of the past
  ["The merger would take effect on July 1 if the council agreed."],
  ["The merger would have taken effect on July 1."],
  ["In 1981 he would be alone."],
];

const INFINITIVES: Row[] = [
  [
    "Hale promised to put the plan to a vote next year.",
    ["Hale promises to put the plan to a vote", null, "fact"],
    ["Hale is to put the plan to a vote", "2025", "plan"],
  ],
  [
    "Hale ordered the army to withdraw by May 3.",
    ["Hale orders the army to withdraw", null, "fact"],
    ["The army is to withdraw", "[2024-03-15..2024-05-03]", "plan"],
  ],
  [
    "Lawyers criticised a ruling by the court to free Weiss by May 3.",
    ["Lawyers criticise a ruling by the court to free Weiss", null, "fact"],
    ["Ruling to free Weiss", "[2024-03-15..2024-05-03]", "plan"],
  ],
  // negative: the date lies behind, or is that of the order
  [
    "Hale ordered the army to withdraw on Monday.",
    ["Hale orders the army to withdraw", "2024-03-11", "fact"],
  ],
  [
    "On Monday Hale ordered the army to withdraw.",
    ["Hale orders the army to withdraw", "2024-03-11", "fact"],
  ],
];

const COMING: Row[] = [
  [
    "Finch hopes to find the wreck within the next two weeks.",
    ["Finch hopes to find the wreck within the next two weeks", "[2024-03-15..2024-04-01]", "plan"],
  ],
  [
    "The plant will open within six months.",
    ["The plant is to open within six months", "[2024-03-15..2024-09-30]", "plan"],
  ],
  // negative: nothing planned
  ["The plant opens its gates within minutes."],
];

const OCCASIONS: Row[] = [
  ["Finch won a medal at the 1996 Olympics.", ["Finch wins a medal at the Olympics", "1996", "fact"]],
  ["Weiss lost his seat in the 1994 election.", ["Weiss loses his seat in the election", "1994", "fact"]],
  ["The 1994 election was won by Weiss.", ["Election is won by Weiss", "1994", "fact"]],
  [
    "The bridge is scheduled to be ready in time for the 2028 Olympics.",
    ["The bridge is scheduled to be ready in time for the Olympics", "[2024-03-15..2028]", "plan"],
  ],
  // negative: another time, whatever it is about
  [
    "Weiss described his role in the 1994 election.",
    ["Weiss describes his role in the election", null, "fact"],
    ["Election", "1994", "fact"],
  ],
  [
    "Weiss was arrested in the 1994 robbery.",
    ["Weiss is arrested in the robbery", null, "fact"],
    ["Robbery", "1994", "fact"],
  ],
];

const NOT_THE_CLAUSES: Row[] = [
  // what has been done has no day
  [
    "Weiss has been arrested over the bombings in Varna and Burgas last year.",
    ["Weiss is arrested over the bombings in Varna and Burgas", "[2024-03-08..2024-03-15]", "fact"],
    ["Bombings in Varna and Burgas", "2023", "fact"],
  ],
  // a second date is the noun's
  [
    "Thousands marched on Sunday to protest the killing of a priest last week.",
    ["Thousands march to protest the killing of a priest", "2024-03-10", "fact"],
    ["Killing of a priest", "[2024-03-04..2024-03-10]", "fact"],
  ],
  // told of the subject between commas
  [
    "The president, in office since 2013, won a second term in 2017.",
    ["The president wins a second term", "2017", "fact"],
  ],
  // negative: some say when all the same; one date is the verb's
  ["The firm has sold the mill on Monday.", ["The firm sells the mill", "2024-03-11", "fact"]],
  [
    "Thousands protested the killing of a priest on Sunday.",
    ["Thousands protest the killing of a priest", "2024-03-10", "fact"],
  ],
];

const COMPARED: Row[] = [
  [
    "The firm earned $2 billion, up from $1 billion a year earlier.",
    ["The firm earns $2 billion, up from $1 billion", null, "fact"],
  ],
  [
    "The mill was helped by prices higher than a year ago.",
    ["The mill is helped by prices higher", null, "fact"],
  ],
  // negative: a number of things
  [
    "Hale sent more than 10,000 men to Varna in 2019.",
    ["Hale sends more than 10,000 men to Varna", "2019", "fact"],
  ],
  ["The bank cut its rate from 5% on Monday.", ["The bank cuts its rate from 5%", "2024-03-11", "fact"]],
];

const BEING: Row[] = [
  ["There was a fire at the mill on Tuesday.", ["Fire at the mill", "2024-03-12", "fact"]],
  [
    "Sales in the third quarter were $8 million, up 9% from $7 million.",
    ["Sales are $8 million, up 9% from $7 million", "2023-35", "fact"],
  ],
  ["The mill had a loss of $8 million in 2019.", ["The mill has a loss of $8 million", "2019", "fact"]],
  ["Net income more than doubled in 2019.", ["Net income more than doubles", "2019", "fact"]],
  // negative: what there is, figures without their change
  ["There was a mill at the river in 2019."],
  ["Sales in the third quarter were $8 million."],
  ["The mill had operating costs of $8 million in 2019."],
];

const LEADS: Row[] = [
  [
    "The head of the mill is stepping down.",
    ["The head of the mill is stepping down", "[2024-03-08..2024-03-15]", "fact"],
  ],
  // negative: what goes on, what has been done time and again
  [
    "Hale sold the mill. Finch left. The town is growing.",
    ["Hale sells the mill", null, "fact"],
    ["Finch leaves", null, "fact"],
  ],
  ["The plan has been changed many times.", ["The plan is changed many times", null, "fact"]],
];

describe.each([
  ["states that last", LASTING],
  ["what is told as still to come", FORETOLD],
  ["plans told by an infinitive", INFINITIVES],
  ["spans that begin now", COMING],
  ["years of occasions", OCCASIONS],
  ["whose date it is not", NOT_THE_CLAUSES],
  ["comparisons", COMPARED],
  ["what “be” and “have” tell", BEING],
  ["leads", LEADS],
])("%s", (_, rows) => {
  test.each(rowsOf(rows))("%s", (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

test.each([
  ["The bridge opened last autumn.", "“last autumn” counts from the day of publication, which is not known."],
  ["The bridge opened on Friday.", "“Friday” counts from the day of publication, which is not known."],
  ["The bridge opened.", "The text gives no date for this."],
  ["The bridge opened in 1932.", "“1932” is written in the text."],
])("where nobody knows the day of publication, %s: %s", (text, explanation) => {
  expect(extractEvents(text, null).map(({ derivation }) => derivation.explanation)).toEqual([explanation]);
});
