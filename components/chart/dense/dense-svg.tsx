import { edgeWords } from "#lib/layout/dense/edges.ts";
import type { DenseLayout } from "#lib/layout/dense/layout.ts";
import type { NamedCrowd } from "#lib/layout/dense/placed.ts";
import { STRIP_HEIGHT } from "#lib/layout/density.ts";
import { DATE_SIZE, TITLE_SIZE } from "#lib/layout/label-settings.ts";
import type { PlacedEvent } from "#lib/layout/placed.ts";
import { isoOf } from "#lib/time/civil.ts";
import { AxisDrawing } from "../axis-drawing.tsx";
import { EventDrawing, LeaderDrawing } from "../event-drawing.tsx";
import type { Palette } from "../palette.ts";
import { Words } from "../words.tsx";
import { DenseStripDrawing } from "./dense-strip-drawing.tsx";
import { SilhouetteDrawing } from "./silhouette-drawing.tsx";

export interface DenseDrawing {
  readonly layout: DenseLayout;
  readonly palette: Palette;
  readonly selected?: string | null;
  /** Where an event leads; without it the marks are no links. */
  readonly href?: (id: string) => string;
  /** Where the list of a crowd is, by the ISO dates of its first and its last day. */
  readonly crowdHref?: (first: string, last: string) => string;
  /** true leaves the colours of a selection to the style sheet, which finds it by aria-current. */
  readonly styled?: boolean;
  /** false leaves the to-scale strip out. */
  readonly strip?: boolean;
}

/** A dense layout as one `<svg>`: what the canvas shows, for pages without a script and before it. */
export function DenseSvg({
  title,
  className,
  ...drawing
}: DenseDrawing & { readonly title: string; readonly className?: string }) {
  const { layout, href, strip = true } = drawing;
  const height = strip ? layout.height : layout.height - STRIP_HEIGHT;
  return (
    <svg
      className={className}
      width={layout.width}
      height={height}
      viewBox={`0 0 ${layout.width} ${height}`}
      role={href ? "group" : "img"}
      aria-label={title}
    >
      <DenseGroup {...drawing} />
    </svg>
  );
}

/** The same without its `<svg>`, to be set into a larger picture. */
export function DenseGroup({ layout, palette, selected = null, ...drawing }: DenseDrawing) {
  const { href, crowdHref, styled = false, strip = true } = drawing;
  const { dense, axis, width } = layout;
  const { silhouette, names, pinned } = dense;
  const events = pinned ? [...layout.events, pinned] : layout.events;
  const stateOf = ({ id }: PlacedEvent) => {
    const lit = !styled && id === selected;
    return { lit, ringed: lit, dimmed: false };
  };
  return (
    <g fontFamily={palette.sans}>
      {silhouette && <SilhouetteDrawing silhouette={silhouette} y={axis.y} width={width} palette={palette} />}
      <AxisDrawing layout={layout} palette={palette} />
      {names.map((crowd) => (
        <CrowdLeader key={crowd.id} crowd={crowd} palette={palette} />
      ))}
      {events.map((event) => (
        <LeaderDrawing key={event.id} event={event} palette={palette} {...stateOf(event)} />
      ))}
      {events.map((event) => (
        <EventDrawing
          key={event.id}
          {...stateOf(event)}
          event={event}
          palette={palette}
          count={layout.count}
          href={href}
          selected={event.id === selected}
        />
      ))}
      {names.map((crowd) => (
        <CrowdWords key={crowd.id} crowd={crowd} palette={palette} crowdHref={crowdHref} />
      ))}
      <EdgeWords layout={layout} palette={palette} />
      {strip && <DenseStripDrawing strip={layout.strip} palette={palette} />}
    </g>
  );
}

interface CrowdProps {
  readonly crowd: NamedCrowd;
  readonly palette: Palette;
}

function CrowdLeader({ crowd: { label }, palette }: CrowdProps) {
  if (!label || label.leader.length === 0) return null;
  const points = label.leader.map((point) => point.join()).join(" ");
  return <polyline points={points} fill="none" stroke={palette.mute} strokeOpacity={0.45} />;
}

function CrowdWords({ crowd, palette, crowdHref }: CrowdProps & Pick<DenseDrawing, "crowdHref">) {
  const { label, count, when, first, last } = crowd;
  if (!label) return null;
  const words = (
    <>
      {label.date.map((line) => (
        <Words key={line.y} place={line} size={DATE_SIZE} weight={600} fill={palette.mute} />
      ))}
      {label.title.map((line) => (
        <Words key={line.y} place={line} size={TITLE_SIZE} fill={palette.ink} />
      ))}
    </>
  );
  if (!crowdHref) return words;
  return (
    <a href={crowdHref(isoOf(first), isoOf(last))} data-view="" aria-label={`${when}, ${count}: list them`}>
      {words}
    </a>
  );
}

/** How many lie outside the window, and how many inside it began before. */
function EdgeWords({ layout, palette }: Pick<DenseDrawing, "layout" | "palette">) {
  return edgeWords(layout).map((words) => (
    <Words key={words.anchor} place={words} size={10} fill={palette.mute} />
  ));
}
