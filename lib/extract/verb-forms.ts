/** English verb forms that do not follow the rule: past → [base, third person], and participles that are never a past tense. */

/** base: past, participle. Where both are the same the participle is left out. */
const FORMS = `
arise arose arisen; awake awoke awoken; bear bore borne; bear bore born; beat beat beaten; become became become; begin began begun; bend bent; bet bet;
bind bound; bite bit bitten; bleed bled; blow blew blown; break broke broken; breed bred; bring brought; broadcast broadcast; build built;
burn burnt; burst burst; buy bought; cast cast; catch caught; choose chose chosen; cling clung; come came come; cost cost; creep crept; cut cut;
deal dealt; dig dug; do did done; draw drew drawn; dream dreamt; drink drank drunk; drive drove driven; eat ate eaten; fall fell fallen;
feed fed; feel felt; fight fought; find found; flee fled; fly flew flown; forbid forbade forbidden; forecast forecast; forget forgot forgotten;
forgive forgave forgiven; freeze froze frozen; get got gotten; give gave given; go went gone; grind ground; grow grew grown; hang hung; have had;
hear heard; hide hid hidden; hit hit; hold held; hurt hurt; keep kept; kneel knelt; know knew known; lay laid; lead led; leap leapt; learn learnt; mislead misled;
leave left; lend lent; let let; lie lay lain; light lit; lose lost; make made; mean meant; meet met; mistake mistook mistaken; oversee oversaw overseen;
overthrow overthrew overthrown; pay paid; put put; quit quit; read read; rebuild rebuilt; ride rode ridden; ring rang rung; rise rose risen; run ran run; say said;
see saw seen; seek sought; sell sold; send sent; set set; shake shook shaken; shed shed; shine shone; shoot shot; show showed shown; shrink shrank shrunk; shut shut;
sing sang sung; sink sank sunk; sit sat; sleep slept; slide slid; speak spoke spoken; spend spent; spill spilt; spin spun; split split; spread spread;
spring sprang sprung; stand stood; steal stole stolen; stick stuck; strike struck; strive strove striven; swear swore sworn; sweep swept; swim swam swum; swing swung;
take took taken; retake retook retaken; overtake overtook overtaken; teach taught; tear tore torn; tell told; think thought; throw threw thrown; undergo underwent undergone; understand understood;
undertake undertook undertaken; uphold upheld; wake woke woken; wear wore worn; weave wove woven; win won; wind wound; withdraw withdrew withdrawn; withstand withstood; write wrote written;
outlaw outlawed; undo undid undone; overcome overcame overcome; offset offset; override overrode overridden; foresee foresaw foreseen`;

const verbs = FORMS.split(";").map((entry) => entry.trim().split(/\s+/));

/** Past form → base: “signed” is regular and not here, “sent” → “send”. */
export const IRREGULAR_PAST: ReadonlyMap<string, string> = new Map(
  verbs.map(([base = "", past = ""]) => [past, base]),
);

/** Participles that cannot be a past tense: “taken”, “written”; not “come”, “run”, which are present forms too. */
export const ONLY_PARTICIPLE: ReadonlyMap<string, string> = new Map(
  verbs.flatMap(([base = "", past, participle]) =>
    participle && participle !== past && participle !== base ? [[participle, base] as const] : [],
  ),
);

/** A past tense that is no participle: “began”, “fell”; nothing can be “reduced” to it. */
export const ONLY_PAST: ReadonlySet<string> = new Set(
  verbs.flatMap(([, past = "", participle]) => (participle && participle !== past ? [past] : [])),
);

/** Past by its form: “signed”, “sent”. */
export function isPastForm(word: string): boolean {
  return (
    IRREGULAR_PAST.has(word) ||
    ONLY_PARTICIPLE.has(word) ||
    (/[a-z]{2}ed$/.test(word) && !BASE_IN_ED.test(word))
  );
}

/** Past forms that name nothing, whatever they are tagged as. */
export const NAMES_NOTHING =
  /^(?:re|over|under|out)?(?:took|drew|threw|flew|came|wrote|began|built|sold|fought|clung|flung|sank|swam|swept|crept|slept|wept|knelt|fled|sought|caught|taught|brought|bought|went|grew|knew|chose|froze|strove|swore|tore|wore)$/;

/** “need”, “exceed” are no past forms; “agreed”, “freed” are. */
const BASE_IN_ED = /^(?:(?:n|f|s|w|h|sp|bl|br|gr|exc|proc|succ)eed|embed|shred|shed|wed)$/;

/** One syllable with one vowel before its last consonant, which an ending doubles. */
const SHORT = /^[^aeiou]*[aeiou][bdfgklmnprstvz]$/;
const DOUBLED = /([bdgklmnprtv])\1ed$/;

/** Stems that end in a silent e. */
const E_LOST = /(?:[uvcz]|[aeiou]s|[bcdfgkpstz]l|(?<![aeo])at|[^aeiou][iu]d|[^aeiou]ir|bin)ed$/;

/** The base of a past form or participle; `lemma` is the dictionary's answer for regular ones. */
export function baseOf(word: string, lemma: string): string {
  const known = IRREGULAR_PAST.get(word) ?? ONLY_PARTICIPLE.get(word);
  if (known) return known;
  if (!word.endsWith("ed") || BASE_IN_ED.test(word)) return lemma;
  // the dictionary spells the American way: “popularised” must not become “popularize”
  if (word.endsWith("ised") && lemma.endsWith("ize")) return word.slice(0, -1);
  // the dictionary takes “staged” for a form of “stag”, which would be “stagged”, and loses the e of “involve”
  if (word === `${lemma}ed` && (SHORT.test(lemma) || /[uvc]$|[aeiou][vz]$/.test(lemma))) return `${lemma}e`;
  if (lemma !== word && word.startsWith(lemma.slice(0, -1))) return lemma;
  // where the model saw an adjective the dictionary has no verb: “involved”, “divided”
  if (lemma === word && E_LOST.test(word)) return word.slice(0, -1);
  return DOUBLED.test(word) ? word.slice(0, -3) : word.replace(/ied$/, "y").replace(/ed$/, "");
}

/** Third person singular present: “goes”, “carries”, “signs”. */
export function thirdPerson(base: string): string {
  if (base === "have") return "has";
  if (base === "be") return "is";
  if (/(?:s|x|z|ch|sh|[^aeiou]o)$/.test(base)) return `${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

/** Past forms of verbs that nothing is done with. */
export const TAKES_NONE =
  /^(?:came|went|fell|rose|died|arrived|appeared|happened|grew|became|remained|returned|resigned|moved|climbed|slipped|dropped|jumped|gained|lost|ended|closed|declined|dipped|narrowed|widened|said)$/;
