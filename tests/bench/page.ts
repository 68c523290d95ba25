/**
 * Prints what the pages weigh as Chromium downloads them, and what Lighthouse says of the timeline page (mobile, offline).
 *
 *     npm start &
 *     node tests/bench/page.ts [http://localhost:3000]
 */
import { type CDPSession, chromium } from "@playwright/test";
import { findChromium } from "../e2e/chromium.ts";

const origin = process.argv[2] ?? "http://localhost:3000";
const executablePath = findChromium() ?? undefined;
const PAGE = "/t/troops-in-kursk";
const RUNS = 5;
const PORT = 9333;

const WEIGHTS: [path: string, target: number][] = [
  [PAGE, 185],
  ["/embed/troops-in-kursk", 73],
  ["/", Number.POSITIVE_INFINITY],
];

const browser = await chromium.launch({
  executablePath,
  args: ["--no-sandbox", `--remote-debugging-port=${PORT}`],
});

/** Bytes over the wire of scripts and style sheets, and of the document with what is written into it. */
async function weigh(path: string): Promise<{ code: number; whole: number }> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const session: CDPSession = await context.newCDPSession(page);
  const kinds = new Map<string, string>();
  const bytes = { code: 0, whole: 0 };
  session.on("Network.responseReceived", ({ requestId, type }) => kinds.set(requestId, type));
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId);
    if (kind === "Script" || kind === "Stylesheet") bytes.code += encodedDataLength;
    bytes.whole += encodedDataLength;
  });
  await session.send("Network.enable");
  await page.goto(origin + path, { waitUntil: "networkidle" });
  await context.close();
  return bytes;
}

function kB(bytes: number): string {
  return (bytes / 1000).toFixed(1).padStart(7);
}

console.log("first load, kB over the wire   JS + CSS     all   target");
for (const [path, target] of WEIGHTS) {
  const { code, whole } = await weigh(path);
  const limit = Number.isFinite(target) ? `≤ ${target}` : "–";
  console.log(`${path.padEnd(28)} ${kB(code)}  ${kB(whole)}   ${limit}`);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

const { default: lighthouse } = await import("lighthouse");
const reports = [];
for (let run = 0; run < RUNS; run++) {
  const result = await lighthouse(origin + PAGE, { port: PORT, output: "json", logLevel: "error" });
  if (result) reports.push(result.lhr);
}
await browser.close();

console.log(`\nLighthouse, mobile, ${PAGE}, medians of ${reports.length}`);
for (const category of ["performance", "accessibility", "best-practices", "seo"]) {
  console.log(
    `${category.padEnd(18)} ${median(reports.map((r) => r.categories[category]?.score ?? 0)).toFixed(2)}`,
  );
}
for (const audit of ["largest-contentful-paint", "total-blocking-time", "cumulative-layout-shift"]) {
  console.log(
    `${audit.padEnd(26)} ${median(reports.map((r) => r.audits[audit]?.numericValue ?? 0)).toFixed(3)}`,
  );
}
