import type { NextConfig } from "next";
import { env } from "./lib/env.ts";

/** On every answer; the Content-Security-Policy is proxy.ts's. */
const HEADERS = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  // An id is a secret shared by link: other sites learn where a reader came from, never which timeline.
  { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
  { key: "Permissions-Policy", value: "camera=(), geolocation=(), microphone=(), payment=(), usb=()" },
];

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // Native or large packages that run in Node as they are.
  serverExternalPackages: ["@resvg/resvg-js", "wink-nlp", "wink-eng-lite-web-model"],
  // Read at run time by path, so the tracer has to be told.
  outputFileTracingIncludes: { "/*": ["./data/articles/*", "./app/fonts/*", "./components/embed/dist/*"] },
  // A file may have 64 MB; more is let in, so that too much gets our own words and comes back whole.
  experimental: {
    proxyClientMaxBodySize: "68mb",
    serverActions: { bodySizeLimit: "68mb", allowedOrigins: publicHosts() },
  },
  headers: async () => [{ source: "/:path*", headers: HEADERS }],
};

/** A proxy may ask by another host name than readers do; a form sent from the public one is still ours. */
function publicHosts(): string[] {
  return env.SITE_URL ? [new URL(env.SITE_URL).host] : [];
}

export default config;
