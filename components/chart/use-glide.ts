import { type RefObject, useLayoutEffect, useRef } from "react";
import type { Layout } from "#lib/layout/placed.ts";
import { glide } from "./glide.ts";

/** Lets events glide from one layout to the next, except where a hand leads them, or the window changes its size. */
export function useGlide(surface: RefObject<SVGSVGElement | null>, layout: Layout, isMoving: boolean): void {
  const last = useRef(layout);
  useLayoutEffect(() => {
    const before = last.current;
    last.current = layout;
    if (before === layout || isMoving || before.width !== layout.width || !surface.current) return;
    glide(surface.current, before, layout);
  }, [surface, layout, isMoving]);
}
