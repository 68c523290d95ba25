/** Numbers of things in a passage: “at least 12 people”, “34 miners”. Measures, money and times are none. */
import { stem } from "./words.ts";

export interface Count {
  /** As the text has it: “at least 12 people”. */
  readonly says: string;
  readonly value: number;
  /** Said to be near, not exact. */
  readonly rough: boolean;
  /** Stems of what is counted, and of what is said of it. */
  readonly things: ReadonlySet<string>;
}

const SMALL =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(
    " ",
  );
const TENS = ["thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
const WORDS: ReadonlyMap<string, number> = new Map([
  // “one” is a pronoun as often as a number
  ...SMALL.slice(2).map((word, i) => [word, i + 2] as const),
  ...TENS.map((word, i) => [word, 10 * (i + 3)] as const),
]);
const SCALES: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 100,
  thousand: 1000,
  million: 1_000_000,
  billion: 1_000_000_000,
};

const HEDGE =
  "at least|at most|more than|fewer than|less than|as many as|up to|about|around|roughly|nearly|almost|some|over|an estimated";
const NUMBER = `\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?|${[...WORDS.keys()].join("|")}|a(?= (?:dozen|hundred|thousand|million))`;
const COUNT = new RegExp(
  `(?<![\\p{L}\\p{N}$£€.,:/–-])(?:(${HEDGE}) )?(${NUMBER})((?: (?:dozen|hundred|thousand|million|billion))*) ((?:[\\p{L}’'-]+ ?){1,3})`,
  "giu",
);

/** What no two reports need to agree on to the last digit, and what is not counted but told or measured. */
const NOT_THINGS =
  /^(?:and|or|of|to|in|at|as|per|percent|cent|degrees?|seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|centur(?:y|ies)|o[’']clock|times?|(?:centi|kilo|milli)?met(?:er|re)s?|miles?|feet|foot|inch(?:es)?|yards?|km|kg|kilos?|tons?|tonnes?|pounds?|dollars?|euros?|am|pm|am|january|february|march|april|may|june|july|august|september|october|november|december)$/i;

/** Every count has one of these somewhere; half the passages have none, and need not be searched for the rest. */
const HINT = new RegExp(`\\d|${[...WORDS.keys(), ...Object.keys(SCALES)].join("|")}`, "iu");

/** The counts of a passage, in its order. */
export function countsIn(passage: string): readonly Count[] {
  if (!HINT.test(passage)) return [];
  return Array.from(passage.replace(/\s+/g, " ").matchAll(COUNT)).flatMap((match) => {
    const [, hedge, number = "", scales = "", after = ""] = match;
    const words = after.trim().split(" ");
    const things = words.filter((word) => !NOT_THINGS.test(word));
    if (NOT_THINGS.test(words[0] ?? "") || things.length === 0) return [];
    return [
      {
        says: [hedge, `${number}${scales}`, words[0]].filter(Boolean).join(" "),
        value: numberOf(number) * scaleOf(scales),
        rough: hedge !== undefined && !/^(?:at|more|fewer|less)/i.test(hedge),
        things: new Set(things.map(countedStem)),
      },
    ];
  });
}

function numberOf(number: string): number {
  return WORDS.get(number.toLowerCase()) ?? (number === "a" ? 1 : Number(number.replaceAll(",", "")));
}

function scaleOf(scales: string): number {
  return scales
    .trim()
    .split(" ")
    .reduce((product, word) => product * (SCALES[word.toLowerCase()] ?? 1), 1);
}

const PEOPLE = /^(?:people|person|persons|men|women|man|woman|victims?|civilians?)$/i;
const DEAD = /^(?:dead|killed|died|deaths?|fatalities|lives)$/i;

/** “people” may be the miners or the dead of another report; the dead are those killed. */
function countedStem(word: string): string {
  if (DEAD.test(word)) return "dead";
  return PEOPLE.test(word) ? "people" : stem(word);
}

/** Rough numbers may differ by this part and still be the same. */
const ROUGHLY = 0.1;

/** Do two counts count the same things and come to different numbers? */
export function contradict(a: Count, b: Count): boolean {
  if (![...a.things].some((thing) => b.things.has(thing))) return false;
  const off = Math.abs(a.value - b.value);
  return off > (a.rough || b.rough ? ROUGHLY * Math.max(a.value, b.value) : 0);
}

const SUM =
  /[$£€]\s?\d[\d.,]*(?:\s(?:million|billion|trillion))?|\d[\d.,]*(?:\s(?:million|billion|trillion))?\s?(?:%|percent\b|per cent\b|cents?\b|dollars?\b|pounds?\b|euros?\b|francs?\b|marks?\b|yen\b)/g;

/** Sums of money and percentages of a passage, as it has them. */
export function sumsIn(passage: string): ReadonlySet<string> {
  return new Set(
    /\d/.test(passage) ? Array.from(passage.matchAll(SUM), ([sum]) => sum.replace(/\s+/g, " ")) : [],
  );
}
