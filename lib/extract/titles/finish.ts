/** The last touches to a title: its length, its quotation marks, its first letter. */

/** What fits above a mark in three lines and reads at a glance. */
export const LONGEST_TITLE = 90;

/** A title must not end on these: they wait for a word that was cut. */
const DANGLING =
  /(?:[\s,;:–—-]+|\s+(?:a|an|the|of|in|on|at|to|for|from|with|and|or|but|by|as|its|his|her|their|that|which|who|than|after|before|when|while|into|about|over|more|with\s+effect|Mr|Dr))+$/i;

/** An apposition of which only its first words are left: “…, a rule”. */
const STUMP = /,\s+(?:a|an|the)\s+\S+$/;

/** Spaces, cut, marks and capital put right. */
export function finish(raw: string): string {
  const title = raw
    .replace(/\s+/g, " ")
    .replace(/\s+([,.;:”’])/g, "$1")
    .replace(/([“‘])\s+/g, "$1")
    .trim();
  return capital(
    balanced(shorten(title))
      .replace(DANGLING, "")
      .replace(STUMP, "")
      .replace(/[.,;:]+$/, ""),
  );
}

/** Words before which a phrase may end: what follows adds to it. */
const PHRASE_START =
  /\s(?=(?:out|in|on|at|to|for|from|with|by|of|over|under|after|before|during|against|through|into|amid|despite|following|including|while|when|where|as|that|which|who|and|or|but|because|since|until|[a-z]+ing)\s)|(?=[,;:]\s|\s[–—]\s)/g;
/** Shorter than this a title says too little: then it is cut at a word. */
const SHORTEST_CUT = 36;

/** Up to the longest title, cut where a phrase ends, never inside a quotation; else at the last word that fits. */
function shorten(title: string): string {
  if (title.length <= LONGEST_TITLE) return title;
  const cuts = [...title.matchAll(PHRASE_START)].map((match) => match.index);
  const cut = cuts.findLast((at) => at <= LONGEST_TITLE && at >= SHORTEST_CUT && !insideQuote(title, at));
  if (cut !== undefined) return title.slice(0, cut);
  const room = title.slice(0, LONGEST_TITLE);
  return room.slice(0, room.lastIndexOf(" "));
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

/** Lower case for a word that was only capital by its place. */
export function lowerFirst(text: string): string {
  const grammatical =
    /^(?:The|A|An|About|More|Nearly|Some|At|His|Her|Its|Their|This|These|Those|It|He|She|They|Official|Two|Three)\b/;
  return grammatical.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
