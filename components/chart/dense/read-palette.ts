/** The page's colours for a canvas, which knows no custom properties. */
import { DARK, LIGHT, type Palette } from "../palette.ts";

const PROPERTIES = {
  paper: "--paper",
  card: "--card",
  ink: "--ink",
  mute: "--mute",
  line: "--line",
  accent: "--accent",
  fact: "--fact",
  claim: "--claim",
  claimInk: "--claim-ink",
  plan: "--plan",
} as const satisfies Partial<Record<keyof Palette, string>>;

/** As the style sheet of the page has them, else as the shipped ones. */
export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element);
  const shipped = matchMedia("(prefers-color-scheme: dark)").matches ? DARK : LIGHT;
  const read = Object.entries(PROPERTIES).map(([name, property]) => {
    const value = style.getPropertyValue(property).trim();
    return [name, value || shipped[name as keyof typeof PROPERTIES]] as const;
  });
  return { ...shipped, ...Object.fromEntries(read) };
}

/** Calls back when the reader turns to the other theme, or to forced colours; returns how to stop. */
export function onTheme(callback: () => void): () => void {
  const queries = ["(prefers-color-scheme: dark)", "(forced-colors: active)", "(prefers-contrast: more)"];
  const lists = queries.map((query) => matchMedia(query));
  for (const list of lists) list.addEventListener("change", callback);
  return () => {
    for (const list of lists) list.removeEventListener("change", callback);
  };
}
