/** `npm start`: builds when there is no build or a source is newer, then serves on PORT. */
import { spawn, spawnSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import path from "node:path";
import { env } from "./env.ts";

const SOURCES = [
  "app",
  "components",
  "lib",
  "data",
  "package-lock.json",
  "next.config.ts",
  "proxy.ts",
  "tsconfig.json",
];
/** What a build leaves. `next build` alone leaves the first of them, and embeds would have no script. */
const BUILT = [".next/BUILD_ID", "components/embed/dist/embed.js"];

/** Files that a build writes among the sources. */
const WRITTEN = new Set(["dist"]);

process.env.NEXT_TELEMETRY_DISABLED = "1";
if (isStale()) build();
serve();

function isStale(): boolean {
  const built = Math.min(...BUILT.map(newestIn));
  return SOURCES.some((source) => newestIn(source) > built);
}

/** When the newest file in a file or folder was changed, in ms; 0 when there is none. */
function newestIn(place: string): number {
  const found = statSync(place, { throwIfNoEntry: false });
  if (!found?.isDirectory()) return found?.mtimeMs ?? 0;
  const inside = readdirSync(place).filter((name) => !WRITTEN.has(name));
  return Math.max(0, ...inside.map((name) => newestIn(path.join(place, name))));
}

function build(): void {
  const { status } = spawnSync("npm", ["run", "build"], { stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}

function serve(): void {
  const server = spawn("next", ["start", "--port", String(env.PORT)], { stdio: "inherit" });
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => server.kill(signal));
  server.on("exit", (status) => process.exit(status ?? 0));
}
