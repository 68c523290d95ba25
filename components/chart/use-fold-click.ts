import type { MouseEvent } from "react";

/** The open folds after one of them was pressed. */
export function toggled(unfolded: readonly string[], name: string): readonly string[] {
  return unfolded.includes(name) ? unfolded.filter((other) => other !== name) : [...unfolded, name];
}

/** Folds are links, so that they open without a script; with one they open in place. */
export function useFoldClick(
  unfolded: readonly string[],
  onUnfold: (unfolded: readonly string[]) => void,
): { onClick: (event: MouseEvent<HTMLElement>) => void } {
  return {
    onClick: (event) => {
      const link = event.target instanceof Element ? event.target.closest<SVGAElement>("a[data-fold]") : null;
      const name = link?.dataset.fold;
      if (!name || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      onUnfold(toggled(unfolded, name));
    },
  };
}
