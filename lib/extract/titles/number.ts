/** One or several: whether a subject takes a plural verb. */
import type { PlacedClause, Story } from "../story.ts";
import { isPastForm } from "../verb-forms.ts";
import { lowerFirst } from "./finish.ts";

/** By the verb of the text where that tells, else by what its words told before names took the place of pronouns. */
export function takesPlural(
  { names }: Story,
  placed: PlacedClause,
  subject: string,
  told: boolean | null,
): boolean {
  return numberOfVerb(placed) ?? told ?? numberOfRelative(placed) ?? isPlural(lowerFirst(subject, names));
}

/** “Ida Roberts, who |was| a miller, left”: what is told of the subject says how many it is. */
function numberOfRelative({ clause, sentence: { tokens } }: PlacedClause): boolean | null {
  const [from, to] = clause.subject;
  const who = tokens.findIndex((t, i) => i > from && i < to && /^(?:who|which)$/.test(t.lower));
  // “the crew of a boat which was”
  if (who < 0 || tokens[who - 1]?.text !== "," || tokens.slice(from, who).some(({ pos }) => pos === "ADP"))
    return null;
  const said = tokens[who + 1]?.lower ?? "";
  return /^(?:was|is|has)$/.test(said) ? false : /^(?:were|are|have)$/.test(said) ? true : null;
}

/** “were” is plural, “was” and “rises” singular; null where the form does not tell, as “rise”, which may be an infinitive. */
function numberOfVerb({ clause: { verb }, sentence, verb: base }: PlacedClause): boolean | null {
  const first = sentence.tokens[verb.start]?.lower ?? "";
  // “I have”, “we were”: the name in its place may be of one
  if (/^(?:i|we)$/.test(sentence.tokens[verb.start - 1]?.lower ?? "")) return null;
  if (/^(?:were|are|have|do|[’']re|[’']ve)$/.test(first)) return true;
  if (/^(?:was|is|has|does)$/.test(first)) return false;
  if (verb.tense !== "present" || verb.end - verb.start > 1 || isPastForm(first)) return null;
  return first === base ? null : false;
}

/** What may stand before a number: “more than 2,000”, “at least 51”. */
const ABOUT =
  /^(?:(?:no\s+)?(?:more|fewer|less|other)\s+than|at\s+least|up\s+to|as\s+many\s+as|about|around|nearly|almost|over|only|just|the|all|an?\s+(?:estimated|additional|further))\s+/i;
const COUNT =
  /^(?:\d{1,3}(?:,\d{3})+|\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|dozens|hundreds|thousands|millions|an?\s+(?:dozen|hundred|thousand|million)|these|those|many|several|few|both|some\s+\d[\d,]*)(?=$|\s+(?!January|February|March|April|May|June|July|August|September|October|November|December|percent|per\s)\p{L})/iu;
const ONE = /^1(?=\s)/;
/** Pronouns that stand for several. */
const SEVERAL = /^(?:I|you|we|they|these|those|others|both|many|several|most|some|few|all|police)$/i;
/** “some of the money”, “most of them”: as many as what stands behind “of”. */
const SHARE_OF = /^(?:some|most|all|half|part|the\s+rest|a\s+third|two\s+thirds)\s+of\s+(.+)$/i;
/** “a number of”, “hundreds of”. */
const MANY_OF =
  /^(?:an?\s+)?(?:very\s+)?(?:number|couple|handful|majority|dozens?|scores|tens|hundreds|thousands|millions|(?:many|several|few|both|two|three|four|five|six|seven|eight|nine|ten|\d[\d,]*))\s+of\s/i;

/** Does the noun phrase take a plural verb? By what counts it, else by its head. */
export function isPlural(phrase: string): boolean {
  const plain = phrase
    .replace(/\s*\([^)]*\)/g, "")
    .replace(/\s+(?:first|last|once|often|even|never|ever|both|all|each|\p{Ll}+ly)$/u, "");
  // “1920 saw a strike”
  if (/^\d{4}$/.test(plain)) return false;
  const share = SHARE_OF.exec(plain)?.[1];
  if (share) return isPlural(share);
  const counted = plain.replace(ABOUT, "").replace(ABOUT, "");
  if (MANY_OF.test(plain) || (COUNT.test(counted) && !ONE.test(counted))) return true;
  const words = headPhrase(plain);
  const head = (words.at(-1) ?? "").replace(/,$/, "");
  // “the Immigration and Naturalization Service”
  const body = OFFICE.test(head) && /\sand\s\p{Lu}/u.test(words.join(" "));
  if (/^(?:them|us|these|those)$/i.test(words[0] ?? "")) return true;
  if (body && !isList(plain)) return false;
  if (isList(plain) || words.slice(1, -1).includes("and")) return true;
  return words.length === 1 && SEVERAL.test(head) ? true : isPluralHead(words, head.replace(/[’']s?$/, ""));
}

const OFFICE =
  /^(?:Service|Department|Ministry|Agency|Administration|Committee|Commission|Council|Office|Bureau|Institute|Fund|Board|Association|Corporation|Authority)$/;

/** “Bear Oil, Vale and Finch”: not “Kemp, a doctor and writer”. */
function isList(phrase: string): boolean {
  return /^[^,]+(?:,\s+(?!(?:an?|who|which|the(?!\s\p{Lu})|of|aged|\d)\b)[^,]+)+,?\s+and\s/u.test(phrase);
}

const PREPOSITION =
  /^(?:of|in|at|for|from|with|without|to|on|by|under|over|near|among|between|against|behind|across|about|like|such|as|who|which|that|whose|where|alongside|including|than|during|after|before|since|outside|inside|throughout|citing|saying|calling|seeking|using|carrying|representing|involving|containing)$/;

/** The words up to the head: what stands before a preposition, a relative or a participle behind a noun. */
function headPhrase(phrase: string): readonly string[] {
  const words = phrase.split(/\s+/);
  const end = words.findIndex(
    (word, i) => i > 0 && (PREPOSITION.test(word) || words[i - 1]?.endsWith(",") || isBehindNoun(words, i)),
  );
  return end < 0 ? words : words.slice(0, end);
}

/** “troops |sent| to Varna”, not “the |proposed| rules”. */
function isBehindNoun(words: readonly string[], at: number): boolean {
  const [before = "", word = "", next] = [words[at - 1], words[at], words[at + 1]];
  if (!/^\p{Ll}/u.test(word) || !(isPastForm(word) || /\p{Ll}{2}ing$/u.test(word))) return false;
  if (/^(?:the|an?|its|his|her|their|these|those|some|\p{L}+ly)$/iu.test(before)) return false;
  return (
    next === undefined || PREPOSITION.test(next) || /^(?:back|up|out|down|off|away|\p{L}+ly)$/u.test(next)
  );
}

const SINGULAR_S =
  /(?:ss|us|is|(?:polit|phys|econom|mathemat|athlet|gymnast|genet|electron|linguist|robot|logist|obstetr|aeronaut)ics|ness|[^aeou]ys|news|States|Nations|Times|News|Texas|series|Corps|Airlines|Motors|Systems|Industries|Stores|Services|Netherlands|Philippines)$/;
const PLURAL_NOUN = /^(?:[Pp]olice|[Pp]eople|media|(?:[Ww]o)?[Mm]en|\p{Ll}+men|[Cc]hildren|clergy|cattle)$/u;
/** Peoples by their adjective: “the French refuse”. */
const PEOPLE = /^\p{Lu}\p{Ll}+(?:ch|sh|ese|ss)$/u;
/** Peoples and parties by their ending, whatever stands before them. */
const MEMBERS = /^\p{Lu}\p{Ll}{3,}(?:ians|icans|ists|crats|slims|tholics|stants)$/u;

function isPluralHead(words: readonly string[], head: string): boolean {
  const [first = ""] = words;
  // “Presidents Tom Hale of Varna and …”
  if (
    /^(?:presidents|(?:prime\s)?ministers|senators|generals|kings|queens|princes|judges|brothers|sisters)$/i.test(
      first,
    )
  )
    return true;
  if (PLURAL_NOUN.test(head)) return true;
  if (head === "aircraft") return !/^(?:an?|the|this|that|one)$/i.test(first);
  if (MEMBERS.test(head)) return true;
  if (words.length === 2 && /^the$/i.test(first))
    return PEOPLE.test(head) || (/s$/.test(head) && !SINGULAR_S.test(head) && !/^\p{Lu}{2}/u.test(head));
  if (/^\p{Lu}/u.test(head)) return /^(?:some|many|most)$/i.test(first) && /s$/.test(head);
  return /s$/.test(head) && !SINGULAR_S.test(head);
}
