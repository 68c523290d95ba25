/** Share cards: a timeline, or one event of it, as the image of a link. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { ImageResponse } from "@vercel/og";
import { CARD, type CardEvent, type CardWords, chartHeight, OgCard } from "#components/og-card.tsx";
import { type Pictured, sourceLine, voiceOf } from "#components/picture/caption.ts";
import { CardChart } from "#components/picture/card-chart.tsx";
import { drawable } from "#lib/layout/drawable.ts";
import { capital } from "#lib/text/capital.ts";
import { inWords } from "#lib/time/words.ts";
import { mainPassage, type TimelineEvent } from "#lib/timeline/timeline.ts";
import { rasterise } from "./pictures.tsx";
import { FOR_NOW } from "./responses.ts";

/** The card of a timeline, or of one event in it. */
export async function drawCard(timeline: Pictured, event: TimelineEvent | null): Promise<Response> {
  const words: CardWords = {
    headline: drawable(timeline.title, "Title"),
    source: sourceLine(timeline),
    event: event && cardEvent(event),
  };
  const chart = await chartImage(timeline, event?.id ?? null, chartHeight(words));
  const headers = { "cache-control": FOR_NOW };
  return new ImageResponse(<OgCard words={words} chart={chart} />, { ...CARD, fonts: faces(), headers });
}

function cardEvent(event: TimelineEvent): CardEvent {
  return {
    date: event.when ? capital(inWords(event.when)) : "Undated",
    title: drawable(event.title, "Title"),
    quote: drawable(mainPassage(event).quote.exact, "Passage"),
    who: drawable(voiceOf(event), "Source"),
    status: event.status,
  };
}

/** The composer takes no words inside an SVG, so the chart comes as pixels. */
async function chartImage(timeline: Pictured, selected: string | null, height: number): Promise<string> {
  const { renderToStaticMarkup } = await import("react-dom/server");
  const chart = renderToStaticMarkup(<CardChart timeline={timeline} selected={selected} height={height} />);
  const png = await rasterise(chart);
  return `data:image/png;base64,${Buffer.from(png).toString("base64")}`;
}

interface CardFace {
  readonly name: string;
  readonly weight: 400 | 600;
  readonly data: Buffer;
}

let loaded: CardFace[] | undefined;

function faces(): CardFace[] {
  const face = (name: string, weight: 400 | 600, file: string) => ({
    name,
    weight,
    data: readFileSync(path.join(process.cwd(), "app/fonts", `${file}-${weight}.ttf`)),
  });
  loaded ??= [
    face("Inter", 400, "inter"),
    face("Inter", 600, "inter"),
    face("Source Serif 4", 400, "source-serif-4"),
    face("Source Serif 4", 600, "source-serif-4"),
  ];
  return loaded;
}
