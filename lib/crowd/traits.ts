/** What decides how an event’s mark looks, in eight bits: a million of them fit into a megabyte. */
import type { Mark, Open } from "../time/extent.ts";
import type { Status } from "../timeline/timeline.ts";

export const STATUSES: readonly Status[] = ["fact", "claim", "plan", "reporting"];
const MARKS: readonly Mark[] = ["dot", "whisker", "bar"];

export interface Traits {
  readonly status: Status;
  readonly mark: Mark;
  readonly open: Open;
  readonly approximate: boolean;
  /** Whether its sources contradict each other. */
  readonly disputed: boolean;
}

/** What decides how a mark looks, in eight bits. */
export function packTraits({ status, mark, open, approximate, disputed }: Traits): number {
  return (
    STATUSES.indexOf(status) |
    (MARKS.indexOf(mark) << 2) |
    (Number(open.left) << 4) |
    (Number(open.right) << 5) |
    (Number(approximate) << 6) |
    (Number(disputed) << 7)
  );
}

/** The inverse of {@link packTraits}. */
export function traitsOf(code: number): Traits {
  return {
    status: STATUSES[code & 3] ?? "fact",
    mark: MARKS[(code >> 2) & 3] ?? "dot",
    open: { left: (code & 16) > 0, right: (code & 32) > 0 },
    approximate: (code & 64) > 0,
    // Crowds written before this bit had a meaning lack it: their marks have no sign, their pages say it all the same.
    disputed: (code & 128) > 0,
  };
}
