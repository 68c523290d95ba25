import { notFound } from "next/navigation";
import { CARD } from "#components/og-card.tsx";
import { eventOf } from "#lib/timeline/timeline.ts";
import { cardAlt, drawCard } from "../../../../cards.tsx";
import { findTimeline } from "../../../../store.ts";

interface Params {
  readonly id: string;
  readonly event: string;
}

export async function generateImageMetadata({ params }: { params: Params }) {
  const found = await find(await params);
  return found
    ? [{ id: "card", alt: cardAlt(found.timeline, found.event), size: CARD, contentType: "image/png" }]
    : [];
}

export default async function EventCard({ params }: { params: Promise<Params> }): Promise<Response> {
  const found = await find(await params);
  if (!found) notFound();
  return drawCard(found.timeline, found.event);
}

async function find({ id, event: eventId }: Params) {
  const timeline = await findTimeline(id);
  const event = timeline && eventOf(timeline, eventId);
  return event ? { timeline, event } : null;
}
