import { BAND_SIZE } from "#lib/layout/bands.ts";
import type { Layout } from "#lib/layout/placed.ts";
import type { Palette } from "./palette.ts";
import { Words } from "./words.tsx";

interface BandsProps {
  readonly bands: NonNullable<Layout["bands"]>;
  readonly width: number;
  readonly palette: Palette;
}

/** A hairline over each band but the first. */
export function BandGrounds({ bands, width, palette }: BandsProps) {
  return bands
    .slice(1)
    .map(({ key, y }) => <path key={key} d={`M0 ${y}H${width}`} stroke={palette.line} strokeWidth={1} />);
}

/** What each band holds, and how much of it. Drawn last, with paper around it: marks pass behind. */
export function BandNames({ bands, palette }: Omit<BandsProps, "width">) {
  return bands.map((band) => (
    <g key={band.key} stroke={palette.paper} strokeWidth={4} strokeLinejoin="round" paintOrder="stroke">
      {band.name.map((line) => (
        <Words key={line.y} place={line} size={BAND_SIZE} weight={600} fill={palette.ink} />
      ))}
      <Words place={band.count} size={BAND_SIZE} fill={palette.mute} />
    </g>
  ));
}
