/**
 * Prints how good the events are on the development texts and the sample beside one entry per date, how fast a text
 * becomes a Timeline, and the forty titles that look worst. `EVAL_DIR=… npm run bench:events`
 */
import { timelineOf } from "#lib/article.ts";
import { readProse } from "./corpora.ts";
import { developmentTexts, type GoldText, ownTexts, sampleArticles, sampleText } from "./event-texts.ts";
import { oneEntryPerDate, ourEvents, type PredictedText } from "./predictions.ts";
import { type EventScore, scoreAll } from "./score-events.mjs";
import { faultsOf } from "./title-checks.ts";

const MEASURES: readonly (readonly [name: string, target: string, value: (score: EventScore) => string])[] = [
  ["essential recall", "≥ 95", (s) => share(s.essFound, s.ess)],
  ["recall of required events", "≥ 85", (s) => share(s.found, s.need)],
  ["precision", "≥ 80", (s) => percent(s.precision)],
  ["negatives plotted as dated events", "≤ 3", (s) => String(s.falseAlarm)],
  ["date exact or compatible", "≥ 90", (s) => percent(s.dateOk)],
  ["over-precise dates", "≤ 2", (s) => share(s.date["over-precise"], s.tp)],
  ["attribution right, where someone is named", "≥ 85", (s) => share(s.attrOk, s.attrN)],
  ["the article’s own voice kept", "", (s) => share(s.narrOk, s.narrN)],
  ["status right", "≥ 90", (s) => share(s.statOk, s.tp)],
  ["timeline F1", "≥ 75", (s) => percent(s.timelineF1)],
  // what is told without a date counts above as happened by publication; here it counts for nothing
  ["timeline F1, exact dates alone", "", (s) => percent(s.strictTimelineF1)],
];

function percent(value: number): string {
  return (100 * value).toFixed(1);
}

function share(part: number, whole: number): string {
  return `${percent(whole === 0 ? 0 : part / whole)} (${part}/${whole})`;
}

function row(cells: readonly string[]): void {
  console.log(`| ${cells.join(" | ")} |`);
}

function printScores(name: string, gold: readonly GoldText[]): void {
  if (gold.length === 0) {
    console.log(`${name}: not there; set EVAL_DIR to the folder that holds events-dev.ndjson\n`);
    return;
  }
  const scores = [oneEntryPerDate, ourEvents].map((predict) => scoreAll(gold, gold.map(predict)));
  row([name, "target", "one entry per date", "Dateline"]);
  row(["---", "---", "---", "---"]);
  for (const [measure, target, value] of MEASURES) row([measure, target, ...scores.map(value)]);
  console.log();
}

/** The texts one after the other until they fill so many characters; over and over only where they do not suffice. */
function joined(texts: readonly string[], length: number): string {
  const all = texts.map((text) => text.trim()).join("\n\n");
  return `${all}\n\n`.repeat(Math.ceil(length / all.length)).slice(0, length);
}

function secondsOf(text: string): number {
  const article = {
    title: "",
    publishedOn: "2025-06-01",
    publishedBasis: "given",
    language: "en",
    text,
  } as const;
  const start = performance.now();
  timelineOf(article, "t");
  return (performance.now() - start) / 1000;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function printSpeed(texts: readonly string[]): void {
  secondsOf(joined(texts, 250_000));
  const [quarter = 0, whole = 0] = [250_000, 1_000_000].map((length) => {
    const text = joined(texts, length);
    return median([1, 2, 3].map(() => secondsOf(text)));
  });
  console.log("text to Timeline, warm, median of 3, real texts joined (target ≥ 1 MB/s, linear)\n");
  console.log(`   250 kB: ${quarter.toFixed(2)} s, ${(0.25 / quarter).toFixed(2)} MB/s`);
  console.log(`  1000 kB: ${whole.toFixed(2)} s, ${(1 / whole).toFixed(2)} MB/s`);
  console.log(`  four times the text takes ${(whole / quarter).toFixed(1)} times as long\n`);
}

const WORST = 40;

function printWorstTitles(texts: readonly PredictedText[]): void {
  const titles = texts.flatMap(({ id, events }) =>
    events.map(({ title }) => ({ id, title, ...faultsOf(title) })),
  );
  const faulty = titles.filter(({ weight }) => weight > 0).toSorted((a, b) => b.weight - a.weight);
  console.log(
    `titles: ${titles.length}, of which ${faulty.length} show a fault; the ${Math.min(WORST, faulty.length)} worst\n`,
  );
  for (const { id, title, faults, weight } of faulty.slice(0, WORST))
    console.log(`  ${weight}  ${title}\n     ${id}: ${faults.join(", ")}`);
}

const development = developmentTexts();
printScores("development texts", development);
printScores("sample", sampleText());
const texts = [...sampleArticles(), ...ownTexts(), ...development];
const prose = readProse();
printSpeed(prose.length > 0 ? prose : texts.map(({ text }) => text));
printWorstTitles(texts.map(ourEvents));
