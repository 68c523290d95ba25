/** Whom “I” and “we” stand for in a quotation: its speaker, and the body that the text says it speaks for. */
import { newReferent, type Referent } from "./referents/choose.ts";
import { isBody } from "./referents/kinds.ts";
import type { Spoken } from "./referents/reading.ts";
import { quotationAt, type Story, type Voice } from "./story.ts";

const SELF = new Set(["i", "me", "my"]);
const SIDE = new Set(["we", "us", "our"]);

/** The first persons in quotations, by their offset; “we” of nobody knows whom is left out. */
export function firstPersonsOf(story: Story): ReadonlyMap<number, Spoken> {
  const found = new Map<number, Spoken>();
  const known = new Map<Voice, { readonly self: Referent; readonly side: Referent | null }>();
  for (const { tokens } of story.sentences)
    for (const { lower, start } of tokens) {
      if (!SELF.has(lower) && !SIDE.has(lower)) continue;
      const quotation = quotationAt(story, start);
      const voice = quotation && story.voices.get(quotation);
      if (!voice) continue;
      const who = known.get(voice) ?? { self: selfOf(story, voice), side: sideOf(story, voice) };
      known.set(voice, who);
      const referent = SELF.has(lower) ? who.self : who.side;
      if (!referent) continue;
      const part = { owner: lower === "my" || lower === "our", subject: lower === "i" || lower === "we" };
      found.set(start, { referent, words: referent.words, ...part });
    }
  return found;
}

function selfOf({ referents }: Story, { speaker }: Voice): Referent {
  const words = speaker.who.replace(/,.*$/s, "");
  const known = referents.names.get(words.split(/\s+/).at(-1) ?? "");
  const sex = known?.kind.person === false ? null : (known?.kind.sex ?? null);
  return newReferent(words, true, { person: true, plural: false, sex });
}

/** Offices that speak for the body they belong to. */
const OFFICE =
  "(?:director|head|chief|chairm[ae]n|chairwom[ae]n|chair|executive|negotiator|spokes(?:man|woman|person)|secretary|manager|officer|leader|founder|boss|editor|captain|lawyer|president)";
const BODY = "(?:the\\s+[\\p{L}-]+|\\p{Lu}[\\p{L}&.-]*(?:\\s+(?:&\\s+)?\\p{Lu}[\\p{L}.-]*)*)";
const OWNED = new RegExp(`(${BODY})[’']s?\\s+(?:[\\p{L}-]+\\s+){0,3}?${OFFICE}\\b`, "u");
const OWN = new RegExp(`\\bits\\s+(?:[\\p{L}-]+\\s+){0,3}?${OFFICE}\\b`, "u");
const SPEAKS_FOR = new RegExp(
  `\\b${OFFICE}\\s+(?:of|for|at|with)\\s+(${BODY}(?:\\s+[\\p{L}-]+){0,3}?)(?=[\\s,]*$|,)`,
  "u",
);

/** “Green Horizon leader Ada Finch”: the body in front of the office. */
const IN_FRONT = new RegExp(
  `^(?:[Tt]he\\s+)?(\\p{Lu}[\\p{L}&.-]*(?:\\s+\\p{Lu}[\\p{L}.-]*)*)\\s+(?:\\p{Ll}+\\s+)??${OFFICE}\\s+\\p{Lu}`,
  "u",
);

/** “the union’s chief negotiator”, “a spokeswoman for the mill”, the ministry itself; null where no body is told beside the name. */
function sideOf(story: Story, voice: Voice): Referent | null {
  const [from, to] = tagSpan(story, voice);
  const tag = story.text.slice(from, to);
  const own = OWN.exec(tag);
  const spoken = own && story.referents.pronouns.get(from + own.index);
  if (spoken) return bodyOf(spoken.referent.full);
  const told = OWNED.exec(tag) ?? SPEAKS_FOR.exec(tag);
  if (told?.[1]) {
    const start = from + told.index + told[0].indexOf(told[1]);
    const body = story.referents.bodies.get(start);
    return bodyOf(body?.kind.person === false ? body.full : told[1]);
  }
  const who = voice.speaker.who.replace(/,.*$/s, "");
  const body = IN_FRONT.exec(who)?.[1];
  // “Union leader”: capital by its place alone
  if (body && (/\s/.test(body) || story.names.has(body))) return bodyOf(body);
  const head = who.split(/\s+/).at(-1) ?? "";
  const known = story.referents.names.get(head)?.kind.person;
  return isBody(head.toLowerCase()) || /^police$/i.test(head) || known === false ? bodyOf(who) : null;
}

function bodyOf(words: string): Referent {
  return newReferent(words, true, { person: false, plural: null, sex: null });
}

/** Where the clause of saying tells who speaks: before its verb, or behind it where they are turned round. */
function tagSpan({ text }: Story, { saying, speaker }: Voice): readonly [number, number] {
  const { clause, sentence, end } = saying;
  const verb = sentence.tokens[clause.verb.start];
  if (verb && speaker.start >= verb.start) return [verb.end, end];
  const mark = Math.max(text.lastIndexOf("”", verb?.start), text.lastIndexOf('"', verb?.start));
  return [Math.max(sentence.start, mark + 1), verb?.start ?? end];
}
