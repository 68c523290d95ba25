import { describe, expect, test } from "vitest";
import { EVERYTHING } from "#lib/timeline/filter.ts";
import { readEmbedQuery, readFileQuery, readPictureQuery } from "../../app/picture-query.ts";

describe("the query of a picture", () => {
  test("has a default for everything", () => {
    expect(readPictureQuery(new URLSearchParams())).toEqual({
      query: { w: 1200, h: 630, theme: "light", scale: "folded", event: null, filter: EVERYTHING },
    });
  });

  test("may say everything", () => {
    const query = "w=320&h=4096&theme=dark&scale=even&group=who&event=bcd&r=3";
    expect(readPictureQuery(new URLSearchParams(query))).toEqual({
      query: {
        w: 320,
        h: 4096,
        theme: "dark",
        scale: "even",
        group: "who",
        event: "bcd",
        r: 3,
        filter: EVERYTHING,
      },
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
    ["group=year", 'group must be one of source, who, status, not "year"'],
    ["r=0", 'r must be the number of a revision, from 1, not "0"'],
    [
      "width=800",
      "unknown: width (known: w, h, theme, scale, event, r, q, status, source, who, precision, from, to, id, group)",
    ],
    ["status=claim&status=rumour", 'status must be one of fact, claim, plan, reporting, not "rumour"'],
    ["from=May", 'from must be a year, a month or a day such as 2024-05-03, not "May"'],
    [
      "w=1&h=1",
      'w must be a whole number from 320 to 4096, not "1"\nh must be a whole number from 180 to 4096, not "1"',
    ],
  ])("%s gets a clear answer", (query, faults) => {
    expect(readPictureQuery(new URLSearchParams(query))).toEqual({ faults });
  });

  test("says which events are drawn, in the words of the page's own address", () => {
    const asked = readPictureQuery(new URLSearchParams("q=Kim&status=claim&who=&who=KCNA&to=2024-05"));
    expect(asked).toMatchObject({
      query: {
        filter: { ...EVERYTHING, text: "Kim", statuses: ["claim"], who: ["", "KCNA"], to: "2024-05" },
      },
    });
  });

  test("a file takes the filter and leaves the rest of an address alone", () => {
    expect(readFileQuery(new URLSearchParams("q=Kim&scale=even&r=3"))).toMatchObject({
      query: { filter: { ...EVERYTHING, text: "Kim" } },
    });
    expect(readFileQuery(new URLSearchParams("to=soon"))).toHaveProperty("faults");
  });

  test("an embed has no size of its own, and may follow its reader's theme", () => {
    expect(readEmbedQuery(new URLSearchParams("theme=auto"))).toEqual({
      query: { theme: "auto", scale: "folded", event: null, filter: EVERYTHING },
    });
    expect(readEmbedQuery(new URLSearchParams("w=500"))).toEqual({
      faults: "unknown: w (known: theme, scale, event, r, q, status, source, who, precision, from, to, id)",
    });
  });
});
