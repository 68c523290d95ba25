import { layersOf, type Silhouette, type SilhouetteLayer } from "#lib/layout/dense/silhouette.ts";
import type { Palette } from "../palette.ts";
import { Words } from "../words.tsx";
import { layerInk } from "./layer-ink.ts";

interface SilhouetteDrawingProps {
  readonly silhouette: Silhouette;
  /** The axis. */
  readonly y: number;
  readonly width: number;
  readonly palette: Palette;
}

/** Crowds as heights: a path for each of the layers, since a rectangle for each column would be thousands. */
export function SilhouetteDrawing({ silhouette, y, width, palette }: SilhouetteDrawingProps) {
  return (
    <g>
      {silhouette.guides.map(({ height, text }) => (
        <g key={text}>
          <path d={`M0 ${y - height}H${width}`} stroke={palette.line} />
          <Words
            place={{ x: width - 2, y: y - height - 3, text, anchor: "end" }}
            size={10}
            fill={palette.mute}
          />
        </g>
      ))}
      {layersOf(silhouette).map((layer) => {
        const { colour, opacity } = layerInk(layer.name, palette);
        const bars = barsOf(layer, silhouette.step, Math.round(y));
        return (
          <path key={layer.name} d={bars} fill={colour} fillOpacity={opacity} shapeRendering="crispEdges" />
        );
      })}
    </g>
  );
}

function barsOf({ bars }: SilhouetteLayer, step: number, foot: number): string {
  return bars.map(({ x, from, to }) => `M${x} ${foot - from}h${step}V${foot - to}h${-step}z`).join("");
}
