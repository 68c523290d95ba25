import { csvParse } from "d3-dsv";
import fc from "fast-check";
import { expect, test } from "vitest";
import { csv } from "#lib/formats/csv.ts";
import { writtenOf } from "#lib/formats/index.ts";
import { assemble } from "#lib/timeline/assemble.ts";
import type { Timeline } from "#lib/timeline/timeline.ts";
import { goldTimeline } from "../fixtures/timelines.ts";
import { draftOf, sourceWith } from "../timeline/drafts.ts";

const TEXT = "The “mill”, closed in May 2024 😀.\r\nIt had opened in 1871; Caesar died in 44 BCE.";
const context = { permalink: "https://d.example/t/mill" };

function fileOf(timeline: Timeline): string {
  return [...csv.write(writtenOf(timeline), context)].join("");
}

function written(title: string, edtf: string | null) {
  const draft = { ...draftOf(TEXT, "It had opened in 1871", edtf), title };
  const text = fileOf(assemble("mill", "Mill", [{ source: sourceWith(TEXT), drafts: [draft] }]));
  return { text, rows: csvParse(text.replace(/^\uFEFF/, "")) };
}

test("a row says when, what, who and in which words", () => {
  const rows = csvParse(fileOf(goldTimeline()).slice(1));
  expect(rows).toHaveLength(goldTimeline().events.length);
  const lawmakers = rows.find(({ title = "" }) => title.includes("600"));
  expect(lawmakers).toMatchObject({
    date: "April 2025",
    edtf: "2025-04",
    earliest: "2025-04-01",
    latest: "2025-04-30",
    precision: "month",
    approximate: "false",
    status: "claim",
    according_to: "South Korean lawmakers",
    publisher: "The Guardian",
    published: "2025-08-22",
  });
  expect(lawmakers?.quote).toContain("About 600 North Korean troops have been killed");
});

test.each([
  ["2024/..", "since 2024", "2024-01-01", ""],
  ["[..2025-05]", "May 2025 or earlier", "", "2025-05-31"],
  ["-0043-03-15", "15 March 44 BCE", "-0043-03-15", "-0043-03-15"],
  [null, "", "", ""],
])("%s keeps open ends empty and eras as they are", (edtf, date, earliest, latest) => {
  const { rows } = written("Mill opens", edtf);
  expect(rows[0]).toMatchObject({ date, edtf: edtf ?? "", earliest, latest });
});

test("lines end as RFC 4180 has it, and a spreadsheet is told the encoding", () => {
  const { text } = written("Mill opens", "1871");
  expect(text).toMatch(/^\uFEFFdate,title,status,/);
  expect(text.endsWith("\r\n")).toBe(true);
  expect(text.split("\r\n")).toHaveLength(3);
});

test("any title comes back as it was, except that it cannot begin a formula", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", minLength: 1, maxLength: 40 }), (title) => {
      const { rows } = written(title, "1871");
      const expected = /^[=+\-@\t\r]/.test(title) ? `'${title}` : title;
      expect(rows.map((row) => row.title)).toEqual([expected]);
    }),
  );
});

test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1"])("%j stays words", (title) => {
  expect(written(title, "1871").rows[0]?.title).toBe(`'${title}`);
});
