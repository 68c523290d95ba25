/** A piece of JSON whose bytes are coming: a value, a name or an element, from its first byte to its last. */
import type { Spot } from "../timeline/read-timeline.ts";

export interface Capture extends Spot {
  depth: number;
  inString: boolean;
  escaped: boolean;
  before: Buffer[];
  size: number;
}

/** Where a capture ends in some bytes, or they end in it. */
export interface Reach {
  /** The first place that it does not reach. */
  readonly at: number;
  readonly isWhole: boolean;
  /** Line breaks on the way, and the place after the last one; null: none. */
  readonly lines: number;
  readonly lineFrom: number | null;
}

export const [BREAK, SPACE, QUOTE, COMMA, BACKSLASH] = [10, 32, 34, 44, 92];
export const [OPEN_LIST, CLOSE_LIST, OPEN, CLOSE] = [91, 93, 123, 125];

/** Follows a capture through bytes, and notes in it where it stands at their end. Nothing but the end of it is looked for. */
export function follow(capture: Capture, bytes: Buffer, from: number): Reach {
  let { depth, inString, escaped } = capture;
  let [at, lines, isWhole] = [from, 0, false];
  let lineFrom: number | null = null;
  for (; at < bytes.length && !isWhole; at++) {
    const byte = bytes[at] ?? 0;
    if (inString) {
      if (escaped) escaped = false;
      else if (byte === BACKSLASH) escaped = true;
      else if (byte === QUOTE) {
        inString = false;
        isWhole = depth === 0;
      }
    } else if (byte === QUOTE) inString = true;
    else if (byte === OPEN || byte === OPEN_LIST) depth += 1;
    else if (byte === CLOSE || byte === CLOSE_LIST) {
      if (depth === 0) break;
      depth -= 1;
      isWhole = depth === 0;
    } else if (depth === 0 && (byte === COMMA || byte <= SPACE)) break;
    if (byte === BREAK) {
      lines += 1;
      lineFrom = at + 1;
    }
  }
  Object.assign(capture, { depth, inString, escaped });
  return { at, isWhole: isWhole || at < bytes.length, lines, lineFrom };
}
