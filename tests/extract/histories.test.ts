import { describe, expect, test } from "vitest";
import { tagText } from "#lib/extract/tag.ts";

/** A history, the words, and what they are: without a publication date a text can only count from itself. */
type Row = [string, string, string];

const YEAR_OF_THE_PASSAGE: Row[] = [
  ["In December 1864 he reached Savannah. He won a battle on April 1.", "April 1", "1865-04-01"],
  ["In May 1864 he crossed the river. He won a battle on June 1.", "June 1", "1864-06-01"],
  ["It ran from November 21, 1948 to January 31, 1949. They crossed on April 21.", "April 21", "1949-04-21"],
  ["In 1793 they rose. The leader of the August 1792 uprising left on 24 June.", "24 June", "1793-06-24"],
  ["In 1927 they met men who had fought there in May 1926. They left in June.", "June", "1927-06"],
  [
    "By 1782 it was over.\n\nSouth\n\nThe armies met in 1781 at Yorktown. In September a fleet came.",
    "September",
    "1781-09",
  ],
];

/** An aside ends where the story goes on; what follows is evidence as much as what went before. */
const STORYLINE: Row[] = [
  [
    "In June 1902 the siege began. The stores had come, mostly, by the end of 1903. It went on all through the autumn. In March 1903 they left.",
    "the autumn",
    "1902-FA",
  ],
  ["In May 1861 the town rose. A treaty of 1848 had promised it peace. In July it fell.", "July", "1861-07"],
  [
    "The mill opened in May 1911. In 1968 it was made a museum. The workers struck in August. In January 1912 the owners gave in.",
    "August",
    "1911-08",
  ],
  [
    "They met in August 1788. The envoys agreed on 27 December. Elections were held in the spring of 1789.",
    "27 December",
    "1788-12-27",
  ],
  [
    "On 3 March 1912 he sailed. His book was read in 1913. On 9 March he landed. On 20 April 1912 he left.",
    "9 March",
    "1912-03-09",
  ],
  ["In 1950 they met. The following year, in March, they fought. In May they rested.", "May", "1951-05"],
  ["In 1912 it lasted from 15 December to 10 January.", "10 January", "1913-01-10"],
  // nothing goes on where an aside stood: the story has moved
  ["The mill opened in May 1911. In May 1913 it burnt. The workers struck in August.", "August", "1913-08"],
  [
    "In May 1911 it opened. In 1912 it burnt. In August the workers left. In 1913 it rose.",
    "August",
    "1912-08",
  ],
  // before any year nobody knows
  ["It lasted from 15 December on. That was in 1912.", "15 December", "XXXX-12-15"],
];

const SHARED: Row[] = [
  ["The leaders met in August/September 1956.", "August", "1956-08"],
  ["Armies were destroyed in August and September 1914.", "August", "1914-08"],
  ["They fought in June, July and August 1944.", "June", "1944-06"],
  ["They advanced in summer and autumn 1918.", "summer", "1918-SU"],
  ["They rested in December and January 1917.", "December", "1916-12"],
];

const OWN_TIME: Row[] = [
  ["On 13 September 2007 he was killed. They spoke of Thursday’s killing.", "Thursday", "2007-09-13"],
  ["On 13 September 2007 he was killed. They met on Monday.", "Monday", "2007-09-17"],
  ["In April 2004 it began. Another event of this year was a trial.", "this year", "2004"],
  ["It fell on May 6 and 7, 1954. The order came at 5:30 p.m.", "5:30 p.m.", "1954-05-07T17:30"],
];

const ERAS: Row[] = [
  ["Hasdrubal was murdered (221 BC). In 218, he crossed the Alps.", "218", "BC0218"],
  ["In 410, the city fell. In 476 the empire did.", "476", "0476"],
];

const WINTERS: Row[] = [
  ["In December 1777 they stopped at the river. Over the winter they starved.", "the winter", "1778-WI"],
  ["In January 1776 they stayed. They starved throughout the winter.", "the winter", "1776-WI"],
  ["In May 1778 it was over. They had starved last winter.", "last winter", "1778-WI"],
  ["They starved in the winter of 1914.", "the winter of 1914", "1914-WI"],
];

const DAYS: Row[] = [
  ["On 28 August 1914 he left. On the 3rd, he returned.", "the 3rd", "1914-09-03"],
  ["On 12 August 1914 he left. On the 20th, he returned.", "the 20th", "1914-08-20"],
];

const EXTENTS: Row[] = [
  [
    "On 14 April 1865 he was shot. He died early the next morning.",
    "early the next morning",
    "1865-04-15TMO",
  ],
  ["He left on May 11, 1865. The day following saw the end.", "The day following", "1865-05-12"],
  ["The Seven Years War ended.", "Seven Years", "P7Y"],
  ["Violence rose during the Spring Fighting of 2004.", "Spring", "2004-SP"],
  ["The year 1950 began badly.", "The year 1950", "1950"],
  ["In the last week of August 1918 it broke.", "the last week of August 1918", "P1W"],
  ["For the first ten months of 1915, it waited.", "the first ten months of 1915", "P10M"],
  ["The city fell after two months of siege.", "two months of siege", "P2M"],
  ["In the first three years of the war, it grew.", "the first three years of the war", "P3Y"],
  ["After several hours of bitter combat, it fell.", "several hours of bitter combat", "PTXH"],
  ["The last days of this battle signified its end.", "The last days of this battle", "PXD"],
  [
    "In the last days of the Battle of the Somme it rained.",
    "the last days of the Battle of the Somme",
    "PXD",
  ],
  ["He fell on the first day of the siege.", "the first day of the siege", "XXXX-XX-XX"],
  ["They held out for another seven months.", "another seven months", "P7M"],
  ["The third war (149 B.C to 146 B.C) ended it.", "149 B.C", "BC0149"],
  ["The first war (264 to 241 BC) was long.", "264", "BC0264"],
  ["The Spring Offensive of 1918 failed.", "Spring", "1918-SP"],
  ["In 1917 the costly August battles began.", "August", "1917-08"],
];

const TABLES = { YEAR_OF_THE_PASSAGE, STORYLINE, SHARED, OWN_TIME, ERAS, WINTERS, DAYS, EXTENTS };

describe.each(Object.entries(TABLES))("%s", (_, rows) => {
  test.each(rows)("%s — “%s” is %s", (text, words, value) => {
    const found = tagText(text, null);
    expect(found.map((e) => [e.text, e.value])).toContainEqual([words, value]);
  });
});

test("a part of a period is a window of the timeline", () => {
  const found = tagText(
    "It rose in the last week of August 1918 and fell in the first ten months of 1915.",
    null,
  );
  expect(found.map((e) => e.when?.edtf)).toEqual(["[1918-08-25..1918-08-31]", "[1915-01..1915-10]"]);
});

test("in news the same words count from publication", () => {
  const found = tagText(
    "It was founded in April 2004. They will meet on Thursday, later this year.",
    "2025-08-22",
  );
  expect(found.map((e) => e.value)).toEqual(["2004-04", "2025-08-28", "2025"]);
});
