/** What decides how an event’s mark looks, in seven bits: a million of them fit into a megabyte. */
import type { Mark, Open } from "../time/extent.ts";
import type { Status } from "../timeline/timeline.ts";

export const STATUSES: readonly Status[] = ["fact", "claim", "plan", "reporting"];
const MARKS: readonly Mark[] = ["dot", "whisker", "bar"];

export interface Traits {
  readonly status: Status;
  readonly mark: Mark;
  readonly open: Open;
  readonly approximate: boolean;
}

/** What decides how a mark looks, in seven bits. */
export function packTraits({ status, mark, open, approximate }: Traits): number {
  return (
    STATUSES.indexOf(status) |
    (MARKS.indexOf(mark) << 2) |
    (Number(open.left) << 4) |
    (Number(open.right) << 5) |
    (Number(approximate) << 6)
  );
}

/** The inverse of {@link packTraits}. */
export function traitsOf(code: number): Traits {
  return {
    status: STATUSES[code & 3] ?? "fact",
    mark: MARKS[(code >> 2) & 3] ?? "dot",
    open: { left: (code & 16) > 0, right: (code & 32) > 0 },
    approximate: (code & 64) > 0,
  };
}
