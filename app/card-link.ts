/** What a page's metadata says of its share card. Apart from the drawing, so that pages do not carry the painters. */
import { dateWords } from "#components/event-words.ts";
import { CARD } from "#components/og-card.tsx";
import { type Pictured, sourceLine } from "#components/picture/caption.ts";
import { mainPassage, type TimelineEvent } from "#lib/timeline/timeline.ts";

/** The card of a timeline, or of one event in it; its words for those who do not see it keep every script. */
export function cardLink(timeline: Pictured, event: TimelineEvent | null) {
  const page = `/t/${encodeURIComponent(timeline.id)}${event ? `/e/${encodeURIComponent(event.id)}` : ""}`;
  return { url: `${page}/opengraph-image`, ...CARD, type: "image/png", alt: altOf(timeline, event) };
}

function altOf(timeline: Pictured, event: TimelineEvent | null): string {
  if (!event) return `Timeline: ${timeline.title} (${sourceLine(timeline)})`;
  return `${dateWords(event)}: ${event.title}. “${mainPassage(event).quote.exact}”`;
}
