/** Answers of the routes that are no pages: files, pictures, embeds. */
import { createHash } from "node:crypto";

export type Body = string | Uint8Array<ArrayBuffer>;

interface Answer {
  readonly type: string;
  /** Whether the address names a revision, which never changes. */
  readonly fixed: boolean;
  /** Content-Security-Policy, should a browser show the answer by itself. */
  readonly policy: string;
}

const FOR_EVER = "public, max-age=31536000, immutable";
/** Of an address that names no revision: another revision, or a better reading of a sample, may stand there tomorrow. */
export const FOR_NOW = "public, max-age=60, stale-while-revalidate=86400";

/** Of data for a script of ours: nothing in it is to be shown or run. */
export const NO_PAGE = "default-src 'none'";

/** What was asked for, or 304 when the asker has it. What may change is asked for again and answered by its tag. */
export function answer(request: Request, body: Body, { type, fixed, policy }: Answer): Response {
  const etag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 27)}"`;
  const headers = { etag, ...headersOf({ type, fixed, policy }) };
  if (hasTag(request, etag)) return new Response(null, { status: 304, headers });
  return new Response(body, { headers });
}

function headersOf({ type, fixed, policy }: Answer) {
  return {
    "content-type": type,
    "cache-control": fixed ? FOR_EVER : FOR_NOW,
    "content-security-policy": policy,
    "x-content-type-options": "nosniff",
    // Made to be shown on other sites.
    "access-control-allow-origin": "*",
    "cross-origin-resource-policy": "cross-origin",
  };
}

/** By weak comparison (RFC 9110): a proxy that compresses marks the tag as weak, and several may be named. */
function hasTag(request: Request, etag: string): boolean {
  const known = request.headers.get("if-none-match") ?? "";
  return known.split(",").some((tag) => tag.trim().replace(/^W\//, "") === etag);
}

/** A fault in words. */
export function plain(status: number, words: string): Response {
  const headers = { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" };
  return new Response(`${words}\n`, { status, headers });
}

/** Bytes that go out at once. */
const PIECE = 262_144;

/** A long file, made while it is sent. It has no tag: that would be known only at its end. */
export function streamed(pieces: Iterable<string>, { type, fixed, policy }: Answer): Response {
  const encoder = new TextEncoder();
  const coming = pieces[Symbol.iterator]();
  const body = new ReadableStream({
    async pull(controller) {
      await othersTurn();
      let text = "";
      while (text.length < PIECE) {
        const { done, value } = coming.next();
        if (done) {
          if (text !== "") controller.enqueue(encoder.encode(text));
          controller.close();
          return;
        }
        text += value;
      }
      controller.enqueue(encoder.encode(text));
    },
    cancel() {
      coming.return?.();
    },
  });
  return new Response(body, { headers: headersOf({ type, fixed, policy }) });
}

/** A reader who takes all at once would have the process to itself until the end: half a minute for a million events. */
function othersTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** A page for a frame, in place of what is not there. */
export function notThere(html: string, policy: string): Response {
  const headers = {
    "content-type": "text/html; charset=utf-8",
    "cache-control": "no-store",
    "content-security-policy": policy,
    "x-content-type-options": "nosniff",
    "cross-origin-resource-policy": "cross-origin",
  };
  return new Response(html, { status: 404, headers });
}

/** That there is no such timeline, or no such revision of it. */
export function noTimeline(id: string, revision: number | undefined): Response {
  return plain(404, `No timeline ${id}${revision === undefined ? "" : `, revision ${revision}`}.`);
}

/** That there is none, or that it is short enough for a page to have all of it. */
export function noCrowd(id: string, revision: number | undefined): Response {
  return plain(
    404,
    `No timeline ${id}${revision === undefined ? "" : `, revision ${revision}`} of very many events.`,
  );
}
