"use client";

import { type MouseEvent, useLayoutEffect, useState } from "react";
import type { TimelineEvent } from "#lib/timeline/timeline.ts";
import { dateWords, STATUS_WORDS, saysWho } from "./event-words.ts";
import styles from "./peek.module.css";
import { StatusMark } from "./status-mark.tsx";
import { isForElsewhere } from "./use-hands.ts";

interface PeekProps {
  readonly event: TimelineEvent;
  /** Where all of it stands: its row in the list, or its own page where the list leaves it out. */
  readonly href: string;
  /** The page with nothing selected. */
  readonly letGoHref: string;
  /** Goes to the event's row where there is one; without it the address does. */
  readonly onWhole?: ((id: string) => void) | undefined;
}

/**
 * Where no inspector has room, what was picked, at the foot of the window: the mark stays where it is, and its row, opened in
 * place, is one tap away. Gone as soon as the row itself is in sight.
 */
export function Peek({ event, href, letGoHref, onWhole }: PeekProps) {
  const away = !useInSight(`event-${event.id}`);
  const toRow = (click: MouseEvent) => {
    if (!onWhole || !href.startsWith("#") || isForElsewhere(click)) return;
    click.preventDefault();
    onWhole(event.id);
  };
  return (
    <section className={styles.peek} aria-label="Picked event" data-peek="" hidden={!away}>
      <a className={styles.words} href={href} onClick={toRow}>
        <span className={styles.date}>{dateWords(event)}</span>
        <span className={styles.title} dir="auto">
          {event.title}
        </span>
        <span className={styles.who}>
          <StatusMark status={event.status} /> {STATUS_WORDS[event.status]}: {saysWho(event)}
        </span>
        <span className={styles.whole}>Its exact words and how it was dated</span>
      </a>
      <a className={styles.close} href={letGoHref} data-view="" onClick={() => markOf(event.id)?.focus()}>
        <span className="hidden">Let go of this event</span>
        <svg viewBox="0 0 10 10" width="12" height="12" aria-hidden="true">
          <path d="M1 1L9 9M9 1L1 9" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />
        </svg>
      </a>
    </section>
  );
}

/** The chart's link of an event; null where a chip counts it. */
export function markOf(id: string): SVGAElement | null {
  return document.querySelector<SVGAElement>(`svg a[data-event="${CSS.escape(id)}"]`);
}

/** What the peek itself covers, px. */
const COVERED = 128;

/**
 * Whether an element, by id, is in the window; a server and a page without a script take it for away. A row of a long list comes
 * and goes with the scroll.
 */
function useInSight(id: string): boolean {
  const [inSight, setInSight] = useState(false);
  useLayoutEffect(() => {
    let watched: Element | null = null;
    const observer = new IntersectionObserver(
      (entries) => setInSight(entries.at(-1)?.isIntersecting ?? false),
      { rootMargin: `0px 0px -${COVERED}px 0px` },
    );
    const look = () => {
      const element = document.getElementById(id);
      if (element === watched) return;
      observer.disconnect();
      watched = element;
      // At once, so that a row that was tapped shows no peek for the blink of an eye.
      setInSight(element !== null && isInSight(element));
      if (element) observer.observe(element);
    };
    look();
    const changes = new MutationObserver(look);
    changes.observe(document.body, { childList: true, subtree: true });
    return () => {
      observer.disconnect();
      changes.disconnect();
    };
  }, [id]);
  return inSight;
}

function isInSight(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight - COVERED;
}
