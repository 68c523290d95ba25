"use server";

import { redirect } from "next/navigation";
import { timelineOf } from "#lib/article.ts";
import { newId } from "#lib/store/id.ts";
import { type Faults, type GivenFile, readSubmission, type Submission } from "#lib/submission.ts";
import { store } from "./store.ts";

/** The form as it comes back: what was typed, all of it, and what is wrong with it. */
export interface FormState {
  readonly values: Submission;
  readonly faults: Faults;
}

/** Reads the form, keeps the timeline and goes to its page; on a fault nothing is kept and the form comes back whole. */
export async function createTimeline(_previous: FormState, form: FormData): Promise<FormState> {
  const values = {
    text: field(form, "text"),
    published: field(form, "published"),
    undated: form.has("undated"),
    title: field(form, "title"),
    url: field(form, "url"),
  };
  const reading = readSubmission(values, latestToday(), await fileIn(form));
  if ("faults" in reading) return { values, faults: reading.faults };
  const id = newId();
  // A document brings the id it had elsewhere; here it begins anew, as anybody's.
  const timeline =
    "timeline" in reading ? { ...reading.timeline, id, revision: 1 } : timelineOf(reading.article, id);
  await store().put(timeline);
  redirect(`/t/${id}`);
}

/** For a field that was left alone a browser sends a file without bytes, and some of them with a name. */
async function fileIn(form: FormData): Promise<GivenFile | null> {
  const file = form.get("file");
  if (!(file instanceof File) || file.size === 0) return null;
  return { name: file.name, bytes: await file.bytes() };
}

function field(form: FormData, name: Exclude<keyof Submission, "undated">): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}

/** UTC+14, the clock that is furthest on: a paper published in Auckland this morning is not of the future. */
function latestToday(): string {
  return new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10);
}
