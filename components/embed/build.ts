/** Bundles the two scripts and the style of the embed into components/embed/dist. Run by `npm run build:embed`. */
import { build } from "esbuild";

await build({
  entryPoints: ["embed.ts", "host.ts", "embed.css"].map((file) => `${import.meta.dirname}/${file}`),
  outdir: `${import.meta.dirname}/dist`,
  bundle: true,
  minify: true,
  format: "iife",
  // Served by the app under these addresses; nothing to bundle.
  external: ["/fonts/*"],
  target: ["es2022", "safari15", "firefox100", "chrome100"],
  logLevel: "warning",
});
