import { capital } from "#lib/text/capital.ts";
import { whenOf } from "#lib/time/when.ts";
import { inWords } from "#lib/time/words.ts";
import { PAGE } from "../chart/palette.ts";
import { CELL, EXAMPLES, markOf, STANDINGS, STATES } from "./examples.ts";
import styles from "./gallery.module.css";
import { MarkCell } from "./mark-cell.tsx";

/** Every mark with its words: how exactly a date is known, who vouches for it, how it stands out. */
export function Gallery() {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways on a phone, and a keyboard must do that too
    <section className={styles.scroll} aria-label="All marks" tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">The date</th>
            <th scope="col">Who vouches</th>
            {STATES.map(({ name }) => (
              <th key={name} scope="col">
                {capital(name)}
              </th>
            ))}
          </tr>
        </thead>
        {EXAMPLES.map((example) => (
          <ExampleRows key={example.edtf} example={example} />
        ))}
      </table>
    </section>
  );
}

function ExampleRows({ example }: { readonly example: (typeof EXAMPLES)[number] }) {
  const { name, said, edtf, approximate, tells } = example;
  return (
    <tbody>
      {STANDINGS.map(([status, standing], i) => (
        <tr key={status}>
          {i === 0 && (
            <th scope="rowgroup" rowSpan={STANDINGS.length} className={styles.date}>
              <span className={styles.name}>{name}</span>
              <span className={styles.said}>“{said}”</span>
              <span>
                {inWords(whenOf(edtf, approximate))} · <code>{edtf}</code>
              </span>
              <span className={styles.tells}>{tells}</span>
            </th>
          )}
          <th scope="row" className={styles.standing}>
            {standing}
          </th>
          {STATES.map((state) => (
            <td key={state.name}>
              <MarkPicture example={example} status={status} standing={standing} state={state} />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}

interface MarkPictureProps {
  readonly example: (typeof EXAMPLES)[number];
  readonly status: (typeof STANDINGS)[number][0];
  readonly standing: string;
  readonly state: (typeof STATES)[number];
}

function MarkPicture({ example, status, standing, state }: MarkPictureProps) {
  const mark = markOf(example, status, state.disputed ?? false);
  if (!mark) return null;
  return (
    <svg
      width={CELL.width}
      height={CELL.height}
      viewBox={`0 0 ${CELL.width} ${CELL.height}`}
      role="img"
      aria-label={`${example.name}, ${standing}, ${state.name}`}
    >
      <MarkCell mark={mark} state={state} palette={PAGE} />
    </svg>
  );
}
