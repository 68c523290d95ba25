/** The colours a painter is given: custom properties on a page, literal ones in a file that stands alone. */
import type { Status } from "#lib/timeline/timeline.ts";

export interface Palette {
  readonly paper: string;
  readonly card: string;
  readonly ink: string;
  readonly mute: string;
  readonly line: string;
  readonly accent: string;
  readonly fact: string;
  readonly claim: string;
  /** The claim colour is made for marks; as small text it needs more weight against the paper. */
  readonly claimInk: string;
  readonly plan: string;
  /** A font family to name in the picture; a page lets it inherit. */
  readonly sans?: string;
  /** The same for the article's own words. */
  readonly serif: string;
}

export const PAGE: Palette = {
  paper: "var(--paper)",
  card: "var(--card)",
  ink: "var(--ink)",
  mute: "var(--mute)",
  line: "var(--line)",
  accent: "var(--accent)",
  fact: "var(--fact)",
  claim: "var(--claim)",
  claimInk: "var(--claim-ink)",
  plan: "var(--plan)",
  serif: "var(--serif)",
};

export const LIGHT: Palette = {
  paper: "#fbfaf7",
  card: "#ffffff",
  ink: "#1c1b18",
  mute: "#6b675e",
  line: "#e3dfd5",
  accent: "#b8321a",
  fact: "#2f4858",
  claim: "#a8702a",
  claimInk: "#8a5a1c",
  plan: "#5b4b8a",
  sans: "Inter",
  serif: "'Source Serif 4'",
};

export const DARK: Palette = {
  paper: "#141311",
  card: "#1d1b18",
  ink: "#f2efe8",
  mute: "#a39d91",
  line: "#2f2c27",
  accent: "#ff7a5c",
  fact: "#9cc3d6",
  claim: "#e0aa62",
  claimInk: "#e0aa62",
  plan: "#b9a8ec",
  sans: "Inter",
  serif: "'Source Serif 4'",
};

/** The colour that repeats what the shape of a mark says. */
export function statusColour(palette: Palette, status: Status): string {
  return status === "reporting" ? palette.mute : palette[status];
}

/** The same for words. */
export function statusInk(palette: Palette, status: Status): string {
  return status === "claim" ? palette.claimInk : statusColour(palette, status);
}
