"use client";

import { type ReactNode, useState } from "react";

type Outcome = "idle" | "copied" | "failed";

const OUTCOME_WORDS = { copied: "Copied", failed: "Could not copy" } as const;

const SHOWN_MS = 2000;

/** Copies `text`; says whether it did. A browser without a clipboard (plain http) is told apart from a success. */
export function CopyButton({ text, children }: { text: string; children: ReactNode }) {
  const [outcome, setOutcome] = useState<Outcome>("idle");
  const copy = async () => {
    setOutcome(await write(text));
    setTimeout(() => setOutcome("idle"), SHOWN_MS);
  };
  return (
    <button type="button" data-scripted onClick={copy}>
      <span aria-live="polite">{outcome === "idle" ? children : OUTCOME_WORDS[outcome]}</span>
    </button>
  );
}

async function write(text: string): Promise<Outcome> {
  try {
    await navigator.clipboard.writeText(text);
    return "copied";
  } catch {
    // Refused, or no clipboard at all: the button says so, and the words stand beside it to be copied by hand.
    return "failed";
  }
}
