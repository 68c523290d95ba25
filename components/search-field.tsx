"use client";

import { type KeyboardEvent, useEffect, useRef } from "react";
import styles from "./filter-form.module.css";
import { FILTER_KEYS } from "./filter-query.ts";

/** Looks for words in titles, passages, dates and names. "/" goes to it, Esc leaves it with its words. */
export function SearchField({ text }: { text: string }) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const find = (event: globalThis.KeyboardEvent) => {
      if (event.key !== "/" || event.defaultPrevented || isTyping(event)) return;
      event.preventDefault();
      field.current?.select();
      field.current?.focus();
    };
    document.addEventListener("keydown", find);
    return () => document.removeEventListener("keydown", find);
  }, []);
  const leave = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    field.current?.blur();
  };
  return (
    <label className={styles.search}>
      <span className="hidden">Search events</span>
      <input
        ref={field}
        type="search"
        name={FILTER_KEYS.text}
        defaultValue={text}
        placeholder="Search events"
        autoComplete="off"
        spellCheck={false}
        aria-keyshortcuts="/"
        onKeyDown={leave}
      />
      <span className={styles.key} aria-hidden="true">
        /
      </span>
    </label>
  );
}

/** Whether a key is meant for a field, a menu or the browser. */
function isTyping({ target, altKey, ctrlKey, metaKey }: globalThis.KeyboardEvent): boolean {
  const field =
    target instanceof Element && target.closest("input, textarea, select, [contenteditable], dialog");
  return Boolean(field) || altKey || ctrlKey || metaKey;
}
