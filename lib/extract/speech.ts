/** Verbs and nouns of speech: who says, what counts as a deed, and who merely reports. */

/** Saying that leaves the truth with the speaker. Bases. */
export const SAY = new Set([
  "say", "tell", "report", "claim", "add", "state", "note", "argue", "insist", "maintain", "suggest", "believe", "think", "allege", "assert",
  "write", "quote", "cite", "describe", "recall", "explain", "comment", "estimate", "deny", "warn", "acknowledge", "admit", "concede", "stress", "point",
  "call", "observe", "remark", "reply", "respond", "ask", "indicate", "conclude",
]);

/** Saying that is itself the deed: who announces has announced. Bases. */
export const DEED = new Set([
  "announce", "confirm", "charge", "declare", "order", "rule", "sentence", "convict", "pledge", "promise", "agree", "vote", "approve", "propose",
  "demand", "apologise", "apologize", "condemn", "accuse", "sue", "resign", "indict", "hail", "unveil", "reveal", "publish", "issue", "conclude", "recommend",
]);

/** An occasion of speech: what is said there is an event of its own. */
export const OCCASION = /\b(?:speech|address|letter|interview|statement|sermon|lecture|testimony|memo|message|broadcast|press\s+conference|news\s+conference)\b/i;

/** Who reports for a living: their saying is how we know, not what happened. */
export const MEDIUM =
  /\b(?:media|agency|agencies|newspapers?|magazine|television|TV|radio|broadcaster|daily|press|KCNA|Yonhap|Reuters|AFP|AP|Xinhua|TASS|Tass|Interfax|BBC|CNN|NHK|Kyodo|Bloomberg|Guardian|Times|Post|Journal|Tribune|Herald|reports?)\b/;

/** Verbs of state and thought: nothing happens in them. Bases. */
export const STATIVE = new Set([
  "be", "have", "seem", "appear", "remain", "know", "want", "need", "like", "love", "mean", "contain", "consist", "belong", "depend", "deserve", "hope", "wish",
  "expect", "fear", "consider", "understand", "feel", "look", "include", "involve", "exist", "matter", "stand", "lie", "cost", "weigh", "own", "live", "range", "represent", "reflect", "resemble", "surround", "work", "serve",
]);
