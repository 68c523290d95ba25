/** Events are told in blocks of neighbours: a few screens of labels ask for a few blocks, not for hundreds of events. */
import type { Columns, Told } from "./columns.ts";

export const BLOCK = 32;

export function blockOf(place: number): number {
  return Math.floor(place / BLOCK);
}

/** Said of an event whose words are on their way; its id is nobody's. */
export function untold(place: number): Told {
  return { id: `place ${place}`, title: "", when: "", date: "", who: null };
}

/** The words of blocks, each by its number. */
export type Blocks = Readonly<Record<number, readonly Told[]>>;

/** What is said of the events of some blocks; blocks that there are not are left out. */
export function tellBlocks({ length, tell }: Columns, blocks: readonly number[]): Blocks {
  const there = blocks.filter((block) => block >= 0 && block * BLOCK < length);
  return Object.fromEntries(
    there.map((block) => {
      const places = Array.from(
        { length: Math.min(BLOCK, length - block * BLOCK) },
        (_, i) => block * BLOCK + i,
      );
      return [block, places.map(tell)];
    }),
  );
}
