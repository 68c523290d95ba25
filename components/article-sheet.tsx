"use client";

import { type MouseEvent, type ReactNode, useEffect, useRef } from "react";
import styles from "./article-sheet.module.css";
import { useArrival } from "./use-arrival.ts";

interface ArticleSheetProps {
  /** Id of the element to arrive at; null: the beginning. */
  readonly target: string | null;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The article over the list, on a narrow screen. A native dialog: focus stays in it, Esc and Back-gesture close it. */
export function ArticleSheet({ target, onClose, children }: ArticleSheetProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const arrive = useArrival("instant");
  useEffect(() => {
    if (target !== null) arrive(target);
  }, [target, arrive]);
  const closeOnBackdrop = (event: MouseEvent) => {
    if (event.target === dialog.current) dialog.current?.close();
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Esc closes a dialog natively; the click is the pointer's way
    <dialog
      ref={dialog}
      className={styles.sheet}
      aria-label="Article"
      onClose={onClose}
      onClick={closeOnBackdrop}
    >
      <div className={styles.head}>
        <button type="button" onClick={() => dialog.current?.close()}>
          Close
        </button>
      </div>
      <div className={styles.body}>{children}</div>
    </dialog>
  );
}
