/** The whole document of an embed: chart at three widths, panel, list with passages, links. No React in the browser. */
import type { ReactNode } from "react";
import { fragmentUrl } from "#lib/text/fragment.ts";
import {
  mainPassage,
  type SourceHead,
  sourceOf,
  type TimelineEvent,
  type TimelineHead,
} from "#lib/timeline/timeline.ts";

import { countedOf, dateWords } from "../event-words.ts";
import { type Pictured, told, voiceOf } from "../picture/caption.ts";

interface EmbedProps {
  readonly timeline: Pictured;
  /** The events that the list tells; of a crowd those that the chart names. */
  readonly listed: readonly TimelineEvent[];
  /** The charts, drawn; the style shows the one that fits. */
  readonly charts: ReactNode;
  readonly legend: ReactNode;
  readonly sourceLine: string;
  readonly selected: TimelineEvent | null;
  readonly theme: "light" | "dark" | "auto";
  /** Absolute address of the timeline's page. */
  readonly permalink: string;
  /** Built files, put into the page as they are: they stand under a policy that names their hashes. */
  readonly style: string;
  readonly script: string;
}

export function EmbedDocument(props: EmbedProps) {
  const { timeline, permalink } = props;
  return (
    <EmbedPage {...props} title={timeline.title} canonical={permalink}>
      <EmbedBody {...props} />
    </EmbedPage>
  );
}

interface EmbedPageProps extends Pick<EmbedProps, "theme" | "style" | "script"> {
  readonly title: string;
  readonly canonical?: string;
  readonly children: ReactNode;
}

/** The frame's own document round whatever it says; its script tells the host page how high that is. */
export function EmbedPage({ title, canonical, theme, style, script, children }: EmbedPageProps) {
  return (
    <html lang="en-GB" data-theme={theme}>
      {/* biome-ignore lint/style/noHeadElement: a document of its own, not a page of the app */}
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        {canonical && <link rel="canonical" href={canonical} />}
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a file of ours, built */}
        <style dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body>
        {children}
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a file of ours, built */}
        <script dangerouslySetInnerHTML={{ __html: script }} />
      </body>
    </html>
  );
}

function EmbedBody({ timeline, listed, charts, legend, sourceLine, selected, permalink }: EmbedProps) {
  const all = told(timeline.events).length;
  return (
    <main>
      <h1>
        <OutLink href={permalink}>{timeline.title}</OutLink>
      </h1>
      <p className="source">{sourceLine}</p>
      <figure className="chart" data-chart aria-label={`Timeline: ${timeline.title}`}>
        {charts}
      </figure>
      {legend}
      <section
        className="panel"
        data-panel
        data-selected={selected?.id}
        aria-live="polite"
        hidden={!selected}
      >
        {selected && <EventHead event={selected} />}
        {selected && <EventBody event={selected} timeline={timeline} permalink={permalink} />}
      </section>
      <details open data-list>
        <summary>{`${countedOf(listed.length, all, "event")} with the exact words`}</summary>
        <ol className="events">
          {listed.map((event) => (
            <li key={event.id}>
              <details id={`e-${event.id}`}>
                <summary>
                  <EventHead event={event} />
                </summary>
                <EventBody event={event} timeline={timeline} permalink={permalink} />
              </details>
            </li>
          ))}
        </ol>
      </details>
      <EmbedFooter timeline={timeline} permalink={permalink} />
    </main>
  );
}

interface EventProps {
  readonly event: TimelineEvent;
  readonly timeline: TimelineHead;
  readonly permalink: string;
}

function EventHead({ event }: { event: TimelineEvent }) {
  return (
    <>
      <span className={`when ${event.status}`}>{dateWords(event)}</span>
      <span className="title">{event.title}</span>
    </>
  );
}

function EventBody({ event, timeline, permalink }: EventProps) {
  const passage = mainPassage(event);
  const { url } = sourceOf(timeline, passage);
  return (
    <>
      <blockquote>{passage.quote.exact}</blockquote>
      <p className="known">{event.derivation.explanation}</p>
      <p className="known">{voiceOf(event)}</p>
      <p className="links">
        <OutLink href={`${permalink}/e/${encodeURIComponent(event.id)}`}>Open in the timeline</OutLink>
        {url && <OutLink href={fragmentUrl(url, passage.quote)}>Read in the original</OutLink>}
      </p>
    </>
  );
}

/** More links would be longer than the chart. */
const MOST_SOURCES = 20;

function EmbedFooter({ timeline, permalink }: { timeline: TimelineHead; permalink: string }) {
  return (
    <footer>
      <OutLink href={permalink}>Full timeline with the article</OutLink>
      {timeline.sources
        .slice(0, MOST_SOURCES)
        .map((source) => source.url && <SourceLink key={source.id} source={source} url={source.url} />)}
      <OutLink href={new URL("/", permalink).href} className="mark">
        Dateline
      </OutLink>
    </footer>
  );
}

function SourceLink({ source, url }: { source: SourceHead; url: string }) {
  return <OutLink href={url}>{`The article${source.publisher ? ` in ${source.publisher}` : ""}`}</OutLink>;
}

/** Said where there is no timeline to show, on somebody else's page: calmly, and what may help. */
export function EmbedNotice({ id, home, ...page }: Omit<EmbedPageProps, "title" | "children"> & NoticeProps) {
  return (
    <EmbedPage {...page} title="No timeline">
      <main>
        <h1>There is no timeline here</h1>
        <p className="panel">
          No timeline has the address “{id}”. The code on this page may have lost a part of it.
        </p>
        <footer>
          <OutLink href={home} className="mark">
            Dateline
          </OutLink>
        </footer>
      </main>
    </EmbedPage>
  );
}

interface NoticeProps {
  /** What was asked for, as the page's owner would look for it. */
  readonly id: string;
  readonly home: string;
}

/** A frame is no place to leave for another page: links open beside it. */
function OutLink({ href, className, children }: { href: string; className?: string; children: ReactNode }) {
  return (
    <a href={href} className={className} target="_blank" rel="noopener">
      {children}
    </a>
  );
}
