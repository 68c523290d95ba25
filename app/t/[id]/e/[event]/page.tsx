import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EventPage } from "#components/event-page.tsx";
import { dateWords, saysWho } from "#components/event-words.ts";
import type { Kept } from "#lib/store/store.ts";
import { EVERYTHING } from "#lib/timeline/filter.ts";
import { mainPassage, type TimelineEvent } from "#lib/timeline/timeline.ts";
import { cardLink } from "../../../../card-link.ts";
import { eventIn, eventsAround, excerptAround, headOf, pictured } from "../../../../crowds.ts";
import { siteOrigin } from "../../../../origin.ts";
import { revisionIn, revisionQuery } from "../../../../revision.ts";
import { findTimeline, isSample } from "../../../../store.ts";

type Props = PageProps<"/t/[id]/e/[event]">;

export default async function EventPermalink(props: Props) {
  const { timeline, event, revision } = await find(props);
  return (
    <EventPage
      timeline={headOf(timeline)}
      event={event}
      events={eventsAround(timeline, event.status === "reporting")}
      excerpt={excerptAround(timeline, event)}
      revision={revision}
      origin={await siteOrigin()}
    />
  );
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { timeline, event, revision } = await find(props);
  const url = `/t/${headOf(timeline).id}/e/${event.id}${revisionQuery(revision)}`;
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
      images: [cardLink(pictured(timeline, EVERYTHING).timeline, event)],
    },
    twitter: { card: "summary_large_image" },
    ...(isSample(headOf(timeline).id) ? {} : { robots: { index: false, follow: false } }),
  };
}

interface Found {
  readonly timeline: Kept;
  readonly event: TimelineEvent;
  /** The revision asked for; undefined: the latest. */
  readonly revision: number | undefined;
}

async function find({ params, searchParams }: Props): Promise<Found> {
  const { id, event: eventId } = await params;
  const revision = revisionIn((await searchParams).r);
  const timeline = await findTimeline(id, revision);
  const event = timeline && eventIn(timeline, eventId);
  if (!timeline || !event) notFound();
  return { timeline, event, revision };
}
