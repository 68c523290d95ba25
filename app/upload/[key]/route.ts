/**
 * A file on its way to the store, in slices: POST the bytes that follow `at` of `of`, one slice after another; DELETE lets go of it.
 * Outside proxy.ts, which would hold each body; a slice is short enough to be held here.
 */
import { z } from "zod";
import { env } from "#lib/env.ts";
import { titleFault } from "#lib/submitted-article.ts";
import { MOST_SLICE, type Progress } from "#lib/upload/uploads.ts";
import { uploads } from "../../store.ts";

const bytes = z
  .string()
  .regex(/^\d{1,12}$/, "must be a number of bytes")
  .transform(Number);

const schema = z
  .object({
    key: z.string().regex(/^[\w-]{16,64}$/, "must be 16 to 64 letters and digits of the sender’s choice"),
    at: bytes,
    of: bytes,
    title: z.string().default(""),
  })
  .refine(({ at, of }) => at < of, "at must lie before of");

type Context = RouteContext<"/upload/[key]">;

export async function POST(request: Request, { params }: Context): Promise<Response> {
  if (!isOurs(request)) return told({ fault: "Only this site’s own pages send files here.", status: 403 });
  const query = Object.fromEntries(new URL(request.url).searchParams);
  const slice = schema.safeParse({ ...query, key: (await params).key });
  const fault = titleFault(query.title ?? "");
  if (fault !== null) return told({ fault, status: 200 });
  if (!slice.success) return told({ fault: z.prettifyError(slice.error), status: 400 });
  if (Number(request.headers.get("content-length")) > MOST_SLICE) return tooLong();
  const body = await read(request);
  if (body === null || body.length > slice.data.of - slice.data.at) return tooLong();
  return told(await uploads().take(slice.data, body));
}

export async function DELETE(request: Request, { params }: Context): Promise<Response> {
  if (!isOurs(request)) return told({ fault: "Only this site’s own pages send files here.", status: 403 });
  await uploads().giveUp((await params).key);
  return new Response(null, { status: 204 });
}

/** A page of another site may not make a reader's browser send files here; what is no browser says nothing of it. */
function isOurs(request: Request): boolean {
  const site = request.headers.get("sec-fetch-site");
  if (site !== null) return site === "same-origin";
  const origin = request.headers.get("origin");
  return (
    origin === null || origin === env.SITE_URL || URL.parse(origin)?.host === request.headers.get("host")
  );
}

/** A length may be left unsaid, so it is counted. */
async function read(request: Request): Promise<Buffer | null> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of request.body ?? []) {
    length += piece.length;
    if (length > MOST_SLICE) return null;
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

function tooLong(): Response {
  return told({
    fault: `A slice has ${MOST_SLICE / 1_000_000} MB at most, and none is longer than it says.`,
    status: 413,
  });
}

function told(
  progress: Progress | { readonly fault: string; readonly status: 200 | 400 | 403 | 413 },
): Response {
  const headers = { "cache-control": "no-store" };
  if (!("fault" in progress)) return Response.json(progress, { headers });
  return Response.json({ fault: progress.fault }, { status: progress.status, headers });
}
