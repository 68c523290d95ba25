import { notFound } from "next/navigation";
import { EVERYTHING } from "#lib/timeline/filter.ts";
import { drawCard } from "../../../../cards.tsx";
import { eventIn, pictured } from "../../../../crowds.ts";
import { findTimeline } from "../../../../store.ts";

export { CARD as size } from "#components/og-card.tsx";
export const contentType = "image/png";

interface CardRequest {
  readonly params: Promise<{ id: string; event: string }>;
}

export default async function EventCard({ params }: CardRequest): Promise<Response> {
  const { id, event: eventId } = await params;
  const timeline = await findTimeline(id);
  const event = timeline && eventIn(timeline, eventId);
  if (!timeline || !event) notFound();
  return drawCard(pictured(timeline, EVERYTHING).timeline, event);
}
