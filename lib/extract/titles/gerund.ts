/** Titles of what a gerund tells: “Hale joins the bank”, “Shooting an officer” where nobody may say who did. */
import { type DatedGerund, FRONTED } from "../gerunds.ts";
import { type Story, wordsOf } from "../story.ts";
import { baseOf, thirdPerson } from "../verb-forms.ts";
import { finish, lowerFirst } from "./finish.ts";
import { isPlural } from "./number.ts";
import { partiesOf } from "./subject.ts";

const BEFORE_DATE = /[,\s]+(?:in|on|at|by|since|from|during|about|around|early|late)?(?:\s+the)?\s*$/i;

/** With its subject where the words say whose deed it is; `accused`: that is what is in question. */
export function gerundTitle(story: Story, gerund: DatedGerund, accused: boolean): string {
  const { placed, token, expression, opener } = gerund;
  const { tokens } = placed.sentence;
  const verb = tokens[token];
  const rest = story.text.slice(verb?.end ?? expression.start, expression.start).replace(BEFORE_DATE, "");
  const subject = accused ? "" : subjectOf(story, gerund);
  if (!verb || subject === "") return finish(`${verb?.text ?? ""}${rest}`);
  const plural = isPlural(lowerFirst(subject, story.names));
  const passive = opener === FRONTED && tokens[token - 1]?.lower !== "having";
  if (passive) return finish(`${subject} ${plural ? "are" : "is"} ${verb.lower}${rest}`);
  const base = baseOf(verb.lower, verb.lemma);
  return finish(`${subject} ${plural ? base : thirdPerson(base)}${rest}`);
}

/** Its own subject, or that of the clause; none where it may be the object's deed (“thanked Hale for saving”). */
function subjectOf(story: Story, { placed, opener, subject }: DatedGerund): string {
  const { clause, sentence } = placed;
  if (subject) return wordsOf(story, sentence.tokens, ...subject);
  const after = sentence.tokens[clause.verb.end];
  const object = !clause.verb.passive && after !== undefined && after.pos !== "ADP";
  if (/^(?:for|of|with)$/.test(opener) && object) return "";
  return partiesOf(story, placed).subject;
}
