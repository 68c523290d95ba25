import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CrowdExplorer } from "#components/crowd/crowd-explorer.tsx";
import { TimelineExplorer } from "#components/timeline-explorer.tsx";
import { TimelineFooter } from "#components/timeline-footer.tsx";
import { TimelineHeader } from "#components/timeline-header.tsx";
import { readView } from "#components/view.ts";
import { fileName, formats } from "#lib/formats/index.ts";
import { isCrowd } from "#lib/layout/dense/from-events.ts";
import { cardLink } from "../../card-link.ts";
import { crowdOf } from "../../crowds.ts";
import { siteOrigin } from "../../origin.ts";
import { revisionIn, revisionQuery } from "../../revision.ts";
import { creditOf, findTimeline, isSample } from "../../store.ts";

const FILES = formats.map((format) => ({ name: format.name, file: fileName(format) }));

export default async function TimelinePage(props: PageProps<"/t/[id]">) {
  const { timeline } = await find(props);
  if (!timeline) notFound();
  const origin = await siteOrigin();
  const view = readView(queryOf(await props.searchParams));
  return (
    <>
      <TimelineHeader timeline={timeline} origin={origin} files={FILES} />
      <main>
        {isCrowd(timeline.events) ? (
          <CrowdExplorer timeline={timeline} crowd={crowdOf(timeline, view)} view={view} origin={origin} />
        ) : (
          <TimelineExplorer timeline={timeline} origin={origin} />
        )}
      </main>
      <TimelineFooter timeline={timeline} credit={creditOf(timeline.id)} />
    </>
  );
}

export async function generateMetadata(props: PageProps<"/t/[id]">): Promise<Metadata> {
  const { timeline, revision } = await find(props);
  if (!timeline) return {};
  const url = `/t/${timeline.id}${revisionQuery(revision)}`;
  const description = `${timeline.events.length} events, each with the exact words it came from, how it was dated and who says so.`;
  return {
    metadataBase: new URL(await siteOrigin()),
    title: timeline.title,
    description,
    alternates: { canonical: url },
    openGraph: {
      type: "article",
      siteName: "Dateline",
      title: timeline.title,
      description,
      url,
      images: [cardLink(timeline, null)],
    },
    twitter: { card: "summary_large_image" },
    // Who has the link may read; search engines have not been given it.
    ...(isSample(timeline.id) ? {} : { robots: { index: false, follow: false } }),
  };
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
