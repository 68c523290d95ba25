import { DATE_SIZE, TITLE_SIZE } from "#lib/layout/label-settings.ts";
import type { PlacedEvent, PlacedLabel } from "#lib/layout/placed.ts";
import { type Palette, statusInk } from "./palette.ts";
import { Words } from "./words.tsx";

interface EventWordsProps {
  readonly event: PlacedEvent;
  readonly label: PlacedLabel;
  readonly palette: Palette;
  readonly lit: boolean;
}

/** An event's date and title. */
export function EventWords({ event, label, palette, lit }: EventWordsProps) {
  return (
    <>
      <rect
        data-hit=""
        x={label.x - 3}
        y={label.y - 2}
        width={label.width + 6}
        height={label.height + 4}
        rx={4}
        fill="none"
        pointerEvents="all"
      />
      {label.date.map((line) => (
        <Words
          key={line.y}
          place={line}
          size={DATE_SIZE}
          weight={600}
          fill={lit ? palette.accent : statusInk(palette, event.status)}
        />
      ))}
      {label.title.map((line) => (
        <Words key={line.y} place={line} size={TITLE_SIZE} fill={palette.ink} />
      ))}
    </>
  );
}

/** The pole from a mark to its words. */
export function Leader({ event, palette, lit }: Omit<EventWordsProps, "label">) {
  const points = event.label?.leader.map((point) => point.join()).join(" ");
  return (
    <polyline
      points={points}
      fill="none"
      stroke={lit ? palette.accent : palette.mute}
      strokeOpacity={lit ? 1 : 0.45}
    />
  );
}
