/** The chart of a crowd drawn by the server: as a document for the page without a script, and for paper. */

import { CrowdDrawing } from "#components/chart/dense/crowd-drawing.tsx";
import { CrowdSheet } from "#components/crowd/crowd-sheet.tsx";
import { CROWD_BOX, scaleOf } from "#components/crowd/crowd-view.ts";
import { ChartFrame } from "#components/embed/chart-frame.tsx";
import { changedView, type View, viewQuery } from "#components/view.ts";
import type { Crowd } from "#lib/crowd/crowd.ts";
import { PAGE_SIZES, type Sheet } from "#lib/layout/page-sizes.ts";
import { isoOf } from "#lib/time/civil.ts";
import { crowdEvents } from "./crowds.ts";
import { built, hashOf } from "./embeds.tsx";

/** Three widths, of which the style shows one; marks and crowds are links of the page. */
export async function drawFrame(crowd: Crowd, view: View): Promise<string> {
  const { renderToStaticMarkup } = await import("react-dom/server");
  const path = `/t/${crowd.head.id}`;
  const links = {
    href: (event: string) => path + viewQuery(changedView(view, { event })),
    listHref: (from: string, to: string) =>
      `${path}${viewQuery(changedView(view, { filter: { ...view.filter, from, to } }))}#events`,
  };
  const drawn = drawnOf(crowd, view);
  const frame = (
    <ChartFrame title={drawn.title} style={built("chart-frame.css")}>
      {PAGE_SIZES.map((size) => (
        <CrowdDrawing key={size} {...drawn} {...links} size={size} box={CROWD_BOX} className={size} />
      ))}
    </ChartFrame>
  );
  // Chromium's links in an SVG do not heed <base target>. In words "<" is escaped, so links alone begin like this.
  const html = renderToStaticMarkup(frame).replaceAll("<a href", '<a target="_top" href');
  return `<!doctype html>${html}`;
}

/** What a frame of ours may do, and who may frame it: ourselves. */
export function framePolicy(): string {
  return [
    "default-src 'none'",
    `style-src ${hashOf(built("chart-frame.css"))}`,
    "font-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
  ].join("; ");
}

/** The chart for a sheet of paper, whichever way it lies, as SVG to be put into the page. */
export async function drawSheets(crowd: Crowd, view: View): Promise<Record<Sheet, string>> {
  const { renderToStaticMarkup } = await import("react-dom/server");
  const drawn = drawnOf(crowd, view);
  const draw = (sheet: Sheet) => renderToStaticMarkup(<CrowdSheet {...drawn} sheet={sheet} />);
  return { portrait: draw("portrait"), landscape: draw("landscape") };
}

/** What both are drawn of: the folds that the reader has opened are none. */
function drawnOf(crowd: Crowd, view: View) {
  const events = crowdEvents(crowd, view.filter, view.reports);
  return {
    columns: events.columns,
    folds: events.folds.filter(({ first }) => !view.unfolded.includes(isoOf(first))),
    scale: scaleOf(view),
    title: `Timeline: ${crowd.head.title}`,
    selected: view.event,
    place: view.event === null ? null : events.columnOf(view.event),
  };
}
