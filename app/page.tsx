import { SampleList } from "#components/sample-list.tsx";
import { SiteHeader } from "#components/site-header.tsx";
import { SourceForm } from "#components/source-form.tsx";
import { samples } from "#lib/samples.ts";
import { createTimeline } from "./create-timeline.ts";
import styles from "./home.module.css";

export default function HomePage() {
  return (
    <>
      <SiteHeader home />
      <main className={styles.main}>
        <section className={styles.intro}>
          <h1>What happened when, and who says so</h1>
          <p>
            Dateline turns a news article into an interactive timeline whose every event opens the exact
            passage it came from, with how it was dated and who vouches for it.
          </p>
          <a className={styles.own} href="#paste">
            Make your own
          </a>
        </section>
        <section className={styles.samples} aria-labelledby="samples">
          <h2 id="samples">See one</h2>
          <SampleList samples={samples()} />
        </section>
        <section className={styles.form} aria-labelledby="paste">
          <h2 id="paste">Make your own</h2>
          <SourceForm action={createTimeline} />
        </section>
      </main>
    </>
  );
}
