/** Who says so, under one name for one voice: a text may call it “KCNA” and “the state news agency KCNA”. */
import { capital } from "../text/capital.ts";
import type { Attribution } from "./timeline.ts";

/** The name of a voice; "" is the article's own. */
export function voiceOf({ attribution }: { readonly attribution: Attribution | null }): string {
  return attribution ? shortName(attribution.who) : "";
}

/** Whether a voice is one of those asked for, by whatever name of theirs. */
export function isAskedFor(names: readonly string[]): (voice: string) => boolean {
  const asked = new Set(names.map((name) => name && shortName(name)));
  return (voice) => asked.has(voice);
}

/**
 * A speaker as a label has room for: the first of several words for one (“lawmakers, citing …”), an agency by its
 * initials (“the state news agency KCNA”). The whole name stands beside the passage.
 */
export function shortName(who: string): string {
  const first = who.replace(/,.*$/, "").replace(/^(?:the|a|an)\s+/i, "");
  const initials = /\s(\p{Lu}{2,})$/u.exec(first)?.[1];
  return initials ?? capital(first);
}
