/** What columns side by side are called: as much of each name as has room, and what tells it from the others first. */
import { clipText, INTER_600, textWidth } from "../text-width.ts";

/** One heading for each name, in as many px as it has room for. */
export function headingsOf(names: readonly string[], rooms: readonly number[], size: number): string[] {
  return names.map((name, i) => {
    const room = rooms[i] ?? 0;
    const others = names.filter((other) => other !== name).map(bare);
    const wordings = shorterAndShorter(name, others);
    const fitting = wordings.find((words) => textWidth(words, INTER_600, size) <= room);
    return fitting ?? clipText(wordings.at(-1) ?? name, INTER_600, size, room);
  });
}

/** Without its article: many names begin with the same one. */
function bare(name: string): string {
  return name.replace(/^the\s+(?=\S)/i, "");
}

/** The name, without its article, by fewer and fewer words that no other name begins with, then by one of its own. */
function shorterAndShorter(name: string, others: readonly string[]): string[] {
  const words = bare(name).split(/\s+/);
  const beginnings = words.map((_, i) => words.slice(0, words.length - i).join(" "));
  const own = words.find((word) => !others.some((other) => other.split(/\s+/).includes(word)));
  return [
    name,
    ...beginnings.filter((words) => !others.some((other) => other.startsWith(words))),
    ...(own === undefined ? [] : [own]),
  ];
}
