import { defineConfig } from "vitest/config";

/** Unit tests run twice, far east and far west of Greenwich: a date that leaks into local time shows as a day off. */
export default defineConfig({
  test: {
    projects: ["Pacific/Auckland", "America/Los_Angeles"].map((zone) => ({
      test: {
        name: zone,
        include: ["tests/**/*.test.{ts,tsx}"],
        exclude: ["tests/e2e/**"],
        env: { TZ: zone },
      },
    })),
  },
});
