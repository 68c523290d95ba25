import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { DARK, LIGHT, type Palette } from "#components/chart/palette.ts";
import { PRECISIONS } from "#components/filter-query.ts";
import { CELL, EXAMPLES, markOf, STANDINGS, STATES } from "#components/gallery/examples.ts";
import { Gallery } from "#components/gallery/gallery.tsx";
import { MarkCell } from "#components/gallery/mark-cell.tsx";
import { whenOf } from "#lib/time/when.ts";

const ROWS = EXAMPLES.flatMap((example) => STANDINGS.map(([status]) => ({ example, status })));

/** All marks in one picture: a row for each date and standing, a column for each state. */
function pictureOf(palette: Palette): string {
  const cells = ROWS.flatMap(({ example, status }, row) =>
    STATES.map((state, column) => {
      const mark = markOf(example, status, state.disputed ?? false);
      const says = `${example.name}, ${status}, ${state.name}`;
      return (
        <g key={says} data-says={says} transform={`translate(${column * CELL.width} ${row * CELL.height})`}>
          {mark && <MarkCell mark={mark} state={state} palette={palette} />}
        </g>
      );
    }),
  );
  const box = `0 0 ${STATES.length * CELL.width} ${ROWS.length * CELL.height}`;
  return renderToStaticMarkup(
    <svg xmlns="http://www.w3.org/2000/svg" viewBox={box}>
      <title>All marks</title>
      {cells}
    </svg>,
  ).replaceAll("><", ">\n<");
}

test.each([
  ["light", LIGHT],
  ["dark", DARK],
])("every mark is as it was, in the %s", async (name, palette) => {
  await expect(pictureOf(palette)).toMatchFileSnapshot(`../output/gallery/marks-${name}.svg`);
});

test("there is an example of every precision, and of each that is approximate", () => {
  const whens = EXAMPLES.map(({ edtf }) => whenOf(edtf));
  const shown = new Set(whens.map(({ precision }) => precision));
  expect(PRECISIONS.filter((precision) => !shown.has(precision))).toEqual([]);
  const marks = EXAMPLES.flatMap((example) => markOf(example, "fact", false) ?? []);
  const kinds = new Set(marks.map(({ mark, approximate }) => `${mark} ${approximate}`));
  expect([...kinds].sort()).toEqual([
    "bar false",
    "bar true",
    "dot false",
    "dot true",
    "whisker false",
    "whisker true",
  ]);
});

test("every mark stays in its cell", () => {
  for (const example of EXAMPLES) {
    const mark = markOf(example, "fact", false);
    expect(mark?.x0, example.name).toBeGreaterThan(8);
    expect(mark?.x1, example.name).toBeLessThan(CELL.width - 8);
  }
});

test("no two marks of different meaning look alike", () => {
  const looks = new Map<string, string>();
  for (const { example, status } of ROWS) {
    const mark = markOf(example, status, false);
    if (!mark) continue;
    const { mark: kind, open, approximate } = mark;
    const meaning = [kind, open.left, open.right, approximate, status].join(" ");
    const svg = renderToStaticMarkup(
      <MarkCell
        mark={{ ...mark, id: "x", x: 50, x0: kind === "dot" ? 50 : 30, x1: kind === "dot" ? 50 : 70 }}
        state={{ name: "" }}
        palette={GREY}
      />,
    );
    expect(looks.get(svg) ?? meaning).toBe(meaning);
    looks.set(svg, meaning);
  }
  expect(looks.size).toBe(new Set(looks.values()).size);
});

/** Without colours: what colour says must be said by shape too. */
const GREY: Palette = { ...LIGHT, fact: "#555", claim: "#555", plan: "#555", mute: "#555" };

test("the page says of each mark what it is", () => {
  const html = renderToStaticMarkup(<Gallery />);
  expect(html.match(/role="img"/g)).toHaveLength(ROWS.length * STATES.length);
  expect(html).toContain('aria-label="A month, claimed by a source, sources disagree"');
  expect(html).not.toMatch(/ style=/);
});
