import { describe, expect, test } from "vitest";
import { dayOf } from "#lib/time/civil.ts";
import { firstWeekday, firstWeekdayIn, weekStart } from "#lib/time/weeks.ts";

describe("weeks begin by language and region", () => {
  test.each([
    ["en-GB", 1],
    ["en-US", 7],
    ["en", 7],
    ["de", 1],
    ["fr", 1],
    ["ja", 7],
    ["ar-EG", 6],
    ["pt-BR", 7],
  ])("%s: %i", (lang, first) => {
    expect(firstWeekday(lang)).toBe(first);
    expect(firstWeekdayIn(new Intl.Locale(lang).maximize().region)).toBe(first);
  });

  test("a region nobody knows begins on Monday", () => {
    expect(firstWeekdayIn(undefined)).toBe(1);
  });

  test.each([
    ["Monday", 1, "18"],
    ["Saturday", 6, "16"],
    ["Sunday", 7, "17"],
  ])("22 August 2025, a Friday, is in the week from %s", (_, first, day) => {
    expect(weekStart(dayOf(2025, 8, 22), first)).toBe(dayOf(2025, 8, Number(day)));
    expect(weekStart(dayOf(2025, 8, Number(day)), first)).toBe(dayOf(2025, 8, Number(day)));
  });
});
