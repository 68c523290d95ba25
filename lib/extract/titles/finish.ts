/** The last touches to a title: its length, its quotation marks, its first letter. */

/** What fits above a mark in three lines and reads at a glance. */
export const LONGEST_TITLE = 90;

/** A title must not end on these: they wait for a word that is not there. */
const DANGLING =
  /(?:[\s,;:–—-]+|\s+(?:a|an|the|of|in|on|at|to|for|from|with|and|or|but|by|as|its|his|their|that|which|who|than|after|before|when|while|into|about|more|between|during|within|through|with\s+effect|at\s+\d+\s+minutes\s+past|having|being|both|early|late|shortly|just|only|not|Mr|Dr))+$/i;

/** An apposition of which only its first words are left: “…, a rule”. */
const STUMP = /,\s+(?:a|an|the)\s+\S+$/;

/** Spaces, cut, marks and capital put right. */
export function finish(raw: string): string {
  const whole = printed(raw);
  const short = shorten(whole);
  // cut between “Orange, Calif.”: the town alone would be told of the firm before it
  const cut = short.length < whole.length && whole[short.length] === ",";
  return capital(
    ended(balanced(cut ? short.replace(/,\s\p{Lu}\p{Ll}+$/u, "") : short))
      .replace(STUMP, "")
      .replace(/[.,;:]+$/, ""),
  );
}

/** The typewriter's marks as the printer's; what stood in brackets left out. */
function printed(raw: string): string {
  const plain = raw.replace(/\s+/g, " ").trim();
  if (!UNPRINTED.test(plain)) return plain;
  return plain
    .replace(/``\s*/g, "“")
    .replace(/\s*''/g, "”")
    .replace(/(^|[\s(])"(?=\S)/g, "$1“")
    .replace(/"/g, "”")
    .replace(/\s*\([^()]*\)/g, "")
    .replace(/\s+(?:--|_)(?=\s|$)/g, " –")
    .replace(/\s+/g, " ")
    .replace(/\s+([,.;:”’])/g, "$1")
    .replace(/([“‘])\s+/g, "$1")
    .trim();
}

/** What the steps above change: most titles have none of it. */
const UNPRINTED = /[`"(_]|''|--| [,.;:”’]|[“‘] /;

function ended(title: string): string {
  const shorter = title.replace(DANGLING, "");
  return shorter === title ? title : ended(shorter);
}

/** Where a clause or an apposition ends. */
const STRONG =
  /\s(?=(?:after|before|while|when|where|because|since|until|although|though|which|who|amid|despite|following|including|prompting|causing|sending|killing|leaving|citing)\s)|(?=[,;:]\s|\s[–—]\s)/g;
/** Where a phrase ends: what follows adds to it. Never “of”, which completes the noun before it. */
const WEAK =
  /(?<!\b(?:as|in|with|able|having|need|had|has|going|about|wants?|trie[ds]|try|agrees?|begins?|seeks?|plans?|intends?|hopes?|meant|due|set|expected|needed)|\p{Ll}{2}(?:ed|ing))\s(?=(?:out\s+of|in|on|at|for|with|by|over|under|during|against|through|into|across|along|towards?|from|to|that|and|as)\s)/gu;
/** “of” completes most nouns, but rather there than far in front of it. */
const OF =
  /(?<!\b(?:means|hope|number|total|group|series|one|part|kind|way|fear|top|end|out|instead|because|ahead|thousands|hundreds|dozens|head|member|leader|governor|minister|city|town|republic))\s(?=of\s)/gi;
/** Where a title may be cut when nothing better is in reach. */
const ANY =
  /\s(?=(?:out\s+of|in|on|at|for|with|by|over|under|during|against|through|into|from|to|that|and|as)\s)/g;
/** Shorter than this a title says too little. */
const SHORTEST_CUT = 36;
/** A clause's end is worth this many characters of a phrase that would still fit. */
const WORTH = 24;

/** Up to the longest title, cut where a clause or a phrase ends, never inside a quotation; else at the last word that fits. */
function shorten(title: string): string {
  if (title.length <= LONGEST_TITLE) return title;
  const strong = cutIn(title, STRONG);
  const weak = cutIn(title, WEAK);
  const cut = strong >= weak - WORTH ? Math.max(strong, SHORTEST_CUT - 1) : weak;
  const of = cutIn(title, OF);
  if (of > cut + WORTH) return title.slice(0, of);
  if (cut >= SHORTEST_CUT) return title.slice(0, cut);
  const any = cutIn(title, ANY);
  if (any > 0) return title.slice(0, any);
  const room = title.slice(0, LONGEST_TITLE);
  return room.slice(0, room.lastIndexOf(" "));
}

/** The last border at which a title may be cut, or -1. */
function cutIn(title: string, borders: RegExp): number {
  const room = title.slice(0, LONGEST_TITLE + 2);
  let last = -1;
  borders.lastIndex = SHORTEST_CUT;
  for (let match = borders.exec(room); match; match = borders.exec(room)) {
    const { index } = match;
    if (index <= LONGEST_TITLE && !insideQuote(title, index)) last = index;
    borders.lastIndex = index + 1;
  }
  return last;
}

function insideQuote(title: string, at: number): boolean {
  const before = title.slice(0, at);
  return before.split("“").length > before.split("”").length;
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
  const common = /^\p{Lu}\p{Ll}+s$/u.test(first) && !names.has(first) && !/^\S+\s\p{Lu}/u.test(text);
  return GRAMMATICAL.test(text) || common ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
