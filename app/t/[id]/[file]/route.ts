/** The files of a timeline: one route, one table. */
import { type Format, fileName, formats } from "#lib/formats/index.ts";
import type { Kept } from "#lib/store/store.ts";
import { eventIn, headOf, isWhole, pictured, written } from "../../../crowds.ts";
import { siteOrigin } from "../../../origin.ts";
import { type PictureQuery, readFileQuery, readPictureQuery } from "../../../picture-query.ts";
import { drawPng, drawSvg } from "../../../pictures.tsx";
import { answer, type Body, noTimeline, plain, streamed } from "../../../responses.ts";
import { revisionIn, revisionQuery } from "../../../revision.ts";
import { findTimeline } from "../../../store.ts";

interface Asked {
  readonly timeline: Kept;
  readonly parameters: URLSearchParams;
  /** Absolute address of the timeline's page. */
  readonly permalink: string;
}

interface File {
  readonly type: string;
  /** The bytes, or pieces of a file too long to be made at once, or a fault in words. */
  make(asked: Asked): Promise<{ body: Body } | { pieces: Iterable<string> } | { fault: string }>;
}

/** An SVG opened by itself may use the faces inside it, and nothing else. */
const FILE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; font-src data:";

const FILES: ReadonlyMap<string, File> = new Map([
  ...formats.map((format) => [fileName(format), fileOf(format)] as const),
  ["snapshot.svg", picture("image/svg+xml; charset=utf-8", drawSvg)],
  ["snapshot.png", picture("image/png", drawPng)],
]);

export async function GET(request: Request, { params }: RouteContext<"/t/[id]/[file]">): Promise<Response> {
  const { id, file: name } = await params;
  const file = FILES.get(name);
  if (!file) return plain(404, `No such file: ${name}. There are ${Array.from(FILES.keys()).join(", ")}.`);
  const parameters = new URL(request.url).searchParams;
  const revision = revisionIn(parameters.get("r"));
  const timeline = await findTimeline(id, revision);
  if (!timeline) return noTimeline(id, revision);
  const permalink = `${await siteOrigin()}/t/${encodeURIComponent(headOf(timeline).id)}`;
  const made = await file.make({ timeline, parameters, permalink });
  if ("fault" in made) return plain(400, made.fault);
  const as = { type: file.type, fixed: revision !== undefined, policy: FILE_POLICY };
  return "pieces" in made ? streamed(made.pieces, as) : answer(request, made.body, as);
}

function fileOf(format: Format): File {
  return {
    type: format.type,
    async make({ timeline, parameters, permalink }) {
      const asked = readFileQuery(parameters);
      if ("faults" in asked) return { fault: asked.faults };
      const pieces = format.write(written(timeline, asked.query.filter), { permalink });
      return isWhole(timeline) ? { body: [...pieces].join("") } : { pieces };
    },
  };
}

type Draw = (snapshot: Parameters<typeof drawSvg>[0]) => Promise<Body>;

function picture(type: string, draw: Draw): File {
  return {
    type,
    async make({ timeline, parameters, permalink }) {
      const asked = readPictureQuery(parameters);
      if ("faults" in asked) return { fault: asked.faults };
      const { w: width, h: height, event: selected, scale, group, theme, filter } = asked.query;
      if (selected !== null && !eventIn(timeline, selected))
        return { fault: `no event ${selected} in this timeline` };
      const link = linkOf(permalink, asked.query);
      const picture = { width, height, scale, group, theme, selected, permalink: link };
      return { body: await draw({ ...pictured(timeline, filter), ...picture }) };
    },
  };
}

/** The address printed in the picture: of the event, of the revision, when it shows one. */
function linkOf(permalink: string, { event, r }: PictureQuery): string {
  const page = event === null ? permalink : `${permalink}/e/${encodeURIComponent(event)}`;
  return page + revisionQuery(r);
}
