/** Embeds, drawn: whole HTML documents, with the style and script that `npm run build:embed` made. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { EmbedCharts, EmbedLegend, embedCharts, embedList } from "#components/embed/embed-charts.tsx";
import { EmbedDocument, EmbedNotice } from "#components/embed/embed-document.tsx";
import { type Pictured, sourceLine } from "#components/picture/caption.ts";
import type { ScaleName } from "#lib/layout/layout.ts";
import type { TimelineEvent } from "#lib/timeline/timeline.ts";

interface EmbedRequest {
  readonly timeline: Pictured;
  /** Before it was filtered. */
  readonly whole: Pictured;
  readonly selected: TimelineEvent | null;
  readonly scale: ScaleName;
  readonly theme: "light" | "dark" | "auto";
  readonly origin: string;
}

export async function drawEmbed(request: EmbedRequest): Promise<string> {
  const { timeline, whole, selected, scale, theme, origin } = request;
  const { renderToStaticMarkup } = await import("react-dom/server");
  const permalink = `${origin}/t/${encodeURIComponent(timeline.id)}`;
  const href = (id: string) => `${permalink}/e/${encodeURIComponent(id)}`;
  const charts = embedCharts({ timeline, scale, selected: selected?.id ?? null, href });
  const document = (
    <EmbedDocument
      timeline={timeline}
      listed={embedList(timeline, charts, selected?.id ?? null)}
      charts={<EmbedCharts charts={charts} timeline={timeline} whole={whole} />}
      legend={<EmbedLegend charts={charts} />}
      sourceLine={sourceLine(timeline, whole)}
      selected={selected}
      theme={theme}
      permalink={permalink}
      style={built("embed.css")}
      script={built("embed.js")}
    />
  );
  return `<!doctype html>${renderToStaticMarkup(document)}`;
}

/** What a frame shows in place of a timeline, or of a revision, that is not there. */
export async function drawEmbedNotice(
  id: string,
  theme: EmbedRequest["theme"],
  origin: string,
): Promise<string> {
  const { renderToStaticMarkup } = await import("react-dom/server");
  const notice = (
    <EmbedNotice
      id={id}
      home={`${origin}/`}
      theme={theme}
      style={built("embed.css")}
      script={built("embed.js")}
    />
  );
  return `<!doctype html>${renderToStaticMarkup(notice)}`;
}

/** The script for host pages. */
export function hostScript(): string {
  return built("host.js");
}

/** Anybody may frame it; it may run its own script, style and faces, and ask for nothing else. */
export function embedPolicy(): string {
  return [
    "default-src 'none'",
    `script-src ${hashOf(built("embed.js"))}`,
    `style-src ${hashOf(built("embed.css"))}`,
    "font-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors *",
  ].join("; ");
}

/** A text that a policy lets stand in a document, by what it is. */
export function hashOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

const read = new Map<string, string>();

/** A file of `npm run build:embed`. */
export function built(file: string): string {
  const known = read.get(file);
  if (known !== undefined) return known;
  const text = readFileSync(path.join(process.cwd(), "components/embed/dist", file), "utf8").trim();
  read.set(file, text);
  return text;
}
