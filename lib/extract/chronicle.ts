/** A list of dates, a pupil's or an almanac's: “20 July 1969 - Two men land on the moon”. Each line that opens with a date is an event. */
import { bisector } from "d3-array";
import { kindOf } from "../time/edtf.ts";
import { type When, whenOf } from "../time/when.ts";
import type { DraftEvent } from "../timeline/timeline.ts";
import { isAhead } from "./deeds.ts";
import { derivationOf, explain } from "./explain.ts";
import type { Meaning, TemporalExpression } from "./expression.ts";
import { isFurniture } from "./furniture.ts";
import { paragraphsOf } from "./read.ts";
import { expressionsIn, type Story } from "./story.ts";
import { finish } from "./titles/finish.ts";

/** A line of a list: [start, end) in the text, without its bullet. */
interface Line {
  readonly start: number;
  readonly end: number;
  /** The date that opens it. */
  readonly head: TemporalExpression;
  /** Where the words after its date begin. */
  readonly told: number;
  /** “In 1990 …” may open prose, too: alone such lines make no list. */
  readonly bare: boolean;
  /** “2030s?”: whoever wrote it is not sure. */
  readonly doubted: boolean;
}

/** Fewer lines are no list: a news article may have a dated line, or two. */
const FEWEST = 3;

/** The lines of a text's lists, in order; none where too few open with a date. */
export function chronicleOf(story: Story): readonly Line[] {
  const lines = paragraphsOf(story.text).flatMap((span) => lineOf(story, span) ?? []);
  return lines.filter(({ bare }) => bare).length < FEWEST ? [] : lines;
}

/** A story without these lines: what remains is prose. */
export function without(story: Story, lines: readonly Line[]): Story {
  if (lines.length === 0) return story;
  const isOutside = ({ start }: Span) => {
    const line = lines[byEnd.right(lines, start)];
    return line === undefined || start < line.start;
  };
  return {
    ...story,
    sentences: story.sentences.filter(isOutside),
    clauses: story.clauses.filter(isOutside),
    expressions: story.expressions.filter(isOutside),
  };
}

interface Span {
  readonly start: number;
  readonly end: number;
}

const byEnd = bisector(({ end }: Span) => end);

/** Longer paragraphs are prose, in UTF-16 units. */
const LONGEST_LINE = 600;

/** Bullets before a line, and what may stand before its date. */
const BEFORE = /^[\s•*·–—-]*(?<open>\(?)(?<in>(?:(?:In|On|c\.|About|Around)\s+(?:the\s+)?)?)/;
/** What stands between a date and what is told of it: a dash, colon, arrow, comma or tab; or nothing but a space. */
const BETWEEN = /^(?<doubt>\?)?\)?(?:\s*(?:-+>|=>|→|[–—-]+|[:,|\t]|\?)\s*|\s+)/;
const WORD = /\p{L}{3}/u;

function lineOf(story: Story, [from, end]: readonly [number, number]): Line | null {
  const { text } = story;
  const words = text.slice(from, end).trimEnd();
  const opening = BEFORE.exec(words);
  if (!opening || words.length > LONGEST_LINE || /\n/.test(words) || isFurniture(words)) return null;
  const [head] = expressionsIn(story, from, from + opening[0].length + 1);
  const before = head && text.slice(from, head.start);
  if (!head?.when || before === undefined || !isCalendar(head.meaning)) return null;
  const bare = /^[\s•*·–—(-]*$/.test(before);
  if (!bare && BEFORE.exec(before)?.[0] !== before) return null;
  const joint = BETWEEN.exec(text.slice(head.end, from + words.length));
  if (!joint) return null;
  const told = head.end + joint[0].length;
  if (!WORD.test(text.slice(told, from + words.length))) return null;
  if (/^\s+$/.test(joint[0]) && !/\t/.test(joint[0]) && !opensPhrase(story, told)) return null;
  const start = from + (/^[\s•*·–—-]*/.exec(words)?.[0].length ?? 0);
  return { start, end: from + words.length, head, told, bare, doubted: joint[0].includes("?") };
}

/** A day, month or year of the calendar; “Monday: soup” is no chronicle. */
function isCalendar(meaning: Meaning): boolean {
  if (meaning.kind === "range") return isCalendar(meaning.from);
  if (meaning.kind === "years") return true;
  return meaning.kind === "date" && (meaning.year !== undefined || meaning.month !== undefined);
}

const PHRASE = new Set(["DET", "ADJ", "NOUN", "PROPN", "NUM"]);

/** Behind a mere space a capital or a noun phrase: in “1990 was a good year” the date is the subject. */
function opensPhrase({ text, sentences }: Story, at: number): boolean {
  if (/^["“‘]?\p{Lu}/u.test(text.slice(at, at + 2))) return true;
  const tokens = sentences[byEnd.right(sentences, at)]?.tokens ?? [];
  return PHRASE.has(tokens.find(({ start }) => start === at)?.pos ?? "");
}

/** What a line tells: its first sentence names it, all of it is the passage. */
export function eventOfLine(story: Story, line: Line): DraftEvent | null {
  const { start, end, head, told } = line;
  const when = whenOfLine(line);
  if (!when) return null;
  const [first = ""] = story.text.slice(told, end).split(/(?<=\p{L}{2}[.!?]["”’)]?)\s+(?=["“‘(]?\p{Lu})/u, 1);
  return {
    title: finish(first),
    when,
    derivation: derivationOf(head, `${explain(head).replace(/\.$/, "")}; it opens its line.`),
    passages: [[start, end]],
    attribution: null,
    status: isAhead(story, when) ? "plan" : "fact",
  };
}

function whenOfLine({ head: { when }, doubted }: Line): When | null {
  if (!when || !doubted || kindOf(when.edtf) !== "date") return when;
  return whenOf(`${when.edtf}?`, when.approximate);
}
