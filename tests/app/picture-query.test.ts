import { describe, expect, test } from "vitest";
import { readEmbedQuery, readPictureQuery } from "../../app/picture-query.ts";

describe("the query of a picture", () => {
  test("has a default for everything", () => {
    expect(readPictureQuery(new URLSearchParams())).toEqual({
      query: { w: 1200, h: 630, theme: "light", scale: "folded", event: null },
    });
  });

  test("may say everything", () => {
    const query = "w=320&h=4096&theme=dark&scale=even&event=bcd&r=3";
    expect(readPictureQuery(new URLSearchParams(query))).toEqual({
      query: { w: 320, h: 4096, theme: "dark", scale: "even", event: "bcd", r: 3 },
    });
  });

  test.each([
    ["w=319", 'w must be a whole number from 320 to 4096, not "319"'],
    ["w=4097", 'w must be a whole number from 320 to 4096, not "4097"'],
    ["w=1e3", 'w must be a whole number from 320 to 4096, not "1e3"'],
    ["w=", 'w must be a whole number from 320 to 4096, not ""'],
    ["h=-1", 'h must be a whole number from 180 to 4096, not "-1"'],
    ["theme=sepia", 'theme must be one of light, dark, not "sepia"'],
    ["scale=log", 'scale must be one of folded, to-scale, even, reading, not "log"'],
    ["r=0", 'r must be the number of a revision, from 1, not "0"'],
    ["width=800", "unknown: width (known: w, h, theme, scale, event, r)"],
    [
      "w=1&h=1",
      'w must be a whole number from 320 to 4096, not "1"\nh must be a whole number from 180 to 4096, not "1"',
    ],
  ])("%s gets a clear answer", (query, faults) => {
    expect(readPictureQuery(new URLSearchParams(query))).toEqual({ faults });
  });

  test("an embed has no size of its own, and may follow its reader's theme", () => {
    expect(readEmbedQuery(new URLSearchParams("theme=auto"))).toEqual({
      query: { theme: "auto", scale: "folded", event: null },
    });
    expect(readEmbedQuery(new URLSearchParams("w=500"))).toEqual({
      faults: "unknown: w (known: theme, scale, event, r)",
    });
  });
});
