"use client";

import { type FormEvent, type RefObject, useEffect, useRef } from "react";
import type { Choices } from "#lib/timeline/choices.ts";
import { EVERYTHING, isFiltering } from "#lib/timeline/filter.ts";
import { countedOf } from "./event-words.ts";
import { askedIn, fillForm } from "./filter-fields.ts";
import styles from "./filter-form.module.css";
import { FilterMenu, type NamedSource } from "./filter-menu.tsx";
import { FILTER_KEYS, readFilter } from "./filter-query.ts";
import { SearchField } from "./search-field.tsx";
import { StatusFilter } from "./status-filter.tsx";
import type { Show } from "./use-view.ts";
import { changedView, type View, viewQuery } from "./view.ts";

export interface FilterFormProps {
  readonly path: string;
  readonly view: View;
  /** Of every event that a filter may leave. */
  readonly choices: Choices;
  /** How many these are, and how many of them pass now. */
  readonly all: number;
  readonly passing: number;
  readonly sources: readonly NamedSource[];
  readonly show: Show;
}

/** Legend, search and filters: a form that works without a script, and with one answers as it is filled in. */
export function FilterForm({ path, view, choices, all, passing, sources, show }: FilterFormProps) {
  const { filter } = view;
  const form = useRef<HTMLFormElement>(null);
  const answers = useAnswers(form, view, choices, show);
  const whole = viewQuery(changedView(view, { filter: EVERYTHING }));
  return (
    <search className={styles.place} aria-label="Filter events">
      <form ref={form} className={styles.form} action={path} {...answers}>
        {Array.from(new URLSearchParams(whole), ([name, value]) => (
          <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
        ))}
        {filter.ids.map((id) => (
          <input key={id} type="hidden" name={FILTER_KEYS.ids} value={id} />
        ))}
        <StatusFilter choices={choices} asked={filter.statuses} />
        <p className={styles.count} role="status">
          {isFiltering(filter) && (
            <>
              {countedOf(passing, all, "event")}
              <a href={path + whole} data-view="">
                Clear
              </a>
            </>
          )}
        </p>
        <SearchField text={filter.text} />
        <FilterMenu filter={filter} choices={choices} sources={sources} />
      </form>
    </search>
  );
}

/** After the last key, so that a word is looked for and not each of its letters. */
const PAUSE_MS = 150;

/** What the form does while it is filled in, and when it is sent. */
function useAnswers(form: RefObject<HTMLFormElement | null>, view: View, choices: Choices, show: Show) {
  const { filter } = view;
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    if (form.current) fillForm(form.current, filter, choices);
  }, [form, filter, choices]);
  const answer = () => {
    clearTimeout(waiting.current);
    if (!form.current) return;
    const asked = askedIn(form.current, choices);
    // A word typed letter by letter is one step for the browser's Back. The address is ahead of what has been drawn.
    const { text } = readFilter(new URLSearchParams(location.search));
    show({ filter: asked }, text !== "" && asked.text !== text ? "replace" : "push");
  };
  return {
    onInput: ({ target }: FormEvent) => {
      clearTimeout(waiting.current);
      const typed = target instanceof HTMLInputElement && target.type !== "checkbox";
      waiting.current = setTimeout(answer, typed ? PAUSE_MS : 0);
    },
    onSubmit: (event: FormEvent) => {
      event.preventDefault();
      answer();
    },
  };
}
