/** Verbs and nouns of speech: who says, on what occasion, and who merely reports. */

/** Saying that leaves the truth with the speaker. Bases. */
export const SAY = new Set([
  "say",
  "tell",
  "report",
  "claim",
  "add",
  "state",
  "note",
  "argue",
  "insist",
  "maintain",
  "suggest",
  "believe",
  "think",
  "allege",
  "assert",
  "write",
  "quote",
  "cite",
  "describe",
  "recall",
  "explain",
  "comment",
  "estimate",
  "warn",
  "acknowledge",
  "admit",
  "concede",
  "stress",
  "point",
  "call",
  "observe",
  "remark",
  "reply",
  "respond",
  "ask",
  "indicate",
  "voice",
  "exclaim",
  "quip",
  "joke",
  "testify",
  "contend",
  "predict",
  "caution",
  "reiterate",
]);

/** Deeds of speech that only beside what is said are no more than a source: “…, the union announced”. Past forms. */
export const TAG_VERB = /^(?:announced|confirmed|disclosed|revealed|declared)$/;

/** Before whom others speak: “the court heard”, “the inquiry was told”. Lower case. */
export const HEARER =
  /^(?:courts?|jury|jurors?|inquiry|inquest|tribunal|hearing|panel|committee|commission|magistrates?)$/;

/** With these behind, a verb of saying is a deed: “added to the gloom”, “called for a strike”. */
export const DEED_BEHIND: Readonly<Record<string, RegExp>> = {
  add: /^to$/,
  call: /^(?:for|on|off|in|up)$/,
  ask: /^for$/,
  respond: /^(?:with|by)$/,
};

/** Nouns of what is known; when it comes out, that is how we know, and no more. */
export const TIDINGS = /^(?:details?|information|news|word|reports?|rumou?rs?|evidence|footage|documents?)$/;
export const COMES_OUT = /^(?:emerge|surface)$/;

/** Whose plan it is vouches for it: “hopes to win”, “promised to go”. Bases. */
export const PLEDGE = new Set(["hope", "promise", "pledge", "vow", "intend", "threaten", "propose"]);

/** What is hoped or feared has not happened. Bases. */
export const WISH = new Set(["hope", "wish", "fear", "expect", "want", "dream", "pray"]);

/** An occasion of speech: what is said there is an event of its own. */
export const OCCASION =
  /\b(?:speech|address|letter|interview|statement|sermon|lecture|testimony|memo|message|broadcast|press\s+conference|news\s+conference)\b/i;

/** Who reports for a living: their saying is how we know, not what happened. */
export const MEDIUM =
  /\b(?:media|agency|agencies|newspapers?|magazine|television|TV|radio|broadcaster|daily|press|KCNA|Yonhap|Reuters|AFP|AP|Xinhua|TASS|Tass|Interfax|BBC|CNN|NHK|Kyodo|Bloomberg|Guardian|Times|Post|Journal|Tribune|Herald|reports?)\b/;

/** Writings that are said to say. Lower case. */
export const DOCUMENT =
  /\b(?:memo|memorandum|document|report|study|figures|statistics|data|poll|survey|records|letter|filing|results|statement|announcement|audit|inquiry|review|research|analysis)s?\b/;

/** What writings do when they say something. Bases. */
export const SHOW = new Set(["show", "reveal", "suggest", "indicate", "find", "conclude"]);

/** What somebody has and does at once: “had a meeting”. */
export const HAD = new Set(
  "meeting talks operation accident falling row quarrel fight argument stroke attack conversation debate wedding baby child breakdown crash".split(
    " ",
  ),
);

/** Verbs of state and thought: nothing happens in them. Bases. */
export const STATIVE = new Set([
  "be",
  "have",
  "seem",
  "appear",
  "remain",
  "know",
  "want",
  "need",
  "like",
  "love",
  "mean",
  "contain",
  "consist",
  "belong",
  "depend",
  "deserve",
  "hope",
  "wish",
  "expect",
  "fear",
  "consider",
  "understand",
  "feel",
  "look",
  "include",
  "involve",
  "exist",
  "matter",
  "stand",
  "lie",
  "cost",
  "weigh",
  "compare",
  "account",
  "own",
  "live",
  "range",
  "represent",
  "reflect",
  "resemble",
  "surround",
  "date",
  "work",
  "serve",
  "feature",
  "comprise",
]);
