"use client";

import { type KeyboardEvent, useEffect, useRef } from "react";
import type { Choice, Choices } from "#lib/timeline/choices.ts";
import { type Filter, isPeriodEnd } from "#lib/timeline/filter.ts";
import type { Source } from "#lib/timeline/timeline.ts";
import { publisherOf } from "./event-words.ts";
import styles from "./filter-menu.module.css";
import { FILTER_KEYS } from "./filter-query.ts";

/** What a source is called needs none of its text. */
export type NamedSource = Pick<Source, "id" | "title" | "publisher" | "url">;

interface FilterMenuProps {
  readonly filter: Filter;
  readonly choices: Choices;
  readonly sources: readonly NamedSource[];
}

/** Filters by source, voice, precision and period, behind a word: few readers need them, and then all at once. */
export function FilterMenu({ filter, choices, sources }: FilterMenuProps) {
  const menu = useRef<HTMLDetailsElement>(null);
  useShutting(menu);
  const names = new Map(sources.map((source) => [source.id, `${publisherOf(source)}: ${source.title}`]));
  const asked = filter.sources.length + filter.who.length + filter.precisions.length;
  const count = asked + (filter.from || filter.to ? 1 : 0);
  const shut = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !menu.current?.open) return;
    event.preventDefault();
    menu.current.open = false;
    menu.current.querySelector("summary")?.focus();
  };
  return (
    <details ref={menu} className={styles.menu} onKeyDown={shut}>
      <summary>
        <span>Filter</span>
        {count > 0 && <b>{count}</b>}
      </summary>
      <div className={styles.panel}>
        {sources.length > 1 && (
          <Ticks
            title="Source"
            name={FILTER_KEYS.sources}
            choices={choices.sources}
            asked={filter.sources}
            words={(id) => names.get(id) ?? id}
          />
        )}
        <Ticks
          title="Who says so"
          name={FILTER_KEYS.who}
          choices={choices.who}
          asked={filter.who}
          words={(who) => who || "The article itself"}
        />
        <Ticks
          title="How exactly dated"
          name={FILTER_KEYS.precisions}
          choices={choices.precisions}
          asked={filter.precisions}
          words={precisionWord}
        />
        <fieldset className={styles.period}>
          <legend>Period</legend>
          <PeriodEnd label="From" name={FILTER_KEYS.from} words={filter.from} />
          <PeriodEnd label="To" name={FILTER_KEYS.to} words={filter.to} />
          <p>A year, a month or a day: 1945, 2024-05, 2024-05-03.</p>
        </fieldset>
        <button type="submit">Apply</button>
      </div>
    </details>
  );
}

function precisionWord(precision: string): string {
  if (precision === "vague") return "open at one end";
  return precision === "time" ? "to the hour" : `to the ${precision}`;
}

/** A press outside shuts it, as it shuts every menu here. */
function useShutting(menu: { readonly current: HTMLDetailsElement | null }): void {
  useEffect(() => {
    const shut = ({ target }: Event) => {
      if (menu.current?.open && target instanceof Node && !menu.current.contains(target))
        menu.current.open = false;
    };
    document.addEventListener("pointerdown", shut);
    return () => document.removeEventListener("pointerdown", shut);
  }, [menu]);
}

/** Longer lists scroll in a box. */
const MOST_WHOLE = 12;

interface TicksProps {
  readonly title: string;
  readonly name: string;
  readonly choices: readonly Choice<string>[];
  readonly asked: readonly string[];
  readonly words: (value: string) => string;
}

/** A list to tick: nothing ticked asks for nothing. */
function Ticks({ title, name, choices, asked, words }: TicksProps) {
  if (choices.length === 0) return null;
  return (
    <fieldset className={styles.ticks}>
      <legend>{title}</legend>
      <div data-long={choices.length > MOST_WHOLE ? "" : undefined}>
        {choices.map(({ value, count }) => (
          <label key={value}>
            <input type="checkbox" name={name} value={value} defaultChecked={asked.includes(value)} />
            <span dir="auto">{words(value)}</span> <small>{count}</small>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function PeriodEnd({ label, name, words }: { label: string; name: string; words: string }) {
  const stands = isPeriodEnd(words);
  return (
    <>
      <label>
        {label}
        <input
          name={name}
          defaultValue={words}
          autoComplete="off"
          aria-invalid={!stands || undefined}
          aria-describedby={stands ? undefined : `fault-${name}`}
        />
      </label>
      {!stands && (
        <p id={`fault-${name}`} className={styles.fault}>
          “{words}” is no year, month or day: it is left out.
        </p>
      )}
    </>
  );
}
