/** The events as a list, where a picture is higher than its chart: a portrait tells the story in words too. */

import type { Events } from "#lib/layout/dense/from-crowd.ts";
import { clipText, INTER_400, INTER_600, SERIF_600, textWidth } from "#lib/layout/text-width.ts";
import { capital } from "#lib/text/capital.ts";
import type { TimelineEvent } from "#lib/timeline/timeline.ts";
import { type Palette, statusInk } from "../chart/palette.ts";
import { dateWords } from "../event-words.ts";
import { legibleEvents, SERIF } from "./caption.ts";

interface EventRowsProps {
  readonly events: Events;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly palette: Palette;
}

const ROW = 46;
const DATE_SIZE = 12;
const TITLE_SIZE = 15.5;

export function EventRows({ events, x, y, width, height, palette }: EventRowsProps) {
  const room = Math.floor(height / ROW);
  if (room < 2) return null;
  const shown = legibleEvents(events.slice(0, events.length <= room ? room : room - 1));
  const rest = events.length - shown.length;
  return (
    <g>
      {shown.map((event, i) => (
        <EventRow key={event.id} event={event} x={x} y={y + i * ROW} width={width} palette={palette} />
      ))}
      {rest > 0 && (
        <text x={x} y={y + shown.length * ROW + 20} fontSize={13} fill={palette.mute}>
          {`and ${rest} more`}
        </text>
      )}
    </g>
  );
}

type RowProps = Omit<EventRowsProps, "events" | "height"> & { readonly event: TimelineEvent };

function EventRow({ event, x, y, width, palette }: RowProps) {
  const date = capital(dateWords(event));
  const who = event.attribution ? `· ${event.attribution.who}` : "";
  const dateWidth = textWidth(date, INTER_600, DATE_SIZE);
  return (
    <>
      <text x={x} y={y + 12} fontSize={DATE_SIZE} fontWeight={600} fill={statusInk(palette, event.status)}>
        {date}
      </text>
      <text x={x + dateWidth + 5} y={y + 12} fontSize={DATE_SIZE} fill={palette.mute}>
        {clipText(who, INTER_400, DATE_SIZE, width - dateWidth - 5)}
      </text>
      <text x={x} y={y + 31} fontSize={TITLE_SIZE} fontFamily={SERIF} fontWeight={600} fill={palette.ink}>
        {clipText(event.title, SERIF_600, TITLE_SIZE, width)}
      </text>
    </>
  );
}
