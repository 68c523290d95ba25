/** The process's one open store, and the one way to find a timeline: a sample by its slug or a stored one by its id. */
import { cache } from "react";
import { storyOf } from "#lib/article.ts";
import { env } from "#lib/env.ts";
import { samples } from "#lib/samples.ts";
import { openStore } from "#lib/store/open.ts";
import type { Kept, Store } from "#lib/store/store.ts";
import type { Timeline } from "#lib/timeline/timeline.ts";
import { Uploads } from "#lib/upload/uploads.ts";
import { eventIn } from "./crowds.ts";

let opened: Store | undefined;

/** Opened at the first use, not at import: a build must not touch the data. */
export function store(): Store {
  opened ??= openStore(env.DATELINE_DATA);
  return opened;
}

let uploading: Uploads | undefined;

/** The files that are on their way to it. */
export function uploads(): Uploads {
  uploading ??= new Uploads(store());
  return uploading;
}

const drawn = new Map<string, Timeline>();

/** Samples are read from their text once a process; their only revision is 1. */
function findSample(slug: string): Timeline | null {
  const known = drawn.get(slug);
  if (known) return known;
  const sample = samples().find((one) => one.slug === slug);
  if (!sample) return null;
  const timeline = storyOf(sample.articles, slug, sample.title);
  drawn.set(slug, timeline);
  return timeline;
}

/** The timeline of that id (at that revision, else its latest) or null; asked for twice in a request, read once. */
export const findTimeline = cache(async (id: string, revision?: number): Promise<Kept | null> => {
  const sample = findSample(id);
  if (!sample) return store().get(id, revision);
  return revision === undefined || revision === sample.revision ? sample : null;
});

/** Whether there is such a timeline, in that revision, and, when one is named, such an event in it. */
export async function isThere(id: string, revision?: number, event?: string): Promise<boolean> {
  if (event === undefined && !findSample(id)) return store().has(id, revision);
  const timeline = await findTimeline(id, revision);
  return timeline !== null && (event === undefined || eventIn(timeline, event) !== null);
}

/** Whose text a sample is and on what terms; null for a stored timeline. */
export function creditOf(id: string): string | null {
  return samples().find((one) => one.slug === id)?.credit ?? null;
}

/** Samples are everybody's; a stored timeline is for those who have its link. */
export function isSample(id: string): boolean {
  return creditOf(id) !== null;
}
