/** Words around an expression that put it ahead or behind whatever the tense of the clause's verb. */
import type { Found } from "../expression.ts";
import type { Tense } from "./context.ts";

/** What comes due, begins or is awaited lies ahead: “payable Jan. 2”, “is expected to close in December”, “effective Feb. 1”. */
const AHEAD =
  /\b(?:payable|effective|due|expires?|expiring|scheduled|slated|expected|set\s+(?:to|for)|planned(?!\s+(?:in|on)\s*$)|deadline|redeem(?:able)?|redemption|of\s+record|upcoming|will|shall|plans?\s+to|hopes?\s+to|going\s+to|starting|as\s+early\s+as|as\s+soon\s+as|no\s+later\s+than|extended\s+(?:\w+\s+){0,4}to|to\s+be\s+\w+ed)\b(?<rest>[^.;!?]{0,40})$/i;
/** An infinitive with a deadline: “asked it to respond by Oct. 31”; with a weekday right after it: “set to resume Monday”. */
const TO_DO =
  /\bto\s+(?:be\s+)?[a-z]{2,}(?:\s+(?!to\b|said\b)[^\s.;,]+){0,6}?\s+(?:by|until|before|next)\s+(?:the\s+)?$/;
/** What is put off or held lasts to a day ahead: “postponed until Tuesday”, “has given them until 9 a.m.”. */
const PUT_OFF =
  /\b(?:postpon|delay|adjourn|suspend|extend|defer|put\s+off|giv|gave|remain|stay|held\s+back|on\s+hold)\w*\b[^.;!?]{0,40}\b(?:until|till|to)\s+(?:the\s+)?$/i;
/** What was planned or agreed is not yet done: “planned a march on Saturday”, “agreed to buy it in February”. */
const PLANNED =
  /\b(?:plan(?:ned|ning)(?!\s+(?:in|on)\s*$)|plans?\s+to|agree[ds]?\s+to(?!\s+(?:the|an?|his|her|its|their|this|that|these|those)\b)|agreement\s+to|intend(?:s|ed|ing)?\s+to|vow(?:s|ed)?\s+to|pledge[ds]?\s+to|promise[ds]?\s+to)\s(?<rest>[^.;!?]{0,60})$/i;
/** A verb of the past between the cue and the date takes the date: “would appeal the decision, announced Wednesday”. */
const TAKEN = /\b(?:said|told|announced|reported|released|made|held|took|began|ended|\w{3,}ed)\b/i;
/** A verb of the past before the infinitive does not put it behind: it was ahead then. */
const BEHIND = /\b(?:yesterday|ended|since|ago|had\s+\w+ed)\b[^.;!?]{0,24}$/i;
/** What had been planned was overtaken: “had been due to expire Friday”, “originally scheduled for Monday”. */
const OVERTAKEN =
  /\b(?:(?:had|have)\s+(?:(?:previously|originally|earlier)\s+)?been|previously|originally)\s+(?:(?:had|was|were)\s+)?(?:been\s+)?(?:due|scheduled|slated|planned|expected|set|supposed)\b[^.;!?]{0,40}$/i;
/** “is to resume trading Tuesday”, “were to meet on Friday”. */
const IS_TO = /\b(?:is|are|was|were)\s+to\s+(?:be\s+)?[a-z]+\b(?<rest>[^.;,!?]{0,40})$/;
/** What has lasted since a day began before it was told. */
const SINCE = /\bsince\s+(?:(?:the|early|mid|late)[\s-]+)*$/i;
/** “resigned ahead of the vote on 22 September” may be told on either side of the vote: the nearest is meant. */
const AHEAD_OF = /\b(?:ahead\s+of|in\s+the\s+run-?up\s+to|preparing\s+for)\b[^.;!?]{0,50}$/i;
const REACH = 70;

/** Ahead or behind by the words before it, or null: then the verb's tense decides. */
export function cueBefore(text: string, { start }: Found): Tense | null {
  const sentence = text
    .slice(Math.max(0, start - REACH), start)
    .replace(/[\s\S]*[.!?]["”’]?\s+(?=[A-Z])/, "");
  if (OVERTAKEN.test(sentence) || SINCE.test(sentence)) return "past";
  if (BEHIND.test(sentence)) return null;
  if (AHEAD_OF.test(sentence)) return "present";
  const ahead = AHEAD.exec(sentence);
  if (ahead && !TAKEN.test(ahead.groups?.rest ?? "")) return "future";
  const planned = PLANNED.exec(sentence);
  if (planned && !TAKEN.test(planned.groups?.rest ?? "")) return "future";
  const isTo = IS_TO.exec(sentence);
  if (isTo && !TAKEN.test(isTo.groups?.rest ?? "")) return "future";
  return TO_DO.test(sentence) || PUT_OFF.test(sentence) ? "future" : null;
}
