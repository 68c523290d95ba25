/**
 * Prints how long pictures, cards and embeds take, warm, as whole requests to a running server, and what an embed weighs.
 *
 *     npm start &
 *     node tests/bench/pictures.ts [http://localhost:3000]
 */
import { gzipSync } from "node:zlib";

const origin = process.argv[2] ?? "http://localhost:3000";
const SAMPLE = "/t/troops-in-kursk";
const RUNS = 25;

const { events } = await (await fetch(`${origin}${SAMPLE}/timeline.json`)).json();

const ROWS: [what: string, path: string, target: number][] = [
  ["snapshot.svg", `${SAMPLE}/snapshot.svg`, 15],
  ["snapshot.png, 1200 × 630", `${SAMPLE}/snapshot.png`, 120],
  ["snapshot.png, 2400 × 1260", `${SAMPLE}/snapshot.png?w=2400&h=1260`, Number.POSITIVE_INFINITY],
  ["card of a timeline", `${SAMPLE}/opengraph-image`, 250],
  ["card of an event", `${SAMPLE}/e/${events[0].id}/opengraph-image`, 250],
  ["embed", "/embed/troops-in-kursk", Number.POSITIVE_INFINITY],
];

async function timed(path: string): Promise<{ ms: number; bytes: number }> {
  const start = performance.now();
  const answer = await fetch(origin + path);
  if (!answer.ok) throw new Error(`${answer.status}: ${path}`);
  const { byteLength } = await answer.arrayBuffer();
  return { ms: performance.now() - start, bytes: byteLength };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

for (const [what, path, target] of ROWS) {
  const runs = [];
  for (let i = 0; i < RUNS + 3; i += 1) runs.push(await timed(path));
  const ms = median(runs.slice(3).map((run) => run.ms));
  const aim = Number.isFinite(target) ? ` (target ≤ ${target})` : "";
  console.log(
    `${what}: median ${ms.toFixed(1)} ms of ${RUNS}, ${((runs[0]?.bytes ?? 0) / 1000).toFixed(0)} kB${aim}`,
  );
}

const embed = await (await fetch(`${origin}/embed/troops-in-kursk`)).text();
const inlined = Array.from(
  embed.matchAll(/<(style|script)>([\s\S]*?)<\/\1>/g),
  ([, , code = ""]) => code,
).join("\n");
const host = await (await fetch(`${origin}/embed.js`)).text();
const kilobytes = (text: string) => `${(gzipSync(text).length / 1000).toFixed(1)} kB`;
console.log(
  `embed: JavaScript and CSS ${kilobytes(inlined)} gzip, whole document ${kilobytes(embed)} (target ≤ 73 kB)`,
);
console.log(`embed.js on the host page: ${kilobytes(host)} gzip`);
