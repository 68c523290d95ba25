/** The ink of a silhouette's layers, for canvas and SVG alike: solid for what begins, faint for what goes on. */
import type { SilhouetteLayer } from "#lib/layout/dense/silhouette.ts";
import type { Palette } from "../palette.ts";

const FAINT = 0.16;
const SOLID = 0.78;

export function layerInk(name: SilhouetteLayer["name"], palette: Palette) {
  if (name === "under way") return { colour: palette.fact, opacity: FAINT };
  return { colour: palette[name], opacity: SOLID };
}
