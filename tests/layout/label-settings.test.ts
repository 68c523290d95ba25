import { describe, expect, test } from "vitest";
import { fewSettingsOf, settingsOf } from "#lib/layout/label-settings.ts";

const SAID = [
  ["One day, 18–22 Aug 2025", "North Korean state media"],
  ["22 Aug 2025", "Ada Finch"],
  ["Some time in 760–799", "A chronicle that was written two hundred years later in another country"],
  ["Apr 2025", "South Korean lawmakers"],
] as const;

describe("the words of a label", () => {
  test.each(SAID)("have no dot at an end of a line: %s, %s", (date, who) => {
    const title = "Soldiers who had returned are honoured with a concert";
    const lines = settingsOf({ title, date, who }).flatMap(({ dates }) => dates);
    expect(lines.filter((line) => /^·|·$|·…$/.test(line))).toEqual([]);
    expect(lines.some((line) => line.includes(" · "))).toBe(true);
  });

  test("are set in fewer ways where there is no time for all, each of them one of all", () => {
    const said = {
      title: "The company becomes the first to be worth so much",
      date: "2 Aug 2018",
      who: null,
    };
    const all = settingsOf(said).map(({ lines }) => lines.join("/"));
    const few = fewSettingsOf(said).map(({ lines }) => lines.join("/"));
    expect(few.length).toBeLessThanOrEqual(4);
    expect(few.length).toBeLessThan(all.length + 1);
    expect(few[0]).toBe(all[0]);
  });
});
