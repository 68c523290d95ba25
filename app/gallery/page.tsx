import type { Metadata } from "next";
import styles from "#components/gallery/gallery.module.css";
import { Gallery } from "#components/gallery/gallery.tsx";
import { Rules } from "#components/gallery/rules.tsx";
import { SiteHeader } from "#components/site-header.tsx";

export const metadata: Metadata = {
  title: "What the marks mean",
  description:
    "Every mark of a timeline: how exactly a date is known, who vouches for it, how it stands out.",
};

export default function GalleryPage() {
  return (
    <>
      <SiteHeader />
      <main className={styles.page}>
        <div>
          <h1>What the marks mean</h1>
          <p className={styles.intro}>
            The shape of a mark says how exactly the text dates an event. Its fill says who vouches for it;
            the colour repeats that and never stands alone. Nothing is drawn more exact than it was told.
          </p>
        </div>
        <Rules />
        <Gallery />
      </main>
    </>
  );
}
