/** “Fighting soon spread”, “As a result, Hale fled”: after what the story told with a date, as words of the clause say. */
import { whenOf } from "../../time/when.ts";
import { inWords } from "../../time/words.ts";
import { isSaying } from "../attribution.ts";
import type { PlacedClause, Story } from "../story.ts";
import { beyond } from "./beyond.ts";
import type { Framed } from "./framed.ts";
import { type Scene, sceneBefore } from "./scene.ts";

const AFTERWARDS =
  /^(?:soon|shortly|then|afterwards?|thereafter|subsequently|thereupon|consequently|quickly|promptly)$/;
/** “later” within the clause looks far ahead: “who later became king”. */
const OPENS_SEQUEL =
  /^(?:in\s+(?:response|return|turn|reply)|as\s+a\s+(?:result|consequence)|later(?:\s+on)?,)(?!\p{L})/iu;
/** What comes after something else by itself. Bases. */
const FOLLOWS = /^(?:ensue|follow)$/;

/** The time from the last dated deed of its paragraph on, for a clause that says it comes after; else null. */
export function sequel(story: Story, scenes: readonly Scene[], placed: PlacedClause): Framed | null {
  const { clause, sentence } = placed;
  const own = clause.kind === "main" || clause.kind === "coordinate";
  if (!own || clause.verb.tense !== "past" || isSaying(placed) || !comesAfter(story, placed)) return null;
  const scene = sceneBefore(scenes, placed);
  if (scene?.placed.sentence.paragraph !== sentence.paragraph || looksBack(story, scene, placed)) return null;
  const edtf = beyond("after", scene.when, story.publication);
  if (edtf === null) return null;
  const when = whenOf(edtf);
  const { event } = scene;
  const explanation = `No date of its own; told as what came after “${event.title}”: ${inWords(when)}. ${event.derivation.explanation}`;
  const anchor = event.derivation.expression && `“${event.derivation.expression}”`;
  return {
    when,
    derivation: { expression: null, start: null, end: null, anchor, rule: "sequel", explanation },
  };
}

/** “The king had sent for help. Later, he …”: after what lies before the scene. */
function looksBack({ clauses }: Story, { placed: scene }: Scene, { index }: PlacedClause): boolean {
  return clauses.slice(scene.index + 1, index).some(({ clause }) => clause.verb.tense === "past-perfect");
}

function comesAfter({ text }: Story, { clause, sentence, verb, start, end }: PlacedClause): boolean {
  const before = sentence.tokens.slice(clause.start, clause.verb.end);
  const intransitive =
    FOLLOWS.test(verb) && ["ADP", "PUNCT"].includes(sentence.tokens[clause.verb.end]?.pos ?? "PUNCT");
  return (
    intransitive ||
    before.some(({ pos, lower }) => pos === "ADV" && AFTERWARDS.test(lower)) ||
    OPENS_SEQUEL.test(text.slice(start, end))
  );
}
