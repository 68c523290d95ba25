import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EventPage } from "#components/event-page.tsx";
import { dateWords, saysWho } from "#components/event-words.ts";
import { eventOf, mainPassage, type Timeline, type TimelineEvent } from "#lib/timeline/timeline.ts";
import { cardLink } from "../../../../card-link.ts";
import { siteOrigin } from "../../../../origin.ts";
import { findTimeline, isSample } from "../../../../store.ts";

type Params = PageProps<"/t/[id]/e/[event]">["params"];

export default async function EventPermalink({ params }: { params: Params }) {
  const { timeline, event } = await find(params);
  return <EventPage timeline={timeline} event={event} origin={await siteOrigin()} />;
}

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const { timeline, event } = await find(params);
  const url = `/t/${timeline.id}/e/${event.id}`;
  const title = `${dateWords(event)}: ${event.title}`;
  const description = `“${mainPassage(event).quote.exact}” Says who: ${saysWho(event)}.`;
  return {
    metadataBase: new URL(await siteOrigin()),
    title,
    description,
    alternates: { canonical: url },
    openGraph: {
      type: "article",
      siteName: "Dateline",
      title,
      description,
      url,
      images: [cardLink(timeline, event)],
    },
    twitter: { card: "summary_large_image" },
    ...(isSample(timeline.id) ? {} : { robots: { index: false, follow: false } }),
  };
}

async function find(params: Params): Promise<{ timeline: Timeline; event: TimelineEvent }> {
  const { id, event: eventId } = await params;
  const timeline = await findTimeline(id);
  const event = timeline && eventOf(timeline, eventId);
  if (!timeline || !event) notFound();
  return { timeline, event };
}
