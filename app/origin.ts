/** The public origin of this site, for links that leave it: permalinks, cards, snippets. */
import { headers } from "next/headers";
import { env } from "#lib/env.ts";

const HOST = /^(\[[\da-f:.]+\]|[a-z\d.-]+)(:\d{1,5})?$/i;

/**
 * SITE_URL, else the origin of the request: its Host header, over http. Forwarded headers are anybody's to write, so
 * they count for nothing; behind a proxy or TLS, set SITE_URL.
 */
export async function siteOrigin(): Promise<string> {
  if (env.SITE_URL) return env.SITE_URL;
  const host = (await headers()).get("host") ?? "";
  return HOST.test(host) ? `http://${host}` : `http://localhost:${env.PORT}`;
}
