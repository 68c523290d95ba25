/** Runs inside the measured page: frames and how long input takes to the end of the frame that shows it. */

export interface Frames {
  /** From frame to frame, and from input to picture, ms. */
  readonly gaps: readonly number[];
  readonly lags: readonly number[];
}

declare global {
  interface Window {
    recorder?: { start: () => void; stop: () => Frames };
  }
}

/** Given to the page as source text: it knows nothing from outside itself. */
export function installRecorder(): void {
  let frames: number[] = [];
  let lags: number[] = [];
  let pending = 0;
  let run = 0;
  const note = ({ timeStamp }: Event) => {
    pending ||= timeStamp;
  };
  addEventListener("mousemove", note, { capture: true, passive: true });
  addEventListener("wheel", note, { capture: true, passive: true });
  const tick = (now: number, of: number) => {
    if (of !== run) return;
    frames.push(now);
    const since = pending;
    pending = 0;
    if (since > 0) {
      // A message is handled after the frame's own work.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => lags.push(performance.now() - since);
      port2.postMessage(0);
    }
    requestAnimationFrame((next) => tick(next, of));
  };
  window.recorder = {
    start() {
      [frames, lags, pending] = [[], [], 0];
      run += 1;
      const of = run;
      requestAnimationFrame((now) => tick(now, of));
    },
    stop() {
      run += 1;
      return { gaps: frames.slice(1).map((at, i) => at - (frames[i] ?? at)), lags };
    },
  };
}
