import type { NextConfig } from "next";

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // Native or large packages that run in Node as they are.
  serverExternalPackages: ["@resvg/resvg-js", "wink-nlp", "wink-eng-lite-web-model"],
  // Read at run time by path, so the tracer has to be told.
  outputFileTracingIncludes: { "/*": ["./data/articles/*", "./app/fonts/*.ttf"] },
};

export default config;
