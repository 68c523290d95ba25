/** The words of a crowd, fetched in blocks when they are first looked for. */
import { BLOCK, type Blocks, blockOf, untold } from "#lib/layout/dense/blocks.ts";
import type { Told } from "#lib/layout/dense/columns.ts";

/** Asks whoever has the words. */
export type AskForBlocks = (blocks: readonly number[]) => Promise<Blocks>;

export class Tellings {
  readonly #known = new Map<number, readonly Told[]>();
  readonly #coming = new Map<number, Promise<void>>();
  readonly #ask: AskForBlocks;
  readonly #came: () => void;
  #wanted: number[] = [];
  #turn: Promise<void> | null = null;

  /** `came` is called each time words have come. */
  constructor(ask: AskForBlocks, came: () => void) {
    this.#ask = ask;
    this.#came = came;
  }

  /** What is said of an event, or {@link untold}; then its words are on their way. */
  readonly tell = (place: number): Told => {
    const told = this.#known.get(blockOf(place))?.[place % BLOCK];
    // Words that cannot be had now are asked for again by the next drawing.
    if (!told) this.#fetch(blockOf(place)).catch(() => {});
    return told ?? untold(place);
  };

  /** What is said of an event, as soon as it is known. Rejects when its words cannot be had. */
  async told(place: number): Promise<Told> {
    if (!this.#known.has(blockOf(place))) await this.#fetch(blockOf(place));
    return this.tell(place);
  }

  /** All that is wanted in one turn goes in one request. */
  #fetch(block: number): Promise<void> {
    const coming = this.#coming.get(block);
    if (coming) return coming;
    this.#turn ??= Promise.resolve().then(() => this.#send());
    this.#wanted.push(block);
    this.#coming.set(block, this.#turn);
    return this.#turn;
  }

  async #send(): Promise<void> {
    const blocks = this.#wanted;
    this.#wanted = [];
    this.#turn = null;
    try {
      for (const [block, told] of Object.entries(await this.#ask(blocks)))
        this.#known.set(Number(block), told);
    } finally {
      for (const block of blocks) this.#coming.delete(block);
    }
    this.#came();
  }
}
