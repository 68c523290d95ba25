/** The last touches to a title: its length, its quotation marks, its first letter. */
import { type Care, cutOf, type Grammar, LONGEST_TITLE, NO_GRAMMAR } from "./shorten.ts";

/** A title must not end on these: they wait for a word that is not there. */
const DANGLING =
  /(?:[\s,;:–—-]+|\s+(?:a|an|the|of|in|on|at|to|for|from|with|and|or|but|by|as|its|his|their|that|which|who|than|after|before|when|while|into|about|more|at\s+(?:least|most)|and\s+again|between|during|within|through|with\s+effect|at\s+\d+\s+minutes\s+past|having|being|both|early|late|shortly|just|only|not|Mr|Dr))+$/i;

/** A mark behind a word that ends a title as it is: “is fired on”. Taken out in print. */
export const STAYS = "\u2060";

/** An apposition or a gerund of which only its first words are left: “…, a rule”, “…, returning”. */
const STUMP = /,\s+(?:(?:a|an|the)\s+\S+|\p{Ll}+ing)$/u;

const NEVER = /(?!)/;

/** Spaces, marks and capital put right. */
export function finish(raw: string): string {
  return finishCut(raw, NO_GRAMMAR, "phrase") ?? finishCut(raw, NO_GRAMMAR, "word") ?? "";
}

/** The same for a title that may be too long, cut with this care; null where it cannot be. */
export function finishCut(raw: string, grammar: Grammar, care: Care): string | null {
  const whole = printed(raw);
  const cut = cutOf(whole, grammar, care);
  return cut === null ? null : touched(whole, cut);
}

function touched(whole: string, short: string): string {
  // cut between “Orange, Calif.”: the town alone would be told of the firm before it
  const town = short.length < whole.length ? /,\s\p{Lu}\p{Ll}+$/u : NEVER;
  const end = short.length < whole.length ? openEnd(short.replace(town, "")) : short;
  const title = ended(balanced(end)).replace(STAYS, "").replace(STUMP, "").replace(/,”$/, "”");
  // a mark that closes what was cut away
  const marked = /\s['’”]+$/.exec(title)?.index ?? title.length;
  const plain = title.slice(0, marked);
  return capital(ABBREVIATED.test(plain) ? plain : plain.replace(/[.,;:]+$/, ""));
}

/** A quotation that the cut left open says so: “We will pay …”. */
function openEnd(title: string): string {
  if (title.split("“").length <= title.split("”").length) return title;
  const room = title.length > LONGEST_TITLE - MARKS ? title.slice(0, title.lastIndexOf(" ")) : title;
  return `${ended(room)} …”`;
}

/** A space, three dots in one and the closing mark. */
const MARKS = 3;

/** “the U.S.”, “Hale Inc.”: the full stop belongs to the word. */
const ABBREVIATED =
  /(?:\b\p{Lu}\.){2,}$|\s(?:Inc|Corp|Co|Ltd|Jr|Sr|Calif|Conn|Ala|Mass|Fla|Ill|Pa|Va|Vt)\.$/u;

/** The same for a title that fits as it is; null where it does not. */
export function finishWhole(raw: string): string | null {
  const whole = printed(raw);
  return whole.length > LONGEST_TITLE ? null : touched(whole, whole);
}

/** The typewriter's marks as the printer's; what stood in brackets left out. */
function printed(raw: string): string {
  const plain = raw.replace(/\s+/g, " ").trim();
  if (!UNPRINTED.test(plain)) return plain;
  return plain
    .replace(/``\s*/g, "“")
    .replace(/\s*''/g, "”")
    .replace(/"/g, curled())
    .replace(/\s*\([^()]*\)/g, "")
    .replace(/\s+(?:--|_)(?=\s|$)/g, " –")
    .replace(/\s+/g, " ")
    .replace(/\s+([,.;:”’])/g, "$1")
    .replace(/,['’]”/g, ",”")
    .replace(/([“‘])\s+/g, "$1")
    .trim();
}

/** What the steps above change: most titles have none of it. */
const UNPRINTED = /[`"(_]|''|,'”|,’”|--| [,.;:”’]|[“‘] /;

/** Straight marks open and close in turn; one behind a word closes. */
function curled(): (mark: string, at: number, text: string) => string {
  let open = false;
  return (_, at, text) => {
    open = !open && (at === 0 || /[\s(]/.test(text[at - 1] ?? ""));
    return open ? "“" : "”";
  };
}

function ended(title: string): string {
  const shorter = title.replace(DANGLING, "");
  return shorter === title ? title : ended(shorter);
}

/** A quotation mark that lost its partner gets or loses one. */
function balanced(title: string): string {
  if (!/[“”]/.test(title)) return title;
  const opens = title.split("“").length;
  const closes = title.split("”").length;
  if (opens > closes) return `${title}”`;
  return closes > opens ? title.replace("”", "") : title;
}

/** A capital first letter, but “iPhone” stays. */
export function capital(text: string): string {
  return text.replace(
    /^([“‘"]?)(\p{Ll})(?!\p{Lu})/u,
    (_, quote: string, letter: string) => quote + letter.toUpperCase(),
  );
}

const GRAMMATICAL =
  /^(?:The|A|An|About|More|Nearly|Some|At|His|Her|Its|Their|This|These|Those|It|He|She|They|We|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Many|Most|Several|Both|No|Nobody|There|In|On|Under|Over|Only)\b/;

/** Lower case for a word that was only capital by its place: `names` are those that are capital elsewhere too. */
export function lowerFirst(text: string, names: ReadonlySet<string>): string {
  const [first = ""] = /^[\p{L}’'-]+/u.exec(text) ?? [];
  const several = /^\p{Lu}[\p{Ll}-]+(?:s|(?<!^(?:Ye|Bre|Car|Ra))men)$/u.test(first);
  const common = several && !names.has(first) && !/^\S+\s\p{Lu}/u.test(text);
  return GRAMMATICAL.test(text) || common ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
