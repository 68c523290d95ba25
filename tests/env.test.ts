import { expect, test } from "vitest";
import { readEnv } from "#lib/env.ts";

test("an empty environment has its defaults", () => {
  expect(readEnv({})).toEqual({ PORT: 3000, DATELINE_DATA: "./.dateline" });
});

test("an empty variable counts as unset", () => {
  expect(readEnv({ PORT: "", SITE_URL: "", DATELINE_DATA: "" })).toEqual(readEnv({}));
});

test("SITE_URL is an origin: a path, which permalinks would double, is dropped", () => {
  expect(readEnv({ SITE_URL: "https://dateline.example/some/" }).SITE_URL).toBe("https://dateline.example");
});

test.each([
  [{ PORT: "http" }, "PORT"],
  [{ PORT: "70000" }, "PORT"],
  [{ SITE_URL: "dateline.example" }, "SITE_URL"],
  [{ SITE_URL: "ftp://dateline.example" }, "SITE_URL"],
])("%j is refused, and the variable is named", (variables, name) => {
  expect(() => readEnv(variables)).toThrow(
    new RegExp(`environment: ${name}: .*${Object.values(variables)[0]}`),
  );
});
