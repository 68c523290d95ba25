/**
 * Prints what a crowd costs a server that runs: seconds to upload it from the home page, memory, and how soon pages answer.
 *
 *     npm run bench:crowd -- --origin http://localhost:3000 --pid 1234 [--n 100000,1000000]
 *
 * `--pid` names the server's own process, next-server; its memory and its processor time are read from /proc, and without it
 * not printed.
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "@playwright/test";
import { findChromium } from "../e2e/chromium.ts";
import { uploadFile, writeSample } from "./chart/subjects.ts";

const { values } = parseArgs({
  options: {
    origin: { type: "string", default: "http://localhost:3000" },
    pid: { type: "string" },
    n: { type: "string", default: "100000,1000000" },
  },
});

/** What is asked of a timeline's page, in this order: what is made for one is kept for the next. */
const ASKED = [
  ["first page", ""],
  ["second page", "?page=2"],
  ["period", "?from=2024-03&to=2024-04"],
  ["precision", "?precision=time"],
  ["search", "?q=bridge+treaty"],
  ["search for a letter", "?q=e"],
  ["an event", "?event=e50000"],
  ["columns", "/columns?r=1"],
  ["embed", "/embed"],
  ["picture", "/snapshot.png"],
] as const;

/** Seconds of the clock, and of the server's processor, which do not count who else is at work. */
async function timed<T>(work: () => Promise<T>): Promise<{ words: string; result: T }> {
  const [began, busy] = [performance.now(), busySeconds()];
  const result = await work();
  const took = `${((performance.now() - began) / 1000).toFixed(2)} s`;
  return {
    words: busy === null ? took : `${took}, ${(Number(busySeconds()) - busy).toFixed(2)} s busy`,
    result,
  };
}

async function ask(address: string): Promise<void> {
  const answer = await fetch(address);
  await answer.arrayBuffer();
  if (!answer.ok) throw new Error(`${answer.status} for ${address}`);
}

/** Ticks of Linux's clock for processes, a second. */
const TICKS = 100;

/** Processor time that the server has used, user's and system's. */
function busySeconds(): number | null {
  if (values.pid === undefined) return null;
  const fields = readFileSync(`/proc/${values.pid}/stat`, "utf8")
    .replace(/^.*\) /, "")
    .split(" ");
  return (Number(fields[11]) + Number(fields[12])) / TICKS;
}

/** Resident memory of the server in MB, now and at its peak. */
function memory(): string {
  if (values.pid === undefined) return "";
  const status = readFileSync(`/proc/${values.pid}/status`, "utf8");
  const megabytes = (name: string) => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]) / 1024;
  return `${megabytes("VmRSS").toFixed(0)} MB, at its peak ${megabytes("VmHWM").toFixed(0)} MB`;
}

const folder = mkdtempSync(join(tmpdir(), "dateline-crowd-"));
const browser = await chromium.launch({
  executablePath: findChromium() ?? undefined,
  args: ["--no-sandbox"],
});
const page = await browser.newPage();
console.log(`server: ${memory()}`);
for (const n of values.n.split(",").map(Number)) {
  const file = await writeSample(folder, n);
  const { words, result: address } = await timed(() => uploadFile(page, values.origin, file));
  console.log(`\n${n.toLocaleString("en-GB")} events: uploaded in ${words}; ${memory()}`);
  const embed = address.replace("/t/", "/embed/");
  for (const [name, query] of ASKED) {
    const asked = query === "/embed" ? embed : address + query;
    console.log(`  ${name}: ${(await timed(() => ask(asked))).words}`);
  }
  console.log(`  ${memory()}`);
}
await browser.close();
rmSync(folder, { recursive: true });
