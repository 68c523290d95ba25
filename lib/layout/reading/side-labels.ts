/** Words to the right of the axis, in order of time: as near to their marks as their neighbours let them. */
import { DATE_LINE, DATE_SIZE, TITLE_LINE, TITLE_SIZE } from "../label-settings.ts";
import type { Box } from "../labels.ts";
import { type PlacedText, type Point, tenth } from "../placed.ts";
import { spreadRank } from "../spread-rank.ts";
import { clipText, INTER_400, INTER_600, wrapText } from "../text-width.ts";
import type { SideLabel } from "./told.ts";

export interface Said {
  readonly id: string;
  readonly title: string;
  readonly date: string;
  readonly who: string | null;
  /** Higher ones keep their words when there is not room for all. */
  readonly weight: number;
  /** The right edge of its mark, and the height at which it stands. */
  readonly x: number;
  readonly y: number;
}

export interface Shelf {
  readonly x: number;
  readonly width: number;
  readonly top: number;
  readonly bottom: number;
}

const BETWEEN = 7;
const MOST_LINES = 3;
/** Leaders run straight beside the marks, then slant to their words. */
const SLANT = 26;

/** Labels by id; those for whom there is no room are missing. */
export function placeBeside(said: readonly Said[], shelf: Shelf): ReadonlyMap<string, SideLabel> {
  const room = shelf.bottom - shelf.top;
  const most = Math.max(0, Math.floor((room + BETWEEN) / (DATE_LINE + TITLE_LINE + BETWEEN)));
  const kept = mostTelling(said, most);
  const short = kept.map((one) => setWords(one, shelf.width, 1));
  return place(lengthened(short, room - heightOf(short), shelf.width), shelf);
}

/** As many as asked for, in their order: the weightiest, then spread evenly. */
function mostTelling(said: readonly Said[], most: number): readonly Said[] {
  const ranked = said.map((one, i) => ({ id: one.id, weight: one.weight, rank: spreadRank(i) }));
  ranked.sort((a, b) => b.weight - a.weight || a.rank - b.rank);
  const ids = new Set(ranked.slice(0, most).map(({ id }) => id));
  return said.filter(({ id }) => ids.has(id));
}

/** Titles that were cut get a line more, and again, while room is left. */
function lengthened(set: readonly SetWords[], room: number, width: number): readonly SetWords[] {
  let [left, now] = [room, set];
  for (let lines = 2; lines <= MOST_LINES; lines += 1) {
    now = now.map((words) => {
      if (left < TITLE_LINE || !words.title.at(-1)?.endsWith("…")) return words;
      left -= TITLE_LINE;
      return setWords(words.said, width, lines);
    });
  }
  return now;
}

interface SetWords {
  readonly said: Said;
  readonly date: string;
  readonly title: readonly string[];
  readonly height: number;
}

function setWords(said: Said, width: number, most: number): SetWords {
  const words = said.who ? `${said.date} · ${said.who}` : said.date;
  const title = wrapText(said.title, INTER_400, TITLE_SIZE, width, most);
  return {
    said,
    date: clipText(words, INTER_600, DATE_SIZE, width),
    title,
    height: DATE_LINE + title.length * TITLE_LINE,
  };
}

function heightOf(set: readonly SetWords[]): number {
  return set.reduce((sum, { height }) => sum + height + BETWEEN, 0) - BETWEEN;
}

function place(set: readonly SetWords[], shelf: Shelf): ReadonlyMap<string, SideLabel> {
  const tops = spreadOut(
    // The date's line at the mark's height.
    set.map(({ said, height }) => ({ top: said.y - DATE_LINE / 2, height: height + BETWEEN })),
    shelf.top,
    shelf.bottom + BETWEEN,
  );
  return new Map(set.map((words, i) => [words.said.id, labelAt(words, tops[i] ?? shelf.top, shelf)]));
}

function labelAt({ said, date, title, height }: SetWords, top: number, { x, width }: Shelf): SideLabel {
  const line = (text: string, dy: number): PlacedText => ({
    x: tenth(x),
    y: tenth(top + dy),
    text,
    anchor: "start",
  });
  return {
    box: { x: tenth(x), y: tenth(top), width: tenth(width), height } satisfies Box,
    date: [line(date, DATE_LINE - 3)],
    title: title.map((text, i) => line(text, DATE_LINE + TITLE_LINE * (i + 1) - 4)),
    leader: leaderOf(said, x - 6, top + DATE_LINE / 2),
  };
}

function leaderOf({ x, y }: Said, toX: number, toY: number): Point[] {
  const turn = Math.max(x, toX - SLANT);
  return [
    [tenth(x), tenth(y)],
    [tenth(turn), tenth(y)],
    [tenth(toX), tenth(toY)],
  ];
}

interface Piece {
  readonly top: number;
  readonly height: number;
}

interface Cluster {
  /** Where its first piece would best begin: the mean of what its pieces wish. */
  readonly wish: number;
  readonly pieces: number;
  readonly height: number;
}

/**
 * Tops in the order given, without overlap, with the least sum of squared ways from where each wishes to be: pieces
 * that would touch become a cluster, which moves as one (pool adjacent violators).
 */
export function spreadOut(pieces: readonly Piece[], top: number, bottom: number): number[] {
  const inside = (wish: number, height: number) => Math.max(top, Math.min(wish, bottom - height));
  const clusters: Cluster[] = [];
  for (const piece of pieces) {
    let now: Cluster = { wish: piece.top, pieces: 1, height: piece.height };
    for (let last = clusters.at(-1); last; last = clusters.at(-1)) {
      if (inside(last.wish, last.height) + last.height <= inside(now.wish, now.height)) break;
      clusters.pop();
      now = join(last, now);
    }
    clusters.push(now);
  }
  const tops: number[] = [];
  for (const cluster of clusters) {
    let at = inside(cluster.wish, cluster.height);
    for (const { height } of pieces.slice(tops.length, tops.length + cluster.pieces)) {
      tops.push(at);
      at += height;
    }
  }
  return tops;
}

function join(a: Cluster, b: Cluster): Cluster {
  const pieces = a.pieces + b.pieces;
  return {
    wish: (a.wish * a.pieces + (b.wish - a.height) * b.pieces) / pieces,
    pieces,
    height: a.height + b.height,
  };
}
