import type { Thread } from "#lib/layout/reading/told.ts";
import { type Palette, statusColour } from "../palette.ts";
import type { ReadingDrawing } from "./reading-svg.tsx";

/**
 * The passages of a column with their curves. Hidden from those who listen: the mark is the link that has a name and
 * that Tab reaches, this is another place to press it.
 */
export function ColumnThreads({ sourceId, ...drawing }: ReadingDrawing & { readonly sourceId: string }) {
  const { layout, palette, href } = drawing;
  const dimmed = litIn(drawing).length > 0;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group takes no focus, and its links are no stops of Tab
    <g aria-hidden="true">
      {layout.threads
        .filter((thread) => thread.sourceId === sourceId)
        .map((thread) => {
          const picture = <ThreadDrawing thread={thread} palette={palette} dimmed={dimmed} />;
          if (!href) return <g key={keyOf(thread)}>{picture}</g>;
          return (
            <a key={keyOf(thread)} href={href(thread.id)} data-event={thread.id} tabIndex={-1}>
              {picture}
            </a>
          );
        })}
    </g>
  );
}

/** What is looked at, on top of all columns: copies, for a link that moves under the pointer loses the press. */
export function LitThreads(drawing: ReadingDrawing) {
  return (
    <g pointerEvents="none">
      {litIn(drawing).map((thread) => (
        <ThreadDrawing key={keyOf(thread)} thread={thread} palette={drawing.palette} lit />
      ))}
    </g>
  );
}

function litIn({ layout, selected, hovered }: ReadingDrawing): readonly Thread[] {
  return layout.threads.filter(({ id }) => id === selected || id === hovered);
}

function keyOf({ id, bar }: Thread): string {
  return `${id} ${bar.y0} ${bar.x}`;
}

interface ThreadDrawingProps {
  readonly thread: Thread;
  readonly palette: Palette;
  readonly lit?: boolean;
  readonly dimmed?: boolean;
}

/** How far from a curve a press still means it. */
const NEAR = 9;

function ThreadDrawing({ thread, palette, lit = false, dimmed = false }: ThreadDrawingProps) {
  const { boxes, bar, curve, status } = thread;
  const colour = lit ? palette.accent : statusColour(palette, status);
  return (
    <>
      {boxes.map((box) => (
        <rect key={`${box.x} ${box.y}`} {...box} fill={colour} fillOpacity={lit ? 0.26 : 0.13} />
      ))}
      <path d={`M${bar.x} ${bar.y0}V${bar.y1}`} stroke={colour} strokeWidth={2} strokeLinecap="round" />
      {curve && (
        <>
          <path
            d={curveTo(curve)}
            fill="none"
            stroke="transparent"
            strokeWidth={NEAR}
            pointerEvents="stroke"
          />
          <path
            d={curveTo(curve)}
            fill="none"
            stroke={colour}
            strokeWidth={lit ? 2.25 : 1.25}
            strokeOpacity={dimmed ? 0.3 : lit ? 1 : 0.62}
            strokeDasharray={status === "plan" ? "5 3" : undefined}
          />
        </>
      )}
    </>
  );
}

function curveTo([from, a, b, to]: NonNullable<Thread["curve"]>): string {
  return `M${from.join(" ")}C${a.join(" ")} ${b.join(" ")} ${to.join(" ")}`;
}
