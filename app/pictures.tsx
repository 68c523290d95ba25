/** Pictures of timelines, drawn: the SVG as text, the PNG from the same SVG, with the faces that ship with the app. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { renderAsync } from "@resvg/resvg-js";
import { Snapshot, type SnapshotProps } from "#components/picture/snapshot.tsx";

const FONTS = path.join(process.cwd(), "app/fonts");

/** What resvg draws words with; nothing of the machine's. */
const FACE_FILES = ["inter-400", "inter-600", "source-serif-4-400", "source-serif-4-600"].map((name) =>
  path.join(FONTS, `${name}.ttf`),
);

/** What a file that stands alone brings along: the faces that it uses. */
const FILE_FACES = [
  ["Inter", 400, "inter-400"],
  ["Inter", 600, "inter-600"],
  ["Source Serif 4", 600, "source-serif-4-600"],
] as const;
/** With the words of the article in it, one more. */
const READING_FACES = [...FILE_FACES, ["Source Serif 4", 400, "source-serif-4-400"]] as const;

type Faces = typeof FILE_FACES | typeof READING_FACES;

const css = new Map<string, string>();

/** The style sheet of the Latin parts of the faces, 90 kB, or of the rest of the shipped scripts, 170 kB. */
function faceCss(part: "latin" | "rest", faces: Faces): string {
  const key = `${part} ${faces.length}`;
  const known = css.get(key);
  if (known !== undefined) return known;
  const made = faces
    .map(([family, weight, file]) => {
      const data = readFileSync(path.join(FONTS, `${file}-${part}.woff2`)).toString("base64");
      return `@font-face{font-family:"${family}";font-weight:${weight};src:url(data:font/woff2;base64,${data})}`;
    })
    .join("");
  css.set(key, made);
  return made;
}

const BEYOND_LATIN =
  /[^\t\n\u0020-\u00FF\u0131\u0152\u0153\u02C6\u02DA\u02DC\u2000-\u206F\u20AC\u2122\u2212]/;
const NOT_DRAWN = /<(title|desc)>[^<]*<\/\1>/g;

/** The SVG file, with its faces inside. */
export async function drawSvg(snapshot: SnapshotProps): Promise<string> {
  const svg = await markupOf(snapshot);
  const faces = snapshot.scale === "reading" ? READING_FACES : FILE_FACES;
  const rest = BEYOND_LATIN.test(svg.replace(NOT_DRAWN, "")) ? faceCss("rest", faces) : "";
  // Put in as text: React would escape the quotes of the style sheet, and 100 kB through it takes its time.
  return svg.replace("</desc>", () => `</desc><style>${rest}${faceCss("latin", faces)}</style>`);
}

/** The same picture as PNG. */
export async function drawPng(snapshot: SnapshotProps): Promise<Uint8Array<ArrayBuffer>> {
  return rasterise(await markupOf(snapshot));
}

/** An SVG without faces of its own, in pixels. Off the main thread. */
export async function rasterise(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const image = await renderAsync(svg, {
    font: { fontFiles: FACE_FILES, loadSystemFonts: false, defaultFontFamily: "Inter" },
  });
  return new Uint8Array(image.asPng());
}

async function markupOf(snapshot: SnapshotProps): Promise<string> {
  // Next refuses a static import of it in a route.
  const { renderToStaticMarkup } = await import("react-dom/server");
  return renderToStaticMarkup(<Snapshot {...snapshot} />);
}
