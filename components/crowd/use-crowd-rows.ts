import { useCallback, useMemo, useRef, useState } from "react";
import type { Range, Rows } from "../rows.ts";
import { CrowdRows, type RowsPage } from "./crowd-rows.ts";

interface Asked {
  /** Where pages of the list are, but for their number. */
  readonly address: string;
  /** The one that is there from the beginning. */
  readonly given: RowsPage;
  readonly count: number;
  readonly dated: number;
}

/** Rows are asked for when the list has stood still for so long: what flies past is not read. */
const PAUSE_MS = 60;

/** The list's rows, of which those looked at come by themselves. */
export function useCrowdRows({ address, given, count, dated }: Asked) {
  const [came, setCame] = useState({ times: 0, failed: false });
  const [kept] = useState(
    () =>
      new CrowdRows(
        (page) => askFor(`${address}&page=${page}`),
        (failed) => setCame(({ times }) => ({ times: failed ? times : times + 1, failed })),
      ),
  );
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what has come makes them other rows
  const rows = useMemo<Rows>(() => {
    kept.take(given);
    const want = (range: Range) => {
      if (range.from >= range.to) return;
      clearTimeout(waiting.current);
      waiting.current = setTimeout(() => kept.want(range, count), PAUSE_MS);
    };
    return { count, dated, at: (i) => kept.at(i), want };
  }, [kept, given, count, dated, came.times]);
  const source = useCallback((id: string) => kept.source(id), [kept]);
  return { rows, source, failed: came.failed };
}

async function askFor(address: string): Promise<RowsPage> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status} for ${address}`);
  return answer.json();
}
