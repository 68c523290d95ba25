import { notFound } from "next/navigation";
import { EVERYTHING } from "#lib/timeline/filter.ts";
import { drawCard } from "../../cards.tsx";
import { pictured } from "../../crowds.ts";
import { findTimeline } from "../../store.ts";

export { CARD as size } from "#components/og-card.tsx";
export const contentType = "image/png";

export default async function TimelineCard({
  params,
}: {
  params: Promise<{ id: string }>;
}): Promise<Response> {
  const timeline = await findTimeline((await params).id);
  if (!timeline) notFound();
  return drawCard(pictured(timeline, EVERYTHING).timeline, null);
}
