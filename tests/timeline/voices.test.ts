import { expect, test } from "vitest";
import { shortName } from "#lib/timeline/voices.ts";

test.each([
  ["the state news agency KCNA", "KCNA"],
  ["South Korean lawmakers, citing the South’s intelligence agency", "South Korean lawmakers"],
  ["a unification ministry official, via the South’s Yonhap news agency", "Unification ministry official"],
  ["state media", "State media"],
  ["UN", "UN"],
])("“%s” is “%s” on a label", (who, short) => {
  expect(shortName(who)).toBe(short);
});
