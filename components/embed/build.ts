/** Bundles the two scripts of the embed, its style and that of a chart in a frame into components/embed/dist. Run by `npm run build:embed`. */
import { build } from "esbuild";

await build({
  entryPoints: ["embed.ts", "host.ts", "embed.css", "chart-frame.css"].map(
    (file) => `${import.meta.dirname}/${file}`,
  ),
  outdir: `${import.meta.dirname}/dist`,
  bundle: true,
  minify: true,
  format: "iife",
  // Served by the app under these addresses; nothing to bundle.
  external: ["/fonts/*"],
  target: ["es2022", "safari15", "firefox100", "chrome100"],
  logLevel: "warning",
});
