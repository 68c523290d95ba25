/**
 * The host page's script, served as /embed.js: puts the timeline in an iframe right after its own tag and keeps the
 * frame as high as what it shows. It adds nothing to the page's globals and listens to nobody but its own frame.
 *
 *     <script src="https://…/embed.js" data-timeline="ID" async></script>
 */
const FIRST_HEIGHT = 520;
const TALLEST = 20_000;
/** What the tag may say one by one, besides all of it in data-query, and the query parameter of the embed that it becomes. */
const OPTIONS = { scale: "scale", theme: "theme", event: "event", revision: "r" } as const;

function frameFor(tag: HTMLScriptElement, origin: string): HTMLIFrameElement {
  const url = new URL(`/embed/${encodeURIComponent(tag.dataset.timeline ?? "")}`, origin);
  for (const [name, value] of new URLSearchParams(tag.dataset.query)) url.searchParams.append(name, value);
  for (const [option, parameter] of Object.entries(OPTIONS)) {
    const value = tag.dataset[option];
    if (value) url.searchParams.set(parameter, value);
  }
  const frame = document.createElement("iframe");
  frame.src = url.href;
  frame.title = tag.dataset.title ?? "Timeline";
  frame.loading = "lazy";
  frame.width = "100%";
  frame.height = String(Number(tag.dataset.height) || FIRST_HEIGHT);
  frame.style.border = "0";
  frame.style.display = "block";
  return frame;
}

/** The height in a message of the embed, or null: any page may send anything. */
function heightIn(data: unknown): number | null {
  if (typeof data !== "object" || data === null || !("type" in data) || !("height" in data)) return null;
  const { type, height } = data;
  if (type !== "dateline:height" || typeof height !== "number") return null;
  return height > 0 && height <= TALLEST ? Math.ceil(height) : null;
}

function follow(frame: HTMLIFrameElement, origin: string): void {
  addEventListener("message", (event) => {
    if (event.origin !== origin || event.source !== frame.contentWindow) return;
    const height = heightIn(event.data);
    if (height !== null) frame.height = String(height);
  });
}

function draw(tag: HTMLScriptElement): void {
  // The mark stands in the page, not in a global: the file may run several times, once for each tag.
  if (!tag.dataset.timeline || tag.dataset.drawn) return;
  tag.dataset.drawn = "true";
  const { origin } = new URL(tag.src);
  const frame = frameFor(tag, origin);
  follow(frame, origin);
  tag.after(frame);
}

const current = document.currentScript;
if (current instanceof HTMLScriptElement) draw(current);
