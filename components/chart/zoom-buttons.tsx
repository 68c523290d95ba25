import styles from "./timeline-chart.module.css";
import type { Zoom } from "./use-zoom.ts";

/** Every move of hands and wheel has a button. */
export function ZoomButtons({ zoom }: { readonly zoom: Pick<Zoom, "view" | "by" | "reset"> }) {
  const whole = zoom.view.k === 1;
  return (
    <fieldset className={styles.buttons}>
      <legend className={styles.legend}>Zoom</legend>
      <button type="button" aria-label="Zoom in" onClick={() => zoom.by(1.6)}>
        +
      </button>
      <button type="button" aria-label="Zoom out" disabled={whole} onClick={() => zoom.by(1 / 1.6)}>
        −
      </button>
      <button type="button" aria-label="Show all" disabled={whole} onClick={zoom.reset}>
        All
      </button>
    </fieldset>
  );
}
