import type { ReactNode } from "react";
import { BAND_SIZE, NAMES } from "#lib/layout/bands.ts";
import type { Layout, PlacedBand } from "#lib/layout/placed.ts";
import type { Palette } from "./palette.ts";
import { Words } from "./words.tsx";

interface BandsProps {
  readonly bands: NonNullable<Layout["bands"]>;
  readonly width: number;
  readonly palette: Palette;
  /** Where the name of a band leads, by its key; null: nowhere. */
  readonly bandHref?: (key: string) => string | null;
}

/** A hairline over each band but the first. */
export function BandGrounds({ bands, width, palette }: Omit<BandsProps, "bandHref">) {
  return bands
    .slice(1)
    .map(({ key, y }) => <path key={key} d={`M0 ${y}H${width}`} stroke={palette.line} strokeWidth={1} />);
}

/** What each band holds, and how much of it. Drawn last, with paper around it: marks pass behind. */
export function BandNames({ bands, palette, bandHref }: Omit<BandsProps, "width">) {
  return bands.map((band) => (
    <BandLink key={band.key} band={band} href={bandHref?.(band.key) ?? null}>
      <g stroke={palette.paper} strokeWidth={4} strokeLinejoin="round" paintOrder="stroke">
        {band.name.map((line) => (
          <Words key={line.y} place={line} size={BAND_SIZE} weight={600} fill={palette.ink} />
        ))}
        <Words place={band.count} size={BAND_SIZE} fill={palette.mute} />
      </g>
    </BandLink>
  ));
}

interface BandLinkProps {
  readonly band: PlacedBand;
  readonly href: string | null;
  readonly children: ReactNode;
}

/** No stop of Tab: the filters by source, voice and standing are. */
function BandLink({ band, href, children }: BandLinkProps) {
  if (href === null) return children;
  const [first] = band.name;
  const name = band.name.map(({ text }) => text).join(" ");
  return (
    <a
      href={href}
      data-view=""
      data-band={band.key}
      tabIndex={-1}
      aria-label={`${name}, ${band.count.text}: filter`}
    >
      {first && (
        <rect
          data-hit=""
          x={first.x - 4}
          y={first.y - 14}
          width={NAMES - first.x}
          height={Math.max(24, band.count.y - first.y + 18)}
          fill="none"
          pointerEvents="all"
        />
      )}
      {children}
    </a>
  );
}
