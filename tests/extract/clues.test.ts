import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Rule } from "#lib/extract/expression.ts";
import { matchesIn } from "#lib/extract/find.ts";
import { CLUES, NEEDS } from "#lib/extract/rules/clues.ts";
import { RULES } from "#lib/extract/rules/index.ts";
import { samples } from "#lib/samples.ts";

/** Texts in which every rule matches somewhere: the samples, the rows of the other tests, a list of phrases. */
const texts = [
  ...samples().flatMap(({ articles }) => articles.map(({ text }) => text)),
  readFileSync("tests/extract/phrases.txt", "utf8"),
  ...readFileSync("tests/extract/phrases.txt", "utf8").split("\n"),
  ...readFileSync("tests/extract/expressions.test.ts", "utf8").split("\n"),
  ...readFileSync("tests/extract/amounts.test.ts", "utf8").split("\n"),
  readFileSync("tests/extract/phrases.txt", "utf8").replaceAll(" ", "\n"),
  // a capital whose lower case is longer must not move what stands behind it
  "İ".repeat(300) + readFileSync("tests/extract/phrases.txt", "utf8"),
];

/** The same rule under a name that no clue is kept for: it runs everywhere. */
function everywhere(rule: Rule): Rule {
  return { ...rule, name: `${rule.name}, everywhere` };
}

function spans(text: string, rule: Rule, loose: boolean): string[] {
  return matchesIn(text, [rule], loose).map(({ start, end }) => `${start}–${end} ${text.slice(start, end)}`);
}

test("every clue is kept for the name of a rule", () => {
  const names = new Set(RULES.map(({ name }) => name));
  expect([...Object.keys(CLUES), ...Object.keys(NEEDS)].filter((name) => !names.has(name))).toEqual([]);
});

describe("looking for clues first changes nothing that is found", () => {
  test.each(RULES.map((rule) => [rule.name, rule] as const))("%s", (_, rule) => {
    for (const text of texts) {
      for (const loose of [false, true])
        expect(spans(text, rule, loose)).toEqual(spans(text, everywhere(rule), loose));
    }
  });

  test("and every rule is put to the test", () => {
    const idle = RULES.filter((rule) => texts.every((text) => spans(text, rule, true).length === 0));
    expect(idle.map(({ name }) => name)).toEqual([]);
  });
});
