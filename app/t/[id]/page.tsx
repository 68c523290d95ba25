import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CrowdExplorer } from "#components/crowd/crowd-explorer.tsx";
import { shownEvents, tallyOf } from "#components/event-words.ts";
import { TimelineExplorer } from "#components/timeline-explorer.tsx";
import { TimelineFooter } from "#components/timeline-footer.tsx";
import { TimelineHeader } from "#components/timeline-header.tsx";
import { readView } from "#components/view.ts";
import { fileName, formats } from "#lib/formats/index.ts";
import type { Kept } from "#lib/store/store.ts";
import { EVERYTHING } from "#lib/timeline/filter.ts";
import { cardLink } from "../../card-link.ts";
import { crowdShown, headOf, isWhole, pictured } from "../../crowds.ts";
import { siteOrigin } from "../../origin.ts";
import { revisionIn, revisionQuery } from "../../revision.ts";
import { creditOf, findTimeline, isSample } from "../../store.ts";

const FILES = formats.map((format) => ({ name: format.name, file: fileName(format) }));

export default async function TimelinePage(props: PageProps<"/t/[id]">) {
  const { timeline } = await find(props);
  if (!timeline) notFound();
  const origin = await siteOrigin();
  const view = readView(queryOf(await props.searchParams));
  const head = headOf(timeline);
  return (
    <>
      <TimelineHeader timeline={head} tally={tallied(timeline)} origin={origin} files={FILES} />
      <main>
        {isWhole(timeline) ? (
          <TimelineExplorer timeline={timeline} origin={origin} />
        ) : (
          <CrowdExplorer {...crowdShown(timeline, view)} timeline={head} view={view} origin={origin} />
        )}
      </main>
      <TimelineFooter timeline={head} credit={creditOf(head.id)} />
    </>
  );
}

export async function generateMetadata(props: PageProps<"/t/[id]">): Promise<Metadata> {
  const { timeline, revision } = await find(props);
  if (!timeline) return {};
  const { id, title } = headOf(timeline);
  const url = `/t/${id}${revisionQuery(revision)}`;
  const count = isWhole(timeline) ? timeline.events.length : timeline.head.count;
  const description = `${count} events, each with the exact words it came from, how it was dated and who says so.`;
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
      images: [cardLink(pictured(timeline, EVERYTHING).timeline, null)],
    },
    twitter: { card: "summary_large_image" },
    // Who has the link may read; search engines have not been given it.
    ...(isSample(id) ? {} : { robots: { index: false, follow: false } }),
  };
}

/** How much there is, of what a reader sees at first. */
function tallied(timeline: Kept) {
  return isWhole(timeline) ? tallyOf(shownEvents(timeline, false)) : timeline.tally(false);
}

/** A page's query as URLSearchParams have it. */
function queryOf(given: Awaited<PageProps<"/t/[id]">["searchParams"]>): URLSearchParams {
  const pairs = Object.entries(given).flatMap(([name, values = []]) =>
    [values].flat().map((value) => [name, value]),
  );
  return new URLSearchParams(pairs);
}

async function find({ params, searchParams }: PageProps<"/t/[id]">) {
  const revision = revisionIn((await searchParams).r);
  return { revision, timeline: await findTimeline((await params).id, revision) };
}
