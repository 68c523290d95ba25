/** Lines of about one length: a title's last word does not stand alone under full lines, and its column is narrower. */
import { type Line, type Measured, UNITS, wrapMeasured } from "./text-width.ts";

/** {@link wrapMeasured}, then broken anew into as many lines, as even as they can be; what is cut short stays as it is. */
export function wrapEvenly(text: Measured, maxWidth: number, maxLines: number): Line[] {
  const lines = wrapMeasured(text, maxWidth, maxLines);
  const isCut = lines.at(-1)?.text.endsWith("…");
  return lines.length < 2 || isCut ? lines : (evenLines(text, lines.length, maxWidth) ?? lines);
}

/** The best way to set the first so many pieces: what it costs, and where its last line begins. */
interface Way {
  readonly cost: number;
  readonly from: number;
}

/** The breaks with the least sum of squared widths; null where a piece must itself be broken. */
function evenLines({ pieces, size }: Measured, count: number, maxWidth: number): Line[] | null {
  const most = (maxWidth * UNITS) / size;
  const ends = [0];
  for (const { units } of pieces) ends.push((ends.at(-1) ?? 0) + units);
  const widthOf = (from: number, to: number) =>
    (ends[to - 1] ?? 0) - (ends[from] ?? 0) + (pieces[to - 1]?.inked ?? 0);
  const table: (Way | null)[][] = [[{ cost: 0, from: 0 }]];
  for (let line = 0; line < count; line++) {
    const ways = table.at(-1) ?? [];
    table.push(ends.map((_, to) => bestWay(ways, to, most, widthOf)));
  }
  const breaks = breaksOf(table, pieces.length);
  return (
    breaks?.map(([from, to]) => ({
      text: pieces
        .slice(from, to)
        .map((piece) => piece.text)
        .join("")
        .trimEnd(),
      width: (widthOf(from, to) * size) / UNITS,
    })) ?? null
  );
}

/** One line more, ending before the piece `to`. */
function bestWay(
  ways: readonly (Way | null)[],
  to: number,
  most: number,
  widthOf: (from: number, to: number) => number,
): Way | null {
  let best: Way | null = null;
  for (let from = to - 1; from >= 0 && widthOf(from, to) <= most; from--) {
    const before = ways[from];
    if (!before) continue;
    const cost = before.cost + widthOf(from, to) ** 2;
    if (!best || cost < best.cost) best = { cost, from };
  }
  return best;
}

/** Back from the last piece: the pieces [from, to) of each line. */
function breaksOf(table: readonly (readonly (Way | null)[])[], length: number) {
  const lines: (readonly [number, number])[] = [];
  let to = length;
  for (const ways of table.slice(1).reverse()) {
    const from = ways[to]?.from;
    if (from === undefined) return null;
    lines.unshift([from, to]);
    to = from;
  }
  return lines;
}
