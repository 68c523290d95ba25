import { describe, expect, test } from "vitest";
import { timelineOf } from "#lib/article.ts";
import { sampleTimeline } from "#lib/sample-events.ts";
import { type Faults, readSubmission, type Submission } from "#lib/submission.ts";
import { titleFromText } from "#lib/submitted-article.ts";
import { timelineSchema } from "#lib/timeline/schema.ts";

const FRENCH =
  "Le nouveau pont de la ville a été ouvert samedi dernier par le maire. Les travaux avaient commencé en mars 2021, et ils ont duré deux ans de plus que prévu, selon la mairie.";
const TODAY = "2025-09-01";
const GOOD: Submission = {
  text: "The bridge opened on 3 May 2025.",
  published: "2025-05-04",
  undated: false,
  title: "The bridge",
  url: "https://example.org/bridge",
};

function faultsOf(change: Partial<Submission>): Faults {
  const reading = readSubmission({ ...GOOD, ...change }, TODAY);
  return "faults" in reading ? reading.faults : {};
}

function articleOf(change: Partial<Submission>) {
  const reading = readSubmission({ ...GOOD, ...change }, TODAY);
  if (!("article" in reading)) throw new Error(JSON.stringify(reading));
  return reading.article;
}

describe("a submission", () => {
  test("becomes an article, word for word", () => {
    expect(articleOf({})).toEqual({
      title: GOOD.title,
      url: GOOD.url,
      publishedOn: GOOD.published,
      publishedBasis: "given",
      language: "en",
      text: GOOD.text,
    });
  });

  test("in another language is taken as it is where the date question is settled", () => {
    expect(articleOf({ text: FRENCH }).text).toBe(FRENCH);
    expect(articleOf({ text: FRENCH, published: "", undated: true }).publishedOn).toBeNull();
  });

  test.each<[what: string, change: Partial<Submission>, field: keyof Submission, words: string]>([
    ["no text", { text: " \n\t" }, "text", "empty"],
    ["too much text", { text: "a ".repeat(1_000_000) }, "text", "2.0 MB"],
    ["too much text in bytes, not in characters", { text: "字".repeat(400_000) }, "text", "1.2 MB"],
    ["a file of another kind", { text: "\u0000\u0001\u0002PNG\u0003" }, "text", "text"],
    ["no date anywhere", { published: "", text: "It opened last autumn." }, "published", "does not say when"],
    ["no date anywhere", { published: "", text: "It opened last autumn." }, "published", "“It has no date”"],
    ["another language and no date", { published: "", text: FRENCH }, "text", "does not read as English"],
    ["a date and the word that it has none", { undated: true }, "published", "Take one of them back"],
    ["a day that does not exist", { published: "2025-02-30" }, "published", "“2025-02-30” is not a day"],
    ["a date in words", { published: "yesterday" }, "published", "“yesterday” is not a day"],
    ["a day to come", { published: "2025-09-02" }, "published", "2 September 2025 has not come yet"],
    ["a link without a scheme", { url: "example.org" }, "url", "“example.org” is not a web address"],
    ["a link that is a script", { url: "javascript:alert(1)" }, "url", "is not a web address"],
    ["a link without end", { url: `https://example.org/${"a".repeat(2000)}` }, "url", "2000 are the most"],
    ["a title without end", { title: "a".repeat(301) }, "title", "300 are the most"],
  ])("with %s is told so, at that field alone", (_what, change, field, words) => {
    const faults = faultsOf(change);
    expect(Object.keys(faults)).toEqual([field]);
    expect(faults[field]).toContain(words);
  });

  test("with two faults is told both at once", () => {
    expect(Object.keys(faultsOf({ published: "soon", url: "x" }))).toEqual(["published", "url"]);
  });

  test("without text is not asked for a date as well", () => {
    expect(Object.keys(faultsOf({ text: "", published: "" }))).toEqual(["text"]);
  });

  test("without a date takes the one that the text states, and remembers where it is from", () => {
    const article = articleOf({
      published: "",
      text: "Published 4 May 2025\n\nThe bridge opened yesterday.",
    });
    expect(article.publishedOn).toBe("2025-05-04");
    expect(article.publishedBasis).toBe("read");
  });

  test.each([
    ["A fire destroyed the town in 1923.", "of a history"],
    ["Published 4 May 2025\n\nThe bridge opened yesterday.", "that names a day all the same"],
  ])("%j %s has no date when whoever gives it says so", (text) => {
    expect(articleOf({ text, published: "", undated: true })).toMatchObject({
      publishedOn: null,
      publishedBasis: null,
    });
  });

  test("without a date leaves undated what could only be counted from it", () => {
    const text = "The bridge opened last autumn. A fire destroyed the town in 1923.";
    const { events } = timelineOf(articleOf({ text, published: "", undated: true }), "x");
    expect(events.map(({ when }) => when?.edtf ?? null)).toEqual(["1923", null]);
  });

  test("never takes a date to come from the text", () => {
    expect(faultsOf({ published: "", text: "Published 4 May 2999\n\nIt opened." }).published).toContain(
      "does not say",
    );
  });

  test("of today is published today", () => {
    expect(articleOf({ published: TODAY }).publishedOn).toBe(TODAY);
  });

  test("has one kind of line end", () => {
    expect(articleOf({ text: "One.\r\nTwo 👋.\r\n" }).text).toBe("One.\nTwo 👋.\n");
  });

  test.each([
    ["https:example.org/bridge", "https://example.org/bridge"],
    ["HTTPS://Example.org", "https://example.org/"],
    ["https:\\\\example.org\\bridge", "https://example.org/bridge"],
  ])("with the link %s keeps it as a browser would go there: %s", (url, kept) => {
    expect(articleOf({ url }).url).toBe(kept);
  });

  test.each<[change: Partial<Submission>]>([
    [{ published: "-0043-03-15" }],
    [{ published: "0000-02-29" }],
    [{ url: "https:example.org" }],
    [{ url: "http://[::1]:8080/ä b" }],
    [{ title: "\u0000" }],
  ])("that is taken, with %j, makes a document that can be read again", (change) => {
    const document: unknown = JSON.parse(JSON.stringify(timelineOf(articleOf(change), "x")));
    expect(timelineSchema.safeParse(document).error).toBeUndefined();
  });

  test("keeps markup in a title as text", () => {
    expect(articleOf({ title: " <b>Bridge</b> & co " }).title).toBe("<b>Bridge</b> & co");
  });
});

test.each([
  ["Bridge opens\n\nThe bridge opened on 3 May.", "Bridge opens"],
  ["\n  Bridge opens  \nIt did.", "Bridge opens"],
  ["One short line", "One short line"],
  // a menu, and what stands around an article, are not its headline
  [
    "Home\nNews\nSport\nShare on Facebook\n\nBridge opens after two years\n\nIt did.",
    "Bridge opens after two years",
  ],
  ["3 min read\nBridge opens\nIt did.", "Bridge opens"],
  ["a".repeat(79), "a".repeat(79)],
  [`${"word ".repeat(40)}end`, `${"word ".repeat(15)}word …`],
])("the title of %j is %j", (text, title) => {
  expect(titleFromText(text)).toBe(title);
});

describe("a file", () => {
  const JSON_FILE = Array.from(sampleTimeline(3)).join("");
  const NOTHING: Submission = { text: "", published: "", undated: false, title: "", url: "" };

  function readFile(bytes: Uint8Array | string, given: Partial<Submission> = {}) {
    const file = {
      name: "notes.txt",
      bytes: typeof bytes === "string" ? new TextEncoder().encode(bytes) : bytes,
    };
    return readSubmission({ ...NOTHING, ...given }, TODAY, file);
  }

  test("of text is the article", () => {
    const reading = readFile(`\uFEFF${GOOD.text}`, { published: GOOD.published });
    expect(reading).toMatchObject({ article: { text: GOOD.text, publishedOn: GOOD.published } });
  });

  test("of JSON is the timeline, under the title typed for it or its own", () => {
    const timeline = JSON.parse(JSON_FILE);
    expect(readFile(JSON_FILE)).toEqual({ timeline });
    expect(readFile(JSON_FILE, { title: "Mine" })).toEqual({ timeline: { ...timeline, title: "Mine" } });
  });

  test("may as well be pasted", () => {
    expect(readSubmission({ ...NOTHING, text: JSON_FILE }, TODAY)).toEqual({
      timeline: JSON.parse(JSON_FILE),
    });
  });

  test.each<[what: string, bytes: Uint8Array | string, given: Partial<Submission>, words: string]>([
    ["beside a text", GOOD.text, { text: GOOD.text }, "which is it to be"],
    ["of another encoding", new Uint8Array([0x66, 0xfc, 0x72]), {}, "“notes.txt” is not text in UTF-8"],
    ["of no words", "  \n", { published: "2025-05-04" }, "empty"],
    ["of another kind", "\u0000\u0001\u0002PNG\u0003", { published: "2025-05-04" }, "text"],
    ["of broken JSON", '{"version": 1,', {}, "not JSON"],
    ["of other JSON", '{"a": 1}', {}, "not a timeline"],
    ["of a list in JSON", "[1, 2, 3]", {}, "not a timeline"],
  ])("%s is refused at its own field", (_what, bytes, given, words) => {
    const reading = readFile(bytes, given);
    expect(Object.keys("faults" in reading ? reading.faults : {})).toEqual(["file"]);
    expect("faults" in reading && reading.faults.file).toContain(words);
  });

  test("without a date is asked for one where one is typed", () => {
    const reading = readFile("It opened last autumn.");
    expect(Object.keys("faults" in reading ? reading.faults : {})).toEqual(["published"]);
  });
});
