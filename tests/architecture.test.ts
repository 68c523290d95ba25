import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "..");
const SKIPPED = new Set(["node_modules", "dist", "output", ".next", ".git"]);

/** Which of our rooms each room may import; a room always may import itself. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  "lib/time": [],
  "lib/text": [],
  "lib/timeline": ["lib/time", "lib/text"],
  "lib/crowd": ["lib/timeline", "lib/time", "lib/text"],
  "lib/extract": ["lib/timeline", "lib/time", "lib/text"],
  "lib/layout": ["lib/crowd", "lib/timeline", "lib/time", "lib/text"],
  "lib/formats": ["lib/timeline", "lib/time", "lib/text"],
  "lib/store": ["lib/crowd", "lib/timeline", "lib/time", "lib/text"],
  "lib/upload": ["lib/store", "lib/crowd", "lib/timeline"],
  components: ["lib/crowd", "lib/layout", "lib/timeline", "lib/text", "lib/time"],
};
const PURE = [
  "lib/time",
  "lib/text",
  "lib/timeline",
  "lib/crowd",
  "lib/extract",
  "lib/layout",
  "lib/formats",
];

const files = ["app", "components", "lib", "tests"].flatMap(filesIn);
const sources = files.filter((file) => /\.(ts|tsx|css|mjs)$/.test(file));

function filesIn(folder: string): string[] {
  if (!statSync(join(ROOT, folder), { throwIfNoEntry: false })) return [];
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (SKIPPED.has(entry.name)) return [];
    return entry.isDirectory() ? filesIn(path) : [path];
  });
}

function read(file: string): string {
  return readFileSync(join(ROOT, file), "utf8");
}

/** "lib/time" for a file of lib's rooms, "components" or "app" for the others, "lib" for a file at the top of lib. */
function roomOf(file: string): string {
  const [top = "", room = "", ...rest] = file.split("/");
  return top === "lib" && rest.length > 0 ? `${top}/${room}` : top;
}

/** Paths, from the project's root, of the files of ours that a file imports. */
function importsOf(file: string): string[] {
  const found = read(file).matchAll(/(?:\bfrom|\bimport)\s*\(?\s*["']([#.][^"']+)["']/g);
  return Array.from(found, ([, path = ""]) =>
    path.startsWith("#") ? path.slice(1) : relative(ROOT, join(ROOT, file, "..", path)),
  );
}

/** Code without comments and strings, good enough to look for names in. */
function codeOf(file: string): string {
  return read(file)
    .replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "")
    .replace(/"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'/g, '""');
}

describe("imports point to where data has been", () => {
  test.each(Object.entries(MAY_IMPORT))("%s imports %j at most", (room, allowed) => {
    const strays = sources
      .filter((file) => roomOf(file) === room || file.startsWith(`${room}/`))
      .flatMap((file) => importsOf(file).map((path) => ({ file, path })))
      .filter(({ path }) => ![room, ...allowed].some((one) => path.startsWith(`${one}/`)));
    expect(strays).toEqual([]);
  });

  test("nobody but its tests imports app", () => {
    const strays = sources
      .filter((file) => !/^(app|tests)\//.test(file))
      .filter((file) => importsOf(file).some((path) => path.startsWith("app/")));
    expect(strays).toEqual([]);
  });

  test("zod checks what comes from outside: the chart's client bundle carries none", () => {
    const strays = sources
      .filter((file) => /^(components|lib\/(time|text|crowd|extract|layout|formats))\//.test(file))
      .filter((file) => /from "zod"|timeline\/schema/.test(read(file)));
    expect(strays).toEqual([]);
  });
});

describe("the pure rooms have no clock and no world", () => {
  const pure = sources.filter((file) => PURE.includes(roomOf(file)));
  test.each([
    ["a clock", /\bDate\.now\b|\bnew Date\(\s*\)|\bDate\(\s*\)|\bperformance\b/],
    ["chance", /\bMath\.random\b|\bcrypto\b/],
    ["Node", /\bprocess\b\s*\.|\brequire\(|\bBuffer\b|\b__dirname\b|import\.meta/],
    ["the DOM", /\bdocument\.|\bwindow\.|\bnavigator\./],
    ["a console", /\bconsole\b/],
    ["the network", /\bfetch\(/],
  ])("no %s", (_what, pattern) => {
    expect(pure.filter((file) => pattern.test(codeOf(file)))).toEqual([]);
  });

  test("reading a text asks no Date: its tests need one time zone", () => {
    const reading = pure.filter((file) => /^lib\/(extract|timeline|text)\//.test(file));
    expect(reading.filter((file) => /\bDate\b/.test(codeOf(file)))).toEqual([]);
  });

  test("no Node module and no React", () => {
    expect(pure.filter((file) => /from "(node:|react|next)/.test(read(file)))).toEqual([]);
  });
});

describe("rooms are small and named for what they hold", () => {
  const scorers = new Set(["tests/bench/score.mjs", "tests/bench/score-events.mjs"]);

  test("no file is longer than 300 lines, but for data", () => {
    const long = sources
      .filter((file) => !scorers.has(file) && !/\.data\.ts$/.test(file))
      .filter((file) => read(file).split("\n").length > 301);
    expect(long).toEqual([]);
  });

  test("file names are kebab-case", () => {
    const odd = sources.filter((file) => !/(^|\/)[\w[\]().-]*$/.test(file) || /[A-Z_]/.test(file));
    expect(odd).toEqual([]);
  });

  test("no file is named for nothing", () => {
    const vague = /(^|\/)(utils?|helpers?|types|services?|hooks|constants|misc|common)(\.\w+)?(\/|$)/;
    expect(sources.filter((file) => vague.test(file))).toEqual([]);
  });
});
