/** The rows of a crowd in the browser: those that came with the page, and pages of them that were asked for since. */
import type { SourceHead, TimelineEvent } from "#lib/timeline/timeline.ts";
import { PAGE_ROWS, pageWith, type Range } from "../rows.ts";

/** A page of the list, and the sources that its events are told in. */
export interface RowsPage {
  /** From 1. */
  readonly page: number;
  readonly events: readonly TimelineEvent[];
  readonly sources: readonly SourceHead[];
}

/** Asks the server for a page. */
export type AskForPage = (page: number) => Promise<RowsPage>;

/** Rows beyond those looked at that are asked for with them. */
const AHEAD = 40;
/** Pages that are kept: what a reader goes back to is there, and an hour of scrolling fills no memory. */
const MOST_PAGES = 40;

export class CrowdRows {
  readonly #pages = new Map<number, readonly TimelineEvent[]>();
  readonly #sources = new Map<string, SourceHead>();
  readonly #coming = new Set<number>();
  readonly #ask: AskForPage;
  readonly #came: (failed: boolean) => void;

  /** `came` is called each time rows have come, or could not be had. */
  constructor(ask: AskForPage, came: (failed: boolean) => void) {
    this.#ask = ask;
    this.#came = came;
  }

  /** The event of a row, null for one that has not come. */
  at(i: number): TimelineEvent | null {
    return this.#pages.get(pageWith(i))?.[i % PAGE_ROWS] ?? null;
  }

  /** A source that an event of a page that came is told in. */
  source(id: string): SourceHead {
    const source = this.#sources.get(id);
    if (!source) throw new Error(`no such source among the rows that came: ${id}`);
    return source;
  }

  take({ page, events, sources }: RowsPage): void {
    this.#pages.delete(page);
    this.#pages.set(page, events);
    for (const source of sources) this.#sources.set(source.id, source);
    const [oldest] = this.#pages.keys();
    if (this.#pages.size > MOST_PAGES && oldest !== undefined) this.#pages.delete(oldest);
  }

  /** Asks for what is not there of some rows, and of those around them, of `count`. What failed is asked for anew. */
  want({ from, to }: Range, count: number): void {
    if (from >= to) return;
    const last = pageWith(Math.min(count, to + AHEAD) - 1);
    for (let page = pageWith(Math.max(0, from - AHEAD)); page <= last; page++) {
      const known = this.#pages.get(page);
      if (known) this.take({ page, events: known, sources: [] });
      else this.#fetch(page);
    }
  }

  #fetch(page: number): void {
    if (this.#coming.has(page)) return;
    this.#coming.add(page);
    this.#ask(page)
      .then(
        (came) => {
          this.take(came);
          return false;
        },
        () => true,
      )
      .then((failed) => {
        this.#coming.delete(page);
        this.#came(failed);
      });
  }
}
