import type { RowContext } from "../event-row.tsx";
import panes from "../events-pane.module.css";
import { Inspector } from "../inspector.tsx";
import { viewQuery } from "../view.ts";
import { CrowdList, type CrowdListProps } from "./crowd-list.tsx";

interface CrowdPaneProps extends CrowdListProps {
  readonly source: RowContext["source"];
}

/** The inspector and, under it, the list. */
export function CrowdPane({ source, ...list }: CrowdPaneProps) {
  const {
    path,
    view,
    selected,
    permalink: [before, after],
  } = list;
  return (
    <aside className={panes.pane} aria-label="Events">
      <Inspector
        event={selected}
        source={source}
        permalink={(id) => before + id + after}
        letGoHref={view.event === null ? null : path + viewQuery({ ...view, event: null })}
      />
      {/* Another filter is another list. */}
      <CrowdList key={list.address} {...list} />
    </aside>
  );
}
