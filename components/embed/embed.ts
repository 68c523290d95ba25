/**
 * The embed's own script: selection, keyboard, detail panel, height. The document is whole without it; what it shows
 * in the panel is a copy of what the list already says.
 */
import { STEPS } from "../chart/steps.ts";

const chart = document.querySelector<HTMLElement>("[data-chart]");
const panel = document.querySelector<HTMLElement>("[data-panel]");
const list = document.querySelector<HTMLDetailsElement>("[data-list]");

let selected = panel?.dataset.selected ?? null;

/** The marks of the one chart that the width shows, in order of time. Chips lead to an event too, but are none. */
function marks(): SVGElement[] {
  const shown = Array.from(chart?.querySelectorAll("svg") ?? []).find(
    (svg) => svg.getBoundingClientRect().width > 0,
  );
  return Array.from(shown?.querySelectorAll<SVGElement>("[data-event]:has([data-mark])") ?? []);
}

function idOf(mark: Element): string {
  return mark.getAttribute("data-event") ?? "";
}

function select(id: string | null): void {
  selected = id;
  for (const mark of chart?.querySelectorAll("[data-event]") ?? []) {
    if (idOf(mark) === id) mark.setAttribute("aria-current", "true");
    else mark.removeAttribute("aria-current");
  }
  showPanel(id);
  rove();
}

/** The panel says what the event's row in the list says. */
function showPanel(id: string | null): void {
  const row = id === null ? null : document.getElementById(`e-${id}`);
  if (!panel) return;
  panel.hidden = !row;
  const [summary, ...body] = Array.from(row?.children ?? []);
  panel.replaceChildren(...[...(summary?.children ?? []), ...body].map((node) => node.cloneNode(true)));
}

/** One tab stop: the selected mark, or the first. */
function rove(): void {
  const all = marks();
  const stop = all.find((mark) => idOf(mark) === selected) ?? all[0];
  for (const mark of chart?.querySelectorAll<SVGElement>("[data-event]") ?? []) {
    mark.setAttribute("tabindex", mark === stop ? "0" : "-1");
  }
}

/** The mark that the focus is on: nothing in the panel, which keeps its arrows for scrolling. */
function markAt(target: EventTarget | null): SVGElement | null {
  if (!(target instanceof Element) || !chart?.contains(target)) return null;
  return target.closest<SVGElement>("[data-event]");
}

function onKey(event: KeyboardEvent): void {
  if (event.key === "Escape") {
    const mark = marks().find((one) => idOf(one) === selected);
    select(null);
    // The panel is gone: whoever was in it goes on from its mark.
    if (event.currentTarget === panel) mark?.focus();
    return;
  }
  const step = STEPS.get(event.key);
  const mark = markAt(event.target);
  if (!step || !mark || event.altKey || event.ctrlKey || event.metaKey) return;
  const all = marks();
  const next = all[step(all.indexOf(mark), all.length - 1)];
  if (!next) return;
  event.preventDefault();
  select(idOf(next));
  next.focus();
}

function onClick(event: MouseEvent): void {
  const mark = event.target instanceof Element ? event.target.closest("[data-event]") : null;
  // A click with a modifier asks for the event's own page: let it.
  if (!mark || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  select(idOf(mark) === selected ? null : idOf(mark));
}

/** The parent is unknown and a height is no secret, so anybody may hear it. */
function postHeight(): void {
  const { height } = document.documentElement.getBoundingClientRect();
  parent.postMessage({ type: "dateline:height", height: Math.ceil(height) }, "*");
}

chart?.addEventListener("click", onClick);
chart?.addEventListener("keydown", onKey);
panel?.addEventListener("keydown", onKey);
// A chart with labels tells the story; the list then waits behind its heading.
if (list && matchMedia("(min-width: 560px)").matches) list.open = false;
rove();
addEventListener("resize", rove);
if (parent !== window) new ResizeObserver(postHeight).observe(document.documentElement);
