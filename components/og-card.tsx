/**
 * The card that stands for a link in a feed: headline, date in words, quote, who says so, and the chart as an image.
 * Drawn by the composer of Open Graph images, which knows flex boxes and inline styles only. All words come drawable,
 * and broken into lines here, from the same widths as everywhere: the composer's own ellipsis cuts into letters.
 */
import { type Face, SERIF_400, SERIF_600, wrapText } from "#lib/layout/text-width.ts";
import type { Status } from "#lib/timeline/timeline.ts";
import { LIGHT, statusColour } from "./chart/palette.ts";

export const CARD = { width: 1200, height: 630 };
export const CARD_MARGIN = 56;
const { paper, ink, mute, accent } = LIGHT;

export interface CardEvent {
  readonly date: string;
  readonly title: string;
  readonly quote: string;
  readonly who: string;
  readonly status: Status;
}

export interface CardWords {
  readonly headline: string;
  /** Publisher, day, number of events. */
  readonly source: string;
  /** The one event that the card is of; null for a whole timeline. */
  readonly event: CardEvent | null;
}

/** A block of lines: its words, size and the height of a line, in card pixels. */
interface Block {
  readonly lines: readonly string[];
  readonly size: number;
  readonly leading: number;
  readonly above: number;
}

const TOP = { padding: 38, line: 34 };
const DATE = { leading: 38, above: 20 };
const WHO = { leading: 32, above: 12 };
/** The quote stands behind a rule. */
const RULE = 26;

function block(text: string, face: Face, size: number, most: number, above: number, inset = 0): Block {
  const lines = wrapText(text, face, size, CARD.width - 2 * CARD_MARGIN - inset, most);
  return { lines, size, leading: Math.round(size * (face === SERIF_600 ? 1.16 : 1.34)), above };
}

function headlineBlock(words: CardWords): Block {
  if (words.event) return block(words.event.title, SERIF_600, 46, 2, 4);
  return block(words.headline, SERIF_600, words.headline.length > 80 ? 48 : 58, 3, 16);
}

function quoteBlock(event: CardEvent): Block {
  return block(event.quote, SERIF_400, 28, 3, 18, RULE);
}

/** What the words leave for the chart, in card pixels. */
export function chartHeight(words: CardWords): number {
  const blocks = [headlineBlock(words), ...(words.event ? [quoteBlock(words.event)] : [])];
  const set = blocks.reduce((sum, { lines, leading, above }) => sum + lines.length * leading + above, 0);
  const extra = words.event ? DATE.leading + DATE.above + WHO.leading + WHO.above : 0;
  return CARD.height - TOP.padding - TOP.line - set - extra - 22;
}

export function OgCard({ words, chart }: { readonly words: CardWords; readonly chart: string }) {
  const { event } = words;
  return (
    <div
      style={{ ...column, width: "100%", height: "100%", background: paper, color: ink, fontFamily: "Inter" }}
    >
      <div style={{ ...column, flexGrow: 1, padding: `${TOP.padding}px ${CARD_MARGIN}px 0` }}>
        <TopLine text={event ? words.headline : words.source} />
        {event && <DateLine event={event} />}
        <Lines block={headlineBlock(words)} weight={600} />
        {event && <QuoteLines event={event} />}
        {event && <div style={{ ...smaller, marginTop: WHO.above }}>{event.who}</div>}
      </div>
      {/* biome-ignore lint/performance/noImgElement: no page, a picture in a picture */}
      <img src={chart} width={CARD.width} height={chartHeight(words)} style={{ marginBottom: 10 }} alt="" />
    </div>
  );
}

const column = { display: "flex", flexDirection: "column" } as const;
const smaller = { display: "flex", fontSize: 24, height: WHO.leading, color: mute } as const;

function TopLine({ text }: { text: string }) {
  const [line = ""] = wrapText(text, SERIF_600, 24, CARD.width - 2 * CARD_MARGIN - 130, 1);
  return (
    <div style={{ ...smaller, height: TOP.line }}>
      <div style={{ color: accent, fontWeight: 600, marginRight: 20 }}>Dateline</div>
      <div>{line}</div>
    </div>
  );
}

function DateLine({ event }: { event: CardEvent }) {
  const color = statusColour(LIGHT, event.status);
  return (
    <div
      style={{
        display: "flex",
        fontSize: 28,
        fontWeight: 600,
        height: DATE.leading,
        marginTop: DATE.above,
        color,
      }}
    >
      {event.date}
    </div>
  );
}

function QuoteLines({ event }: { event: CardEvent }) {
  const { above, ...quote } = quoteBlock(event);
  return (
    <div
      style={{ display: "flex", marginTop: above, paddingLeft: RULE - 4, borderLeft: `4px solid ${accent}` }}
    >
      <Lines block={{ ...quote, above: 0 }} weight={400} />
    </div>
  );
}

function Lines({ block, weight }: { block: Block; weight: 400 | 600 }) {
  const { lines, size, leading, above } = block;
  return (
    <div
      style={{
        ...column,
        marginTop: above,
        fontFamily: "Source Serif 4",
        fontWeight: weight,
        fontSize: size,
      }}
    >
      {lines.map((line) => (
        <div key={line} style={{ height: leading, whiteSpace: "nowrap" }}>
          {line}
        </div>
      ))}
    </div>
  );
}
