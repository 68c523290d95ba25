import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { LIGHT } from "#components/chart/palette.ts";
import { TimelineGroup } from "#components/chart/timeline-svg.tsx";
import { layoutTimeline } from "#lib/layout/layout.ts";
import type { Status } from "#lib/timeline/timeline.ts";
import { DATE_NAMES, type DateName, eventDated, STATUSES } from "../fixtures/marks.ts";

const WIDTH = 160;
const HEIGHT = 130;
const ROW = 40;

const STATES = ["plain", "disputed", "selected", "hovered", "dimmed"] as const;

type State = (typeof STATES)[number];

/** The mark alone, cut out of a chart of one event. */
function cell(name: DateName, status: Status, state: State): string {
  const event = eventDated(name, status, state === "disputed");
  const [width, height] = [WIDTH, HEIGHT];
  const layout = layoutTimeline([event], {
    width,
    height,
    scale: "to-scale",
    labels: false,
    reporting: true,
  });
  const other = { ...layout.events[0], id: "another", x: -500, x0: -500, x1: -500 };
  const events = state === "dimmed" ? [...layout.events, other] : layout.events;
  const svg = renderToStaticMarkup(
    <TimelineGroup
      layout={{ ...layout, events } as typeof layout}
      palette={LIGHT}
      strip={false}
      selected={state === "selected" ? event.id : null}
      hovered={state === "hovered" ? event.id : state === "dimmed" ? "another" : null}
    />,
  );
  const marks = Array.from(svg.matchAll(/<g data-mark="([^"]+)".*?<\/g>(?=<g data-mark|<\/g>$)/g));
  return marks.find(([, id]) => id === event.id)?.[0].replaceAll(event.id, "id") ?? "";
}

/** Every colour but the paper's: without it, shape alone must tell. */
const ANY_INK = new RegExp(`(?!${LIGHT.paper})#[0-9a-f]{6}`, "g");

const ROWS = DATE_NAMES.flatMap((name) => STATUSES.map((status) => [name, status] as const));

describe("every date, standing and state has its mark", () => {
  test.each(ROWS)("%s, %s", (name, status) => {
    const cells = STATES.map((state) => cell(name, status, state));
    expect(new Set(cells).size).toBe(STATES.length);
    for (const drawn of cells) expect(drawn).toMatch(/<(circle|path|rect)/);
  });

  test("one standing is not drawn as another", () => {
    for (const name of DATE_NAMES) {
      const cells = STATUSES.map((status) => cell(name, status, "plain").replace(ANY_INK, "ink"));
      expect([name, new Set(cells).size]).toEqual([name, STATUSES.length]);
    }
  });

  test.each<[DateName, DateName]>([
    ["day", "about a day"],
    ["month", "about a month"],
    ["year", "about a year"],
    ["one day of several", "about one of several"],
    ["by then", "by about then"],
    ["then or later", "about then or later"],
    ["lasted", "lasted about"],
    ["since", "since about"],
  ])("%s is not drawn as %s", (exact, about) => {
    for (const status of STATUSES)
      expect(cell(exact, status, "plain")).not.toBe(cell(about, status, "plain"));
  });

  test("they are as they were", async () => {
    const plain = DATE_NAMES.map((name) => STATUSES.map((status) => cell(name, status, "plain")));
    const told = (["day", "month", "lasted"] as const).flatMap((name) =>
      STATUSES.map((status) => STATES.map((state) => cell(name, status, state))),
    );
    const rows = [...plain, ...told].flatMap((cells, y) =>
      cells.map((drawn, x) => `<g transform="translate(${x * WIDTH} ${y * ROW})">${drawn}</g>`),
    );
    const size = `width="${STATES.length * WIDTH}" height="${(plain.length + told.length) * ROW + ROW}"`;
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${size}>\n${rows.join("\n")}\n</svg>\n`;
    await expect(svg).toMatchFileSnapshot("../output/chart/marks.svg");
  });
});
