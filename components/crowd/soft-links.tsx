"use client";

import { useRouter } from "next/navigation";
import { type MouseEvent, type ReactNode, useEffect } from "react";
import { isForElsewhere, linkAt } from "../use-hands.ts";
import { useShow } from "./use-show.ts";

interface SoftLinksProps {
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/**
 * A region whose links to another view of this page are followed without leaving it: what stays the same, the chart with its
 * zoom first of all, stays where it is. Esc lets go of what is selected.
 */
export function SoftLinks({ className, children }: SoftLinksProps) {
  const router = useRouter();
  const show = useShow();
  useEffect(() => {
    const letGo = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.defaultPrevented) return;
      if (!document.querySelector(":popover-open, dialog[open]")) show({ event: null });
    };
    document.addEventListener("keydown", letGo);
    return () => document.removeEventListener("keydown", letGo);
  }, [show]);
  const follow = (event: MouseEvent) => {
    const link = linkAt(event);
    if (!link || event.defaultPrevented || isForElsewhere(event)) return;
    if (link.dataset.view === undefined && link.dataset.event === undefined) return;
    const href = link.getAttribute("href") ?? "";
    event.preventDefault();
    router.push(href, { scroll: href.includes("#") });
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: its links are pressed, by hand or key
    <div className={className} onClick={follow}>
      {children}
    </div>
  );
}
