import { defineConfig } from "vitest/config";

/**
 * Unit tests run twice, far east and far west of Greenwich: a date that leaks into local time shows as a day off.
 * Reading a text knows no Date (tests/architecture.test.ts), so what it makes is tested once.
 */
const ZONES = [
  ["Pacific/Auckland", []],
  ["America/Los_Angeles", ["tests/extract/**", "tests/timeline/**"]],
] as const;

export default defineConfig({
  test: {
    projects: ZONES.map(([zone, once]) => ({
      test: {
        name: zone,
        include: ["tests/**/*.test.{ts,tsx}"],
        exclude: ["tests/e2e/**", ...once],
        env: { TZ: zone },
      },
    })),
  },
});
