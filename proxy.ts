/** Before every page: a strict Content-Security-Policy with a nonce of the request’s own, and no bodies beyond reason. */
import { type NextRequest, NextResponse } from "next/server";
import { revisionIn } from "./app/revision.ts";
import { isThere } from "./app/store.ts";

export async function proxy(request: NextRequest): Promise<NextResponse> {
  if (Number(request.headers.get("content-length")) > MOST_BYTES) return tooLarge();
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString("base64");
  const policy = policyOf(nonce, process.env.NODE_ENV === "development");
  // Next reads the nonce from the request's policy and puts it on its own scripts and styles.
  const headers = new Headers(request.headers);
  headers.set("content-security-policy", policy);
  const response = (await isNowhere(request.nextUrl))
    ? NextResponse.rewrite(new URL(NOWHERE, request.url), { request: { headers } })
    : NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  return response;
}

/** No page has this address, so Next answers with the whole page of app/not-found.tsx. */
const NOWHERE = "/nowhere";
const ADDRESS = /^\/t\/([^/]+)(?:\/e\/([^/]+))?\/?$/;

/**
 * Whether a timeline, a revision or an event is asked for that there is not. A page that finds out by itself, with notFound(),
 * leaves its words to the browser's script: without one the reader would see a blank page.
 */
async function isNowhere({ pathname, searchParams }: URL): Promise<boolean> {
  const [found, id = "", event] = ADDRESS.exec(pathname) ?? [];
  if (found === undefined) return false;
  const revision = revisionIn(searchParams.get("r"));
  return !(await isThere(decoded(id), revision, event === undefined ? undefined : decoded(event)));
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Below the limits of next.config.ts, where Next would break off with an error that says nothing. */
const MOST_BYTES = 66_000_000;

/** A script stops such a form before it is sent; without one the browser's Back brings everything typed back. */
function tooLarge(): NextResponse {
  const words =
    "This is more than 64 MB; an article may have 1 MB. Go back: your browser has kept what you typed.\n";
  return new NextResponse(words, { status: 413, headers: { "content-type": "text/plain; charset=utf-8" } });
}

function policyOf(nonce: string, development: boolean): string {
  return [
    "default-src 'none'",
    // React evaluates strings in development only, to rebuild the server's stack traces.
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "frame-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/**
 * Embeds and files bring a policy of their own, since they are shown elsewhere; faces and built files are no pages, nor is what
 * takes files: Next would hold each body for this.
 */
export const config = {
  matcher:
    "/((?!_next/static|_next/image|fonts/|upload/|embed/|embed\\.js|t/[^/]+/(?:columns$|words$|rows$|frame$|sheets$|snapshot\\.|timeline\\.)).*)",
};
