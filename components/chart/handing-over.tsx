import { Component, type ReactNode } from "react";
import { leave } from "./handover.ts";

interface HandingOverProps {
  /** Which drawing is shown: marks are handed over when it becomes another one. */
  readonly drawing: string;
  readonly children: ReactNode;
}

/**
 * Remembers where marks are before the page changes. A class, because React tells nobody else in time: when a drawing
 * itself is taken away, a row above it may have gone already, and all marks have moved up.
 */
export class HandingOver extends Component<HandingOverProps> {
  override getSnapshotBeforeUpdate(before: HandingOverProps): null {
    if (before.drawing !== this.props.drawing) leave();
    return null;
  }

  /** React asks for it beside the above. */
  override componentDidUpdate(): void {}

  override render(): ReactNode {
    return this.props.children;
  }
}
