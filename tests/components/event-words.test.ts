import { describe, expect, test } from "vitest";
import { citation, marginWords, precisionWords, publisherOf } from "#components/event-words.ts";
import { whenOf } from "#lib/time/when.ts";
import type { Source, TimelineEvent } from "#lib/timeline/timeline.ts";
import { timelineNamed } from "../store.contract.ts";

test.each([
  ["1945-08", "Aug 1945", "exact to the month"],
  ["2025-05-03", "3 May 2025", "exact to the day"],
  ["[2025-08-18..2025-08-22]", "18–22 Aug 2025", "one moment within"],
  ["2024-23", "autumn 2024", "exact to the season"],
  ["2025-06-28/2025-07-03", "28 Jun – 3 Jul 2025", "lasted"],
  ["2024-01/..", "since Jan 2024", "lasted"],
  ["-0043-03-15", "15 Mar 44 BCE", "exact to the day"],
  ["2020~", "about 2020", "about that year"],
])("%s is %j in the margin, %s", (edtf, margin, precision) => {
  const when = whenOf(edtf);
  expect(marginWords(when)).toBe(margin);
  expect(precisionWords(when)).toBe(precision);
});

describe("a citation", () => {
  const timeline = timelineNamed("fair");
  const [event] = timeline.events;
  const [source] = timeline.sources;

  test("names the article, the event and where to find it", () => {
    const about: Source = { ...(source as Source), author: "A. Writer", url: "https://www.example.org/fair" };
    expect(citation(event as TimelineEvent, about, "https://dateline.example/t/fair/e/x")).toBe(
      "A. Writer, “<b>The fair</b> & “more””, example.org, 4 May 2025, https://www.example.org/fair, " +
        "event: “The fair opens” (3 May 2025), https://dateline.example/t/fair/e/x",
    );
  });

  test("of a text without a date says so as librarians do", () => {
    const about: Source = { ...(source as Source), publishedOn: null, publishedBasis: null };
    expect(citation(event as TimelineEvent, about, "https://d.example/e/x")).toContain(
      "Pasted text, n.d., event:",
    );
  });

  test("of a pasted text says that it was pasted", () => {
    expect(publisherOf(source as Source)).toBe("Pasted text");
  });
});
