/** What marks mean, in words: only of those marks that the chart shows. */

import type { PlacedEvent } from "#lib/layout/placed.ts";
import { INTER_400, textWidth } from "#lib/layout/text-width.ts";
import type { Status } from "#lib/timeline/timeline.ts";
import { type Palette, statusColour } from "../chart/palette.ts";

type Sign = Status | "whisker" | "bar" | "fork";

export interface LegendEntry {
  readonly sign: Sign;
  readonly words: string;
}

type Marked = Pick<PlacedEvent, "status" | "mark" | "disputed">;

const ENTRIES: readonly (LegendEntry & { readonly shown: (event: Marked) => boolean })[] = [
  { sign: "fact", words: "stated as fact", shown: ({ status }) => status === "fact" },
  { sign: "claim", words: "claimed by a source", shown: ({ status }) => status === "claim" },
  { sign: "plan", words: "announced", shown: ({ status }) => status === "plan" },
  { sign: "whisker", words: "some time within", shown: ({ mark }) => mark === "whisker" },
  { sign: "bar", words: "lasted", shown: ({ mark }) => mark === "bar" },
  { sign: "fork", words: "sources disagree", shown: ({ disputed }) => disputed },
];

export function legendOf(events: readonly Marked[]): LegendEntry[] {
  return ENTRIES.filter(({ shown }) => events.some(shown)).map(({ sign, words }) => ({ sign, words }));
}

const BESIDE = 7;
const GAP = 18;
const SIZE = 12;

/** The entries in a row from `x` on, as many as `room` holds; y is the baseline. */
export function LegendRow(props: {
  entries: readonly LegendEntry[];
  x: number;
  y: number;
  room: number;
  palette: Palette;
}) {
  const { entries, x, y, room, palette } = props;
  const widths = entries.map(
    ({ sign, words }) => signWidth(sign) + BESIDE + textWidth(words, INTER_400, SIZE) + GAP,
  );
  const starts = widths.map((_, i) => widths.slice(0, i).reduce((sum, width) => sum + width, 0));
  return entries.map(({ sign, words }, i) => {
    const start = starts[i] ?? 0;
    if (start + (widths[i] ?? 0) - GAP > room) return null;
    return (
      <g key={sign} transform={`translate(${x + start} ${y})`}>
        <LegendSign sign={sign} palette={palette} />
        <text x={signWidth(sign) + BESIDE} fontSize={SIZE} fill={palette.mute}>
          {words}
        </text>
      </g>
    );
  });
}

export function signWidth(sign: Sign): number {
  return sign === "whisker" || sign === "bar" ? 20 : 10;
}

/** The mark itself in a box of its own width, at the middle of the words' height. */
export function LegendSign({ sign, palette }: { sign: Sign; palette: Palette }) {
  if (sign === "bar") return <rect x={0} y={-8} width={20} height={8} rx={4} fill={palette.mute} />;
  if (sign === "whisker") {
    return (
      <g stroke={palette.mute} strokeWidth={2}>
        <path d="M1 -4H19M1 -7.5V-0.5M19 -7.5V-0.5" fill="none" />
        <circle cx={10} cy={-4} r={3} fill={palette.mute} />
      </g>
    );
  }
  if (sign === "fork") {
    return (
      <path d="M0 -8L5 -3L10 -8" fill="none" stroke={palette.ink} strokeWidth={1.75} strokeLinecap="round" />
    );
  }
  const colour = statusColour(palette, sign);
  const fill = sign === "fact" ? colour : palette.paper;
  const dashes = sign === "plan" ? "2.6 1.9" : undefined;
  return <circle cx={5} cy={-4} r={4} fill={fill} stroke={colour} strokeWidth={2} strokeDasharray={dashes} />;
}
