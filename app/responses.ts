/** Answers of the routes that are no pages: files, pictures, embeds. */
import { createHash } from "node:crypto";

export type Body = string | Uint8Array<ArrayBuffer>;

export interface Answer {
  readonly type: string;
  /** Whether the address names a revision, which never changes. */
  readonly fixed: boolean;
  /** Content-Security-Policy, should a browser show the answer by itself. */
  readonly policy: string;
}

/** What was asked for, or 304 when the asker has it. What may change is asked for again and answered by its tag. */
export function answer(request: Request, body: Body, { type, fixed, policy }: Answer): Response {
  const etag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 27)}"`;
  const headers = {
    etag,
    "content-type": type,
    "cache-control": fixed
      ? "public, max-age=31536000, immutable"
      : "public, max-age=60, stale-while-revalidate=86400",
    "content-security-policy": policy,
    "x-content-type-options": "nosniff",
    // Made to be shown on other sites.
    "access-control-allow-origin": "*",
    "cross-origin-resource-policy": "cross-origin",
  };
  if (request.headers.get("if-none-match") === etag) return new Response(null, { status: 304, headers });
  return new Response(body, { headers });
}

/** A fault in words. */
export function plain(status: number, words: string): Response {
  const headers = { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" };
  return new Response(`${words}\n`, { status, headers });
}
