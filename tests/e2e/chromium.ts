/** Which Chromium the browser tests drive; run as a program, it makes sure that there is one. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";

const SYSTEM = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** CHROMIUM_PATH, the system's, Playwright's own, or null. */
export function findChromium(): string | null {
  const places = [process.env.CHROMIUM_PATH ?? "", ...SYSTEM, chromium.executablePath()];
  return places.find((place) => place !== "" && existsSync(place)) ?? null;
}

/** Debian's package, where root may install it. */
function installChromium(): void {
  if (process.getuid?.() !== 0 || !existsSync("/etc/debian_version")) return;
  for (const task of [["update"], ["install", "-y", "--no-install-recommends", "chromium"]]) {
    spawnSync("apt-get", ["-qq", ...task], {
      stdio: "inherit",
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
  }
}

if (import.meta.main) {
  if (!findChromium()) installChromium();
  if (!findChromium()) {
    console.error(
      "The browser tests need Chromium: `npx playwright install chromium`, or set CHROMIUM_PATH.",
    );
    process.exit(1);
  }
}
