import { notFound } from "next/navigation";
import { CARD } from "#components/og-card.tsx";
import { cardAlt, drawCard } from "../../cards.tsx";
import { findTimeline } from "../../store.ts";

interface CardRequest {
  readonly params: Promise<{ id: string }>;
}

export async function generateImageMetadata({ params }: { params: { id: string } }) {
  const timeline = await findTimeline((await params).id);
  return timeline ? [{ id: "card", alt: cardAlt(timeline, null), size: CARD, contentType: "image/png" }] : [];
}

export default async function TimelineCard({ params }: CardRequest): Promise<Response> {
  const timeline = await findTimeline((await params).id);
  if (!timeline) notFound();
  return drawCard(timeline, null);
}
