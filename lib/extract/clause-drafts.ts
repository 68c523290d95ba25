/** A clause while it is being read. */
import type { ClauseKind } from "./clauses.ts";
import type { VerbGroup } from "./verbs.ts";

export interface Draft {
  kind: ClauseKind;
  start: number;
  end: number;
  link: string | null;
  /** Where its subject begins: after the link, or after a fronted phrase. */
  subjectFrom: number;
  shared: boolean;
  verb: VerbGroup | null;
  parent: Draft | null;
}

/** A clause that opens at a token with a link (“which”), or without one. */
export function draft(kind: ClauseKind, start: number, link: string | null, parent: Draft | null): Draft {
  return {
    kind,
    start,
    end: -1,
    link,
    subjectFrom: link === null ? start : start + 1,
    shared: false,
    verb: null,
    parent,
  };
}

/** Relatives and parentheses end with their clause; what is coordinated hangs on the sentence. */
export function outermost(clause: Draft): Draft {
  return clause.parent && clause.kind !== "main" ? outermost(clause.parent) : clause;
}
