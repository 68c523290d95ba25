import type { ReactNode } from "react";
import { periodWords } from "#lib/layout/dense/period-words.ts";
import type { Chip } from "#lib/layout/placed.ts";
import { parseIsoDay } from "#lib/time/civil.ts";
import type { Palette } from "./palette.ts";
import type { TimelineDrawing } from "./timeline-svg.tsx";
import { Words } from "./words.tsx";

type ChipsProps = Pick<TimelineDrawing, "layout" | "palette" | "href" | "chipHref">;

/** Counts of what found no room. A chip leads to the list of those it counts, or where there is none to the first it counts. */
export function Chips({ layout, ...props }: ChipsProps) {
  return layout.chips.map((chip) => (
    <ChipLink key={chip.ids.join()} chip={chip} {...props}>
      <ChipDrawing chip={chip} palette={props.palette} />
    </ChipLink>
  ));
}

type ChipLinkProps = Omit<ChipsProps, "layout"> & { readonly chip: Chip; readonly children: ReactNode };

function ChipLink({ chip, href, chipHref, children }: ChipLinkProps) {
  const [first = ""] = chip.ids;
  const name = `${chip.ids.length} more here`;
  if (chipHref) {
    return (
      <a href={chipHref(chip)} data-view="" tabIndex={-1} aria-label={`${name}, ${spanOf(chip)}: list them`}>
        {children}
      </a>
    );
  }
  return href ? (
    <a href={href(first)} data-event={first} tabIndex={-1} aria-label={name}>
      {children}
    </a>
  ) : (
    <g>{children}</g>
  );
}

/** "5–22 August 2010". */
function spanOf({ first, last }: Chip): string {
  return periodWords(parseIsoDay(first) ?? 0, parseIsoDay(last) ?? 0, "en-GB");
}

function ChipDrawing({ chip, palette }: { readonly chip: Chip; readonly palette: Palette }) {
  const { x, y, width, height, text } = chip;
  return (
    <>
      <rect
        data-hit=""
        x={x - 2}
        y={y - 2}
        width={width + 4}
        height={height + 4}
        rx={8}
        fill="none"
        pointerEvents="all"
      />
      <rect x={x} y={y} width={width} height={height} rx={6} fill={palette.card} stroke={palette.line} />
      <Words
        place={{ x: x + width / 2, y: y + 14, text, anchor: "middle" }}
        size={11}
        weight={600}
        fill={palette.mute}
      />
    </>
  );
}
