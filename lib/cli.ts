/** The command line: an article to its Timeline, lines of articles to their events or their temporal expressions. */
import { readFileSync, writeSync } from "node:fs";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { z } from "zod";
import { checkText, timelineOf } from "./article.ts";
import { guessPublished } from "./extract/published.ts";
import { tagText } from "./extract/tag.ts";
import { sampleTimeline } from "./sample-events.ts";
import { titleFromText } from "./submitted-article.ts";
import { isoOf, parseIsoDay } from "./time/civil.ts";
import { boundsOf } from "./time/when.ts";
import { idOf } from "./timeline/assemble.ts";
import { mainPassage, type TimelineEvent } from "./timeline/timeline.ts";

const USAGE = `usage: dateline extract FILE|- --published YYYY-MM-DD [--title T] [--url U] [--format json]
       dateline extract --ndjson < lines of {"id","published","text"}
       dateline tag < lines of {"id","published","text"}
       dateline sample-events N [--seed S]`;

/** What somebody who calls has got wrong: one line, exit 2. */
class InputError extends Error {}

const publishedOn = z
  .string()
  .refine(
    (text) => parseIsoDay(text.slice(0, 10)) !== null && /^.{10}(?:[T ].*)?$/.test(text),
    "is not a date (YYYY-MM-DD)",
  )
  .nullish()
  .transform((text) => text?.slice(0, 10) ?? null);

const line = z.object({ id: z.union([z.string(), z.number()]), published: publishedOn, text: z.string() });
type Line = z.infer<typeof line>;

async function run(args: readonly string[]): Promise<number> {
  const [command, ...rest] = args;
  if (command === "--help" || command === "-h") {
    print(USAGE);
    return 0;
  }
  if (command === "tag") return eachLine(tagLine);
  if (command === "sample-events") return printSamples(rest);
  if (command !== "extract") throw new InputError(`unknown command: ${command ?? "(none)"}\n${USAGE}`);
  if (rest.includes("--ndjson")) return eachLine(extractLine);
  print(extractFile(rest));
  return 0;
}

/** More would take a reader hours. */
const MOST_SAMPLES = 10_000_000;
/** Characters written at once: a million events a piece at a time would be a million calls. */
const PIECE = 65_536;

function printSamples(args: readonly string[]): number {
  const options = { seed: { type: "string", default: "1" } } as const;
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
  if (positionals.length !== 1) throw new InputError(USAGE);
  const count = wholeNumber("sample-events", positionals[0] ?? "", 1, MOST_SAMPLES);
  let piece = "";
  for (const part of sampleTimeline(count, wholeNumber("--seed", values.seed, 0, 2 ** 31 - 1))) {
    piece += part;
    if (piece.length < PIECE) continue;
    writeAll(Buffer.from(piece));
    piece = "";
  }
  writeAll(Buffer.from(piece));
  return 0;
}

function wholeNumber(name: string, given: string, least: number, most: number): number {
  const number = /^\d{1,12}$/.test(given) ? Number(given) : Number.NaN;
  if (number >= least && number <= most) return number;
  throw new InputError(`${name}: ${given} is not a whole number from ${least} to ${most}`);
}

function extractFile(args: readonly string[]): string {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      published: { type: "string" },
      title: { type: "string" },
      url: { type: "string" },
      format: { type: "string", default: "json" },
    },
  });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new InputError(USAGE);
  if (values.format !== "json") throw new InputError(`unknown format: ${values.format} (known: json)`);
  const text = readText(file);
  const fault = checkText(text);
  if (fault) throw new InputError(`${file}: ${fault}`);
  const title = values.title ?? (titleFromText(text) || file);
  const url = values.url === undefined ? {} : { url: checkUrl(values.url) };
  const article = { title, ...url, ...published(values.published, text), language: "en", text };
  return JSON.stringify(timelineOf(article, idOf([title, article.publishedOn ?? "", text])), null, 2);
}

/** Given, else read from the text, else unknown: never today. */
function published(given: string | undefined, text: string) {
  if (given !== undefined) {
    const parsed = publishedOn.safeParse(given);
    if (!parsed.success) throw new InputError(`--published: ${given} is not a date (YYYY-MM-DD)`);
    return { publishedOn: parsed.data, publishedBasis: "given" as const };
  }
  const guess = guessPublished(text);
  return { publishedOn: guess?.publishedOn ?? null, publishedBasis: guess?.basis ?? null };
}

function checkUrl(given: string): string {
  if (!URL.canParse(given) || !/^https?:/.test(given))
    throw new InputError(`--url: ${given} is not an http(s) address`);
  return given;
}

function readText(file: string): string {
  try {
    return readFileSync(file === "-" ? 0 : file, "utf8");
  } catch (error) {
    throw new InputError(
      `${file}: cannot be read (${error instanceof Error ? error.message : String(error)})`,
    );
  }
}

/** Runs along standard input. A bad line is named on stderr and gives no output; the others are done all the same. */
async function eachLine(work: (line: Line) => unknown): Promise<number> {
  let number = 0;
  let bad = 0;
  for await (const raw of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (raw.trim() === "") continue;
    const parsed = parseLine(raw);
    if (typeof parsed === "string") {
      bad += 1;
      process.stderr.write(`line ${number}: ${parsed}\n`);
    } else print(JSON.stringify(work(parsed)));
  }
  return bad > 0 ? 2 : 0;
}

/** The line, or what is wrong with it. */
function parseLine(raw: string): Line | string {
  let json: unknown;
  try {
    json = JSON.parse(raw);
  } catch (error) {
    return `not JSON (${error instanceof Error ? error.message : String(error)})`;
  }
  const parsed = line.safeParse(json);
  if (parsed.success) return parsed.data;
  return parsed.error.issues.map((issue) => `${issue.path.join(".") || "line"}: ${issue.message}`).join("; ");
}

function tagLine({ id, published, text }: Line) {
  const timexes = tagText(text, published).map(({ start, end, text: words, type, value, mod }) => ({
    start,
    end,
    text: words,
    type,
    value,
    ...(mod && { mod }),
  }));
  return { id, timexes };
}

function extractLine({ id, published, text }: Line) {
  const article = { title: "", publishedOn: published, publishedBasis: null, language: "en", text };
  return { id, events: timelineOf(article, String(id)).events.map((event) => eventLine(event, published)) };
}

/** What is told without a date had happened by the day of publication: that bounds it, and no more. */
function eventLine(event: TimelineEvent, published: string | null) {
  const { quote } = mainPassage(event);
  const [earliest, latest] = event.when ? boundsOf(event.when) : [null, parseIsoDay(published ?? "")];
  return {
    id: event.id,
    title: event.title,
    start: quote.start,
    end: quote.end,
    edtf: event.when?.edtf ?? null,
    earliest: earliest === null ? null : isoOf(earliest),
    latest: latest === null ? null : isoOf(latest),
    attribution: event.attribution?.who ?? null,
    status: event.status,
    explanation: event.derivation.explanation,
  };
}

/** Whole lines, synchronously: a reader that closes early must not leave half of one behind. */
function print(text: string): void {
  writeAll(Buffer.from(`${text}\n`));
}

function writeAll(bytes: Buffer): void {
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(1, bytes, at);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      // Who reads has had enough, as head has.
      if (code === "EPIPE") process.exit(0);
      if (code !== "EAGAIN") throw error;
    }
  }
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  const usage = error instanceof InputError || (error instanceof TypeError && "code" in error);
  if (!usage) throw error;
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 2;
}
