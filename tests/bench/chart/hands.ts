/** A mouse that drags and turns its wheel at the pace of a hand, whether or not the page keeps up. */
import type { CDPSession } from "@playwright/test";

const FRAME = 1000 / 60;
const CTRL = 2;
const MIDDLE = { x: 640, y: 260 };

interface Act {
  /** When, ms from the beginning. */
  readonly at: number;
  readonly type: "mouseMoved" | "mousePressed" | "mouseReleased" | "mouseWheel";
  readonly x: number;
  readonly held?: boolean;
  readonly deltaY?: number;
}

/** There, there and back again, 360 px each. */
export function drag(): Act[] {
  return [-1, -1, 1].flatMap((way, i) => {
    const x0 = MIDDLE.x - way * 180;
    const began = i * 900;
    const moves = Array.from({ length: 45 }, (_, step): Act => {
      const x = x0 + way * 8 * (step + 1);
      return { at: began + 32 + step * FRAME, type: "mouseMoved", x, held: true };
    });
    return [
      { at: began, type: "mouseMoved", x: x0 },
      { at: began + 16, type: "mousePressed", x: x0, held: true },
      ...moves,
      { at: began + 50 + 45 * FRAME, type: "mouseReleased", x: x0 + way * 360 },
    ] satisfies Act[];
  });
}

/** Twenty-four notches in, over the crowded end; or out. */
export function turn(way: 1 | -1): Act[] {
  const x = MIDDLE.x + 560;
  return Array.from({ length: 24 }, (_, i) => ({ at: i * 33, type: "mouseWheel", x, deltaY: -120 * way }));
}

export async function perform(cdp: CDPSession, acts: readonly Act[]): Promise<void> {
  const began = performance.now();
  const done: Promise<unknown>[] = [];
  for (const { at, type, x, held, deltaY } of acts) {
    const wait = began + at - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    const wheel = type === "mouseWheel" ? { deltaX: 0, deltaY: deltaY ?? 0, modifiers: CTRL } : {};
    const button = held || type === "mouseReleased" ? "left" : "none";
    const buttons = held ? 1 : 0;
    done.push(
      cdp.send("Input.dispatchMouseEvent", {
        type,
        x,
        y: MIDDLE.y,
        button,
        buttons,
        clickCount: 1,
        ...wheel,
      }),
    );
  }
  await Promise.all(done);
}
