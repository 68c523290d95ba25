/** Years of one to three digits: what makes them years, and of which era. */
import { describe, expect, test } from "vitest";
import { readExpressions } from "#lib/extract/tag.ts";
import { parseIsoDay } from "#lib/time/civil.ts";

const PUBLISHED = "2025-11-07";

/** A text and the EDTF dates in it, in order. */
type Row = readonly [text: string, ...dates: string[]];

function datesOf(text: string): string[] {
  return readExpressions(text, parseIsoDay(PUBLISHED)).expressions.flatMap(({ when }) => when?.edtf ?? []);
}

const BESIDE_A_MONTH: Row[] = [
  ["In June 451 a council met at Chalcedon.", "0451-06"],
  ["In June 451, the bishops met at Chalcedon.", "0451-06"],
  ["On 9 August 378 the emperor fell at Adrianople.", "0378-08-09"],
  ["It was signed on 9 August 843.", "0843-08-09"],
  ["The earthquake struck Antioch in May 526, and half the city fell.", "0526-05"],
  ["He died in May 526.", "0526-05"],
  ["In May 337 Constantine died near Nicomedia.", "0337-05"],
];

const COUNTED: Row[] = [
  ["In June 451 people drowned there.", "2025-06"],
  ["On 9 August 378 soldiers were sent home.", "2025-08-09"],
  ["On 9 August 378 of them went home.", "2025-08-09"],
  ["In June 451 Syrians were sent home.", "2025-06"],
  ["In June 451 Chinese workers were sent home.", "2025-06"],
  ["In June 451 new cases were counted.", "2025-06"],
  ["On 9 August, 378 were sent home.", "2025-08-09"],
  ["In June 300 to 400 people drowned.", "2025-06"],
];

const IN_AN_OLD_STORY: Row[] = [
  ["Rome fell in AD 410. The Vandals took Carthage in 439 after a short siege.", "0410", "0439"],
  ["The see was founded in AD 314. By 476 Arles was Gothic.", "0314", "0476"],
  ["Diocletian ruled from AD 284. He rebuilt the walls between 290 and 295.", "0284", "0290/0295"],
  ["He ruled from 270 to 275. Carus died in AD 283.", "0270/0275", "0283"],
  ["In the year 391 the temple was closed. In AD 410 Rome fell.", "0391", "0410"],
  ["In the year 391 the temple was closed.", "0391"],
  [
    "Otto was crowned in 1027 and Henry in 1046. Charles had been crowned in 800 by the pope.",
    "1027",
    "1046",
    "0800",
  ],
];

const A_THOUSAND_AND_A_LITTLE: Row[] = [
  ["In 1066 William landed near Hastings.", "1066"],
  ["In October 1066 William landed near Hastings.", "1066-10"],
  ["The abbey was founded in 1077, and burnt down soon.", "1077"],
  ["In 1066 cases nobody paid."],
  ["The list is held by 1050 of them."],
];

const NO_OLD_STORY: Row[] = [
  ["The mill closed in 1998. In 415 cases nobody paid.", "1998"],
  ["Rome fell in AD 410. In 439 houses fires broke out.", "0410"],
  ["Rome fell in AD 410. By 500 votes to 20 he won.", "0410"],
  ["The mill closed in 1998. Its output fell by 270 and rose by 275 after that.", "1998"],
  ["The mill employed between 270 and 275 people."],
  ["It is used in 300 Berlin schools."],
  [
    "The church closed in 1998 and opened in 2004. It has a bell of the year 812 and one of the year 830. The number of visitors rose from 270 to 275.",
    "1998",
    "2004",
    "0812",
    "0830",
  ],
];

const ERAS: Row[] = [
  // digits that rise after a date before Christ go on after him
  ["Ptolemy fled in 145 BC. In March 415 a mob burnt the house.", "-0144", "0415-03"],
  ["Ptolemy fled in 145 BC. On 21 July 365 a wave drowned the port.", "-0144", "0365-07-21"],
  // digits that fall go on before him
  ["Hannibal was chosen in 221 BC. In 218 he crossed the Alps.", "-0220", "-0217"],
  [
    "Ptolemy died in 222 BC. In 221, Philip was king. In 217 he made peace. It broke in 215 BC.",
    "-0221",
    "-0220",
    "-0216",
    "-0214",
  ],
  // first falling, then rising: nobody can tell where the era changed
  ["Ptolemy fled in 145 BC. In 120, the port was built. In 215 the emperor came.", "-0144", "0215"],
  ["Ptolemy fled in 145 BC. In 120, the port was built. In 130 the emperor came.", "-0144"],
  // after a date of our era, of our era
  ["Cleopatra died in 30 BC. The emperor came in AD 215. In 193 he had fled.", "-0029", "0215", "0193"],
];

const ONE_ERA_FOR_TWO: Row[] = [
  ["Thebes was sacked in 364 and again in 335 BC.", "-0363", "-0334"],
  ["The temple was built between 447 and 432 BCE.", "-0446/-0431"],
  ["The temple was built between 9 and 4 BCE.", "-0008/-0003"],
  ["He was consul in 59, 52 and 46 BC.", "-0058", "-0051", "-0045"],
  ["He was consul in 46 or 44 BC.", "-0045", "-0043"],
  ["It held 400 and in 30 BC it was burnt.", "-0029"],
  ["They had 20 ships and in 30 BC they sailed.", "-0029"],
];

const SEASONS_OF_AN_ERA: Row[] = [
  ["He was besieged there in the winter of 48–47 BC.", "-0047-24"],
  ["He came in the summer of 44 BC.", "-0043-22"],
  ["He came in summer 68 AD.", "0068-22"],
];

const EITHER_DAY: Row[] = [
  ["She died on 10 or 12 August 30 BC.", "[-0029-08-10,-0029-08-12]"],
  ["She died on 10 or 12 August 1930.", "[1930-08-10,1930-08-12]"],
  ["She died on August 10 or 12, 1930.", "[1930-08-10,1930-08-12]"],
  ["They met on 10 and 11 August 30 BC.", "-0029-08-10/-0029-08-11"],
  ["She died in March 44 or 43 BC.", "-0043-03", "-0042"],
];

const TABLES = {
  "a month makes it a year": BESIDE_A_MONTH,
  "what is counted is no year": COUNTED,
  "an old story has such years": IN_AN_OLD_STORY,
  "a thousand and a little": A_THOUSAND_AND_A_LITTLE,
  "other texts have none": NO_OLD_STORY,
  "before or after Christ": ERAS,
  "an era said once": ONE_ERA_FOR_TWO,
  "a season of an era": SEASONS_OF_AN_ERA,
  "one of two days": EITHER_DAY,
};

describe.each(Object.entries(TABLES))("%s", (_, rows) => {
  test.each(rows)("%s", (text, ...dates) => expect(datesOf(text)).toEqual(dates));
});
