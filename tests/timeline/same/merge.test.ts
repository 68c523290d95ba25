import { describe, expect, test } from "vitest";
import { assemble } from "#lib/timeline/assemble.ts";
import { draftOf, sourceOf, type Told } from "./told.ts";

type Row = readonly [what: string, first: Told, second: Told];

function told(deed: string, edtf: string | null, words: string, more: Partial<Told> = {}): Told {
  return { deed, edtf, words, ...more };
}

function eventsOf(...sources: readonly (readonly Told[])[]) {
  const read = sources.map((sentences, i) => sourceOf(`s${i + 1}`, `2010-08-0${i + 1}`, sentences));
  return assemble("t", "T", read).events;
}

const MERGED: readonly Row[] = [
  [
    "a sum that both tell",
    told("buy", null, "Hale bought the Varna mill for $81 million"),
    told("buy", "1988-05", "Hale bought the Varna mill for $81 million, or $3.87 a share, in May 1988"),
  ],
  [
    "the finer date of another sentence",
    told("abduct", "1996-03", "Guerrillas abducted Thomas Hale in March 1996"),
    told("capture", "1996-03-26", "Hale was captured on March 26", { title: "Guerrillas capture Hale" }),
  ],
  [
    "a name that opens the other's title",
    told("abduct", "1996-03", "Hale was abducted with his guide Jan Kemp in March 1996"),
    told("capture", "1996-03-26", "his capture on March 26", { title: "Capture of Hale" }),
  ],
  [
    "a verb and its noun",
    told("launch", "2003", "Apple launched the iTunes store in 2003"),
    told("launch", "2003-04-28", "the launch of the iTunes store on 28 April 2003"),
  ],
  [
    "another number of the same thing",
    told("trap", "2010-08-05", "A collapse trapped 34 miners"),
    told("trap", "2010-08", "The collapse trapped 33 miners"),
  ],
  [
    "no date beside a date",
    told("expel", "1998-02-20", "The Green Party was expelled from the talks on Feb. 20"),
    told("expulsion", null, "The Green Party’s expulsion from the talks"),
  ],
  [
    "a title before the same name",
    told("appoint", "2010-03-11", "President Sebastián Piñera appointed a cabinet on 11 March"),
    told("appoint", "2010-03", "Mr Piñera appointed his cabinet in March"),
  ],
  [
    "one word, when it is all that one of them has",
    told("close", "2007", "The authorities closed the mine in 2007"),
    told("close", "2007", "The mine was closed in 2007"),
  ],
  [
    "plans of one deed",
    told("rescue", "[2010-08-23..2010-12-25]", "The miners will be rescued by Christmas", { status: "plan" }),
    told("rescue", "[2010-08-24..2010-12-25]", "The 33 miners are to be rescued", { status: "plan" }),
  ],
];

const APART: readonly Row[] = [
  [
    "somebody and somebody's father",
    told("die", null, "Ada Finch’s father died"),
    told("die", "1917-01-13", "Ada Finch died on 13 January 1917"),
  ],
  [
    "other sums, told by the same voice",
    told("earn", null, "The mill earned net income of $81 million, or $3.87 a share, in the third quarter"),
    told(
      "earn",
      "1988-35",
      "The mill earned net income of $77 million, or $3.68 a share, in the third quarter",
    ),
  ],
  [
    "another deed",
    told("capture", "1967-07-12", "Varna was captured on 12 July"),
    told("retake", "1967-07-12", "Varna was retaken on 12 July"),
  ],
  [
    "another place",
    told("capture", "1967-07-12", "Federal troops captured Varna"),
    told("capture", "1967-07-12", "Federal troops captured Burgas"),
  ],
  [
    "another of a series",
    told("collapse", "2010-08", "A collapse shook the mine in August"),
    told("collapse", "2010-08-07", "A second collapse shook the mine on 7 August"),
  ],
  [
    "a date that cannot be, told by the same voice",
    told("open", "2009-05-03", "The bridge over the river opened on 3 May"),
    told("open", "2009-05-05", "The bridge over the river opened on 5 May"),
  ],
  [
    "dates far apart, whoever tells them",
    told("open", "1985-05-03", "The council opened the new bridge over the river Wye", { who: "the mayor" }),
    told("open", "2009-05-03", "The council opened the new bridge over the river Wye", { who: "the guide" }),
  ],
  [
    "nobody in common but the police",
    told("arrest", "1998-03-22", "Police arrested two men"),
    told("arrest", "1998-03-22", "Police arrested six Protestants"),
  ],
  [
    "a plan and its fulfilment",
    told("open", "2009-05", "The bridge over the Wye will open in May", { status: "plan" }),
    told("open", "2009-05-03", "The bridge over the Wye opened on 3 May"),
  ],
  [
    "a verb that says little",
    told("make", "2009-05", "The council made a plan"),
    told("make", "2009-05", "The council made a profit"),
  ],
  [
    "two products of one company in one year",
    told("launch", "1998", "The company launched the iMac"),
    told("launch", "1998", "The company launched a printer"),
  ],
];

describe("two passages tell one event with", () => {
  test.each(MERGED)("%s", (_what, first, second) => {
    const within = eventsOf([first, second]);
    const across = eventsOf([first], [second]);
    expect(within.map(({ passages }) => passages.length)).toEqual([2]);
    expect(across.map(({ passages }) => passages.length)).toEqual([2]);
  });
});

describe("two passages tell two events with", () => {
  test.each(APART)("%s", (_what, first, second) => {
    expect(eventsOf([first, second])).toHaveLength(2);
    expect(eventsOf([second, first])).toHaveLength(2);
  });

  test("one sentence that tells both", () => {
    const [first, second] = [
      told("close", "2007", "The mine closed"),
      told("close", "2007", "the mine closed"),
    ];
    const sentence = told("-", null, `${first.words} and ${second.words}`);
    const { source } = sourceOf("s1", "2010-08-06", [sentence]);
    const drafts = [first, second].map((one) => draftOf(one, source.text.indexOf(one.words)));
    expect(assemble("t", "T", [{ source, drafts }]).events).toHaveLength(2);
  });

  test("a passage without a date that fits both", () => {
    const events = eventsOf([
      told("bomb", "1996", "Rebels bombed the Casbah hotel in 1996"),
      told("bomb", "2004", "Rebels bombed the Casbah hotel in 2004"),
      told("bomb", null, "Rebels bombed the Casbah hotel"),
    ]);
    expect(events).toHaveLength(3);
  });
});

const BRIDGE = "The king opened the new bridge over the river Wye";

describe("an event of several passages", () => {
  test("has the finest date; each passage keeps what it says itself", () => {
    const [event] = eventsOf([
      told("abduct", "1996-03", "Guerrillas abducted Hale in March 1996", {
        who: "the police",
        status: "claim",
      }),
      told("abduct", "1996-03-26", "On 26 March Hale was abducted"),
    ]);
    expect(event?.when?.edtf).toBe("1996-03-26");
    expect(event?.attribution).toBeNull();
    expect(event?.passages.map(({ quote }) => quote.exact)).toEqual([
      "On 26 March Hale was abducted",
      "Guerrillas abducted Hale in March 1996",
    ]);
    expect(event?.passages.map((passage) => passage.told?.when?.edtf)).toEqual([undefined, "1996-03"]);
    expect(event?.passages[1]?.told).toMatchObject({
      attribution: { who: "the police" },
      status: "claim",
      derivation: { explanation: "It is told of 1996-03." },
    });
    expect(event?.disagreements).toBeUndefined();
  });

  test("says which dates cannot both be, and who gives them", () => {
    const [event, ...others] = eventsOf(
      [told("open", "2009-05-03", BRIDGE)],
      [told("open", "2009-05-05", BRIDGE)],
      [told("open", "2009-05", `In May ${BRIDGE}`, { title: BRIDGE })],
    );
    expect(others).toEqual([]);
    expect(event?.passages.map(({ sourceId }) => sourceId)).toEqual(["s2", "s1", "s3"]);
    expect(event?.disagreements).toEqual([
      {
        about: "date",
        sides: [
          { says: "5 May 2009", passages: [0, 2] },
          { says: "3 May 2009", passages: [1] },
        ],
      },
    ]);
  });

  test("says which numbers differ: the latest report first", () => {
    const [event] = eventsOf(
      [told("kill", "2010-08-05", "The blast killed at least 12 people in Lima", { who: "police" })],
      [told("die", "2010-08-05", "15 people died in the Lima blast")],
    );
    expect(event?.disagreements).toEqual([
      {
        about: "number",
        sides: [
          { says: "15 people", passages: [0] },
          { says: "at least 12 people", passages: [1] },
        ],
      },
    ]);
  });

  test("takes a sentence for its title before a bare noun", () => {
    const [event] = eventsOf([
      told("collapse", "2010-08", "The San José mine collapsed in August", {
        title: "San José mine collapses",
      }),
      told("collapse", "2010-08-05", "the mine collapse of 5 August", { title: "Mine collapse" }),
    ]);
    expect(event).toMatchObject({ title: "San José mine collapses", when: { edtf: "2010-08-05" } });
  });

  test("keeps the id of who told it first", () => {
    const [before] = eventsOf([told("open", "2009-05", BRIDGE)]);
    const [after] = eventsOf(
      [told("open", "2009-05", BRIDGE)],
      [told("open", "2009-05-03", `Yesterday ${BRIDGE}`)],
    );
    expect(after?.id).toBe(before?.id);
    expect(after?.when?.edtf).toBe("2009-05-03");
  });
});
