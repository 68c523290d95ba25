import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EventPage } from "#components/event-page.tsx";
import { dateWords, saysWho } from "#components/event-words.ts";
import { eventOf, mainPassage, type Timeline, type TimelineEvent } from "#lib/timeline/timeline.ts";
import { cardLink } from "../../../../card-link.ts";
import { siteOrigin } from "../../../../origin.ts";
import { revisionIn, revisionQuery } from "../../../../revision.ts";
import { findTimeline, isSample } from "../../../../store.ts";

type Props = PageProps<"/t/[id]/e/[event]">;

export default async function EventPermalink(props: Props) {
  const found = await find(props);
  return <EventPage {...found} origin={await siteOrigin()} />;
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { timeline, event, revision } = await find(props);
  const url = `/t/${timeline.id}/e/${event.id}${revisionQuery(revision)}`;
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

interface Found {
  readonly timeline: Timeline;
  readonly event: TimelineEvent;
  /** The revision asked for; undefined: the latest. */
  readonly revision: number | undefined;
}

async function find({ params, searchParams }: Props): Promise<Found> {
  const { id, event: eventId } = await params;
  const revision = revisionIn((await searchParams).r);
  const timeline = await findTimeline(id, revision);
  const event = timeline && eventOf(timeline, eventId);
  if (!timeline || !event) notFound();
  return { timeline, event, revision };
}
