/** How a key walks along events in a row: from one place to another, the last one known. */
export type Step = (at: number, last: number) => number;

const forward: Step = (at, last) => Math.min(last, at + 1);
const back: Step = (at) => Math.max(0, at - 1);

/** By the name of the key; page and embed walk alike. */
export const STEPS: ReadonlyMap<string, Step> = new Map([
  ["ArrowRight", forward],
  ["ArrowDown", forward],
  ["ArrowLeft", back],
  ["ArrowUp", back],
  ["Home", () => 0],
  ["End", (_, last) => last],
]);
