/** What every store must do; a backend is done when this passes on it. */
import { describe, expect, test } from "vitest";
import { newId } from "#lib/store/id.ts";
import type { Store } from "#lib/store/store.ts";
import { whenOf } from "#lib/time/when.ts";
import { assemble } from "#lib/timeline/assemble.ts";
import type { Source, Timeline } from "#lib/timeline/timeline.ts";

const TEXT = "Привет 👋\r\nThe fair opened on 3 May 2025, the mayor said.";

export function timelineNamed(id: string, revision = 1): Timeline {
  const source = {
    id: "s",
    title: "<b>The fair</b> & “more”",
    publishedOn: "2025-05-04",
    publishedBasis: "given" as const,
    language: "en",
    text: TEXT,
  };
  const start = TEXT.indexOf("The fair");
  const dating = TEXT.indexOf("3 May 2025");
  const draft = {
    title: "The fair opens",
    when: whenOf("2025-05-03"),
    derivation: {
      expression: "3 May 2025",
      start: dating,
      end: dating + 10,
      anchor: null,
      rule: "day-month-year",
      explanation: "“3 May 2025” is a full date.",
    },
    passages: [[start, dating + 10] as const],
    attribution: null,
    status: "fact" as const,
  };
  return { ...assemble(id, source.title, [{ source, drafts: [draft] }]), revision };
}

/** Runs the contract on fresh stores from `open`. */
export function holdsContract(name: string, open: () => Store | Promise<Store>): void {
  describe(name, () => {
    test("gives back what was put, to the last character", async () => {
      const store = await open();
      const timeline = timelineNamed(newId());
      await store.put(timeline);
      expect(await store.get(timeline.id)).toEqual(timeline);
      await store.close();
    });

    test("knows nothing of what was never put", async () => {
      const store = await open();
      await store.put(timelineNamed("here"));
      expect(await store.get("nowhere")).toBeNull();
      expect(await store.get("here", 2)).toBeNull();
      expect(await store.get("HERE")).toBeNull();
      await store.close();
    });

    test("gives the latest revision, and each one by its number", async () => {
      const store = await open();
      for (const revision of [1, 2, 3]) await store.put(timelineNamed("fair", revision));
      expect(await store.get("fair")).toMatchObject({ revision: 3 });
      expect(await store.get("fair", 2)).toMatchObject({ revision: 2 });
      await store.close();
    });

    test("knows of a revision that comes after it was asked for the latest", async () => {
      const store = await open();
      await store.put(timelineNamed("fair", 1));
      expect(await store.get("fair")).toMatchObject({ revision: 1 });
      await store.put(timelineNamed("fair", 2));
      expect(await store.get("fair")).toMatchObject({ revision: 2 });
      await store.close();
    });

    test("tells what is there without reading it", async () => {
      const store = await open();
      await store.put(timelineNamed("fair", 2));
      const asked = [store.has("fair"), store.has("fair", 2), store.has("fair", 1), store.has("nowhere")];
      expect(await Promise.all(asked)).toEqual([true, true, false, false]);
      await store.close();
    });

    test("refuses to change a revision", async () => {
      const store = await open();
      const first = timelineNamed("fair");
      await store.put(first);
      await expect(store.put({ ...first, title: "changed" })).rejects.toThrow(
        "already stored: fair revision 1",
      );
      expect(await store.get("fair")).toEqual(first);
      await store.close();
    });

    test("keeps nothing that it could not give back", async () => {
      const store = await open();
      const broken = timelineNamed("fair");
      const [source] = broken.sources;
      await expect(
        store.put({ ...broken, sources: [{ ...source, publishedOn: "soon" } as Source] }),
      ).rejects.toThrow("timeline does not hold: fair");
      expect(await store.get("fair")).toBeNull();
      await store.close();
    });

    test("keeps two hundred put at once", async () => {
      const store = await open();
      const all = Array.from({ length: 200 }, () => timelineNamed(newId()));
      await Promise.all(all.map((timeline) => store.put(timeline)));
      const kept = await Promise.all(all.map(({ id }) => store.get(id)));
      expect(kept).toEqual(all);
      await store.close();
    });
  });
}
