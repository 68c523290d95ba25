import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { defineConfig } from "@playwright/test";
import { findChromium } from "./chromium.ts";

const port = process.env.E2E_PORT ?? "3199";
// Workers load this file too: the folder is made once and handed on.
process.env.E2E_DATA ??= mkdtempSync(path.join(tmpdir(), "dateline-e2e-"));

/** Letters are drawn alike, whatever the machine's settings. */
const ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--font-render-hinting=none",
  "--disable-lcd-text",
  "--force-color-profile=srgb",
];

/** The browser tests run on a production build, served as `npm start` serves it. */
export default defineConfig({
  testDir: ".",
  outputDir: "../../test-results",
  snapshotPathTemplate: "{testDir}/pictures/{arg}{ext}",
  fullyParallel: true,
  workers: 2,
  // Generous, for a machine that does other work beside; a test that passes takes seconds.
  timeout: 60_000,
  // Edges of letters differ a little from one build of Chromium to the next; a mark or a word out of place is more.
  expect: {
    timeout: 10_000,
    toHaveScreenshot: { maxDiffPixelRatio: 0.004 },
    toMatchSnapshot: { maxDiffPixelRatio: 0.004 },
  },
  forbidOnly: Boolean(process.env.CI),
  reporter: [["list"]],
  use: {
    baseURL: `http://localhost:${port}`,
    viewport: { width: 1440, height: 900 },
    locale: "en-GB",
    launchOptions: { executablePath: findChromium() ?? undefined, args: ARGS },
  },
  webServer: {
    command: "node lib/start.ts",
    cwd: path.join(import.meta.dirname, "../.."),
    url: `http://localhost:${port}/`,
    timeout: 180_000,
    env: { PORT: port, DATELINE_DATA: process.env.E2E_DATA },
  },
});
