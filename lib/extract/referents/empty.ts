/** “It” that stands for nothing said before. */
import type { Token } from "../read.ts";
import type { Phrase } from "./phrases.ts";

/** “made |it| hard to meet”, “|it| is said that”: it stands for what follows. */
export function isEmpty(tokens: readonly Token[], { pronoun, start }: Phrase): boolean {
  if (pronoun !== "it") return false;
  // “made |it| a crime to”, “made |it| to Varna”
  if (
    TAKES_EMPTY.test(tokens[start - 1]?.lower ?? "") &&
    /^(?:to|an?|the|clear|certain)$/.test(tokens[start + 1]?.lower ?? "")
  )
    return true;
  let at = start + 1;
  while (/^(?:ADV|AUX)$/.test(tokens[at]?.pos ?? "")) at += 1;
  const [told, link] = [tokens[at]?.pos, tokens[at + 1]?.lower ?? ""];
  if (told === "ADJ") return /^(?:to|that|for|whether|how)$/.test(link);
  return told === "VERB" && tokens[at - 1]?.pos === "AUX" && link === "that";
}

const TAKES_EMPTY =
  /^(?:make|makes|made|find|finds|found|consider|considers|considered|think|thought|deemed)$/;
