/** Labels on their poles, and the card over what is under the pointer. */
import { DATE_LINE, DATE_SIZE, TITLE_LINE, TITLE_SIZE } from "#lib/layout/label-settings.ts";
import type { PlacedLabel } from "#lib/layout/placed.ts";
import { INTER_400, INTER_600, textWidth, wrapText } from "#lib/layout/text-width.ts";
import { type Brush, fill, pill, stroke, write } from "./brush.ts";

export interface WordsLook {
  readonly date: string;
  readonly lit: boolean;
}

/** The pole; drawn under all marks, so that it passes behind those it crosses. */
export function paintLeader(brush: Brush, label: PlacedLabel, lit: boolean): void {
  const { ctx, palette } = brush;
  ctx.beginPath();
  for (const [i, [x, y]] of label.leader.entries()) i === 0 ? ctx.moveTo(x, y) : ctx.lineTo(x, y);
  stroke(brush, lit ? { colour: palette.accent } : { colour: palette.mute, alpha: 0.45 });
}

export function paintLabel(brush: Brush, label: PlacedLabel, { date, lit }: WordsLook): void {
  const { palette } = brush;
  for (const words of label.date) write(brush, words, DATE_SIZE, lit ? palette.accent : date, 600);
  for (const words of label.title) write(brush, words, TITLE_SIZE, palette.ink);
}

const CARD_WIDTH = 232;
const PAD = 8;
/** From a mark to its card. */
const ABOVE = 16;

/** What a card says: a line of date, then words. */
export interface CardWords {
  readonly date: string;
  readonly title: string;
  readonly hint?: string;
}

/** Over (x, y), kept inside a chart `width` px wide. */
export function paintCard(
  brush: Brush,
  { date, title, hint }: CardWords,
  x: number,
  y: number,
  width: number,
): void {
  const { palette } = brush;
  const dates = wrapText(date, INTER_600, DATE_SIZE, CARD_WIDTH, 2);
  const lines = wrapText(title, INTER_400, TITLE_SIZE, CARD_WIDTH, 4);
  const hints = hint ? [hint] : [];
  const widths = [
    ...dates.map((words) => textWidth(words, INTER_600, DATE_SIZE)),
    ...lines.map((words) => textWidth(words, INTER_400, TITLE_SIZE)),
    ...hints.map((words) => textWidth(words, INTER_400, DATE_SIZE)),
  ];
  const box = {
    width: Math.ceil(Math.max(...widths)) + 2 * PAD,
    height: (dates.length + hints.length) * DATE_LINE + lines.length * TITLE_LINE + 2 * PAD - 3,
  };
  const left = Math.max(2, Math.min(width - box.width - 2, x - box.width / 2));
  const top = Math.max(2, y - ABOVE - box.height);
  pill(brush, left, top, box.width, box.height, 6);
  fill(brush, palette.card);
  stroke(brush, { colour: palette.mute, alpha: 0.5 });
  const place = (text: string, dy: number) =>
    ({ x: left + PAD, y: top + PAD + dy, text, anchor: "start" }) as const;
  const below = dates.length * DATE_LINE;
  for (const [i, text] of dates.entries())
    write(brush, place(text, DATE_LINE * (i + 1) - 4), DATE_SIZE, palette.accent, 600);
  for (const [i, text] of lines.entries())
    write(brush, place(text, below + TITLE_LINE * (i + 1) - 4), TITLE_SIZE, palette.ink);
  for (const text of hints)
    write(brush, place(text, below + lines.length * TITLE_LINE + DATE_LINE - 3), DATE_SIZE, palette.mute);
}
