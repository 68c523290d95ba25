/** What a noun phrase may name: a person or a thing, one or several, a woman or a man. Null where its words do not tell. */
import { perWord } from "../../text/per-word.ts";
import type { Token } from "../read.ts";

export interface Kind {
  readonly person: boolean | null;
  readonly plural: boolean | null;
  readonly sex: "f" | "m" | null;
}

/** Titles before a name, with or without a full stop. */
const TITLE_OF_PERSON =
  /^(?:mr|mrs|ms|miss|dr|prof|sir|dame|lord|lady|gen|col|lt|maj|capt|sgt|rev|sen|rep|gov|president|minister|king|queen|prince|princess|pope|emperor|general|colonel|captain|professor|senator|judge|bishop|chancellor|mayor|duke|duchess|count|countess|baron|baroness|tsar|empress|sultan|archbishop|cardinal|saint|justice)\.?$/i;

/** Nouns of persons that no ending betrays. Lower case, singular. */
const ROLE =
  /^(?:man|woman|boy|girl|child|son|daughter|father|mother|brother|sister|wife|husband|widow|king|queen|prince|princess|president|chief|head|foreman|judge|monk|pope|priest|nurse|guard|official|rebel|colleague|friend|chancellor|general|colonel|captain|mayor|deputy|spokes(?:man|woman|person)|champion|pilot|chair(?:man|woman)?|student|suspect|victim|heir|architect|client|candidate|journalist|dissident|fugitive|poet|chef|coach|striker|goalkeeper|resident|tenant|merchant|sergeant|lieutenant|agent|secretary|duke|duchess|count|countess|baron|empress|tsar|nephew|niece|uncle|aunt|grandson|pupil|bishop|prophet|saint|scribe|knight|slave|nobleman|patriarch|bride|bridegroom|twin|consul|envoy|abbot|abbess|monarch|tyrant|pharaoh|caliph|khan|shah|hermit|rector|sheriff|marshal|admiral|regent|viceroy|delegate|apprentice|convict|thief|orphan|clerk|cleric|shepherd|cook|bandit|vandal|infant|toddler|teenager|spouse|fianc[ée]e?|cousin|diplomat|pirate|serf|peasant|noble|magistrate|advocate|prosecutor|ambassador)$/;
const ROLE_ENDING = /(?:[a-z]{3}er|[a-z]{2}or|ist|ician|[a-z]arian|eer|[a-z]man|woman|[a-z]ee)$/;
/** Things and bodies whose names end like those of persons. */
const NOT_ROLE =
  /^(?:paper|newspaper|letter|number|order|tower|river|water|power|border|corner|offer|matter|member state|quarter|winter|summer|september|october|november|december|computer|printer|chapter|theatre|center|motor|sector|factor|error|horror|terror|mirror|tractor|reactor|corridor|career|pioneer project|committee|fee|degree|coffee|trustee board|weather|disorder|layer|filter|container|cover|shelter|disaster|register|master plan|super|conveyor|refugee camp|counter|finger|shoulder|former|other|another|after|over|under|further|however|manner|dinner|laser|server|browser|folder|helicopter|carrier|freighter|tanker|bomber|fighter|cruiser|steamer|trailer|thriller|charter|monster|barrier|chamber|frontier|glacier|crater|meter|kilometer|amber|timber|lumber|rubber|silver|copper|fever|cancer|liver|leather|feather|labor|harbor|color|honor|favor|vapor|behavior|interior|exterior|rotor|sensor|processor|monitor|vector|list|twist|mist|fist|consist|human|pan|can|van|plan|ban|clan|fan|loan|khmer|tiger|panther)$/;

const WOMAN =
  /^(?:woman|girl|daughter|mother|sister|wife|widow|queen|princess|mrs|ms|miss|dame|lady|spokeswoman|chairwoman|actress|nun|duchess|countess|baroness|empress|aunt|niece|grandmother|stepmother|granddaughter|heiress|abbess|bride)\.?$/i;
const MAN =
  /^(?:man|boy|son|father|brother|husband|widower|king|prince|mr|sir|lord|spokesman|chairman|foreman|pope|monk|priest|duke|baron|emperor|tsar|sultan|nephew|uncle|grandfather|stepfather|grandson|bridegroom)\.?$/i;

/** Words that make a name that of a body or a place. */
const BODY =
  /^(?:group|office|ministry|university|party|company|corporation|corp|inc|ltd|plc|bank|council|court|committee|commission|agency|association|union|league|club|institute|department|government|parliament|senate|congress|army|navy|force|forces|guard|police|brigade|division|house|street|river|sea|ocean|mountain|island|islands|city|county|state|states|republic|kingdom|empire|region|province|airport|airlines?|hospital|school|museum|church|rovers|united|fc|city|motors|systems|industries|services|foundation|trust|society|front|movement|news|network|journal|tribune|radio|television|index|organi[sz]ation|treaty|accord|act|war|revolution|convention|assembly|kremlin|pentagon|vatican|admiralty|treasury|cabinet|duma|synod)$/i;

const PLURAL_NOUN = /^(?:police|people|men|women|children|forces|troops|media|sons|clergy|cattle)$/;
const COUNTED =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds|thousands|many|several|both|these|those|most|\d{2,}|[2-9]|\d{1,3}(?:,\d{3})+)$/;
const SOME_OF =
  /^(?:group|team|number|dozens?|majority|couple|pair|crowd|band|handful|crew|family|staff|government|club|army|party|council|board|union|side)$/;
const SINGULAR_S =
  /(?:ss|us|is|(?<!(?:crit|mechan|academ|cler|fanat|skept))ics|[^aeou]ys|ness|series|corps|means|news)$/;

/** Names in the form of a plural. */
const SINGULAR_PLURAL =
  /^(?:times|states|netherlands|philippines|maldives|bahamas|andes|alps|news|nations|rovers|hills)$/;

/** Given names that texts in English often have, by the sex of most who bear them. */
const WOMEN = new Set(
  `ada agnes alice amanda amy ana andrea angela anita ann anna anne annie barbara beatrice carla carol caroline catherine charlotte christine claire clara
deborah diana dorothy elena elizabeth ella ellen emily emma eva florence frances grace hannah helen helena ines irene isabel jane janet jennifer jessica joan judit judith
julia karen kate katherine laura lena lisa louise lucy margaret maria marie marta martha mary michelle nancy nicola olga olivia patricia paula priya rachel rebecca rosa ruth
sandra sara sarah sofia sofie sophie susan theresa ursula victoria virginia carmen cynthia doris eileen eleanor fatima gloria hilary hillary indira
isabella joanna judy kathleen leah linda madeleine miriam monica naomi natalia nina pamela sally svetlana tatiana teresa tina vera wendy yvonne`.split(
    /\s+/,
  ),
);
const MEN = new Set(
  `adam albert alexander alfred andré andrew anthony antonio arthur ben benjamin bernard boris bruce carl carlos charles chris christopher daniel david dennis donald
edward eric ernest francis frank fred fritz gary george gerald gerry gordon gregory hans harold harry henry herbert howard hugh isaac ivan jack jaime james jan jeffrey jim joe john
jonas joseph josiah juan julius karl keith kenneth kevin larry lee leo lewis louis luis manuel mark martin matthew michael miguel mohammed nicholas oscar otto patrick paul pedro peter
philip pierre piet ralph ray richard robert roger ronald sam samuel sebastián sergei simon stanley stephen steve steven stuart theodore thomas tim timothy tom tony victor
vladimir walter wilhelm william winston ahmed alan allan allen alexei barry bill bob boris brad bradley brian chuck clive colin craig dan diego dmitri
donald doug eric fernando fidel geoffrey giovanni graham greg gregor igor jeff jens johann jorge josé ken kofi lech leonid marco mikhail mike nelson neville nigel nikolai
pablo phil rafael raul raúl ramón scott sean ted terry todd vaclav václav viktor yasser yitzhak yuri`.split(
    /\s+/,
  ),
);

/** Given names that are last names or places, too: alone they tell nothing. */
const ALSO_OTHER = new Set(
  `thomas martin james lee scott george henry paul simon lewis gordon howard craig bruce neville nelson stanley francis graham gregory grace florence
virginia victoria charlotte jordan ray frank harry kelly leslie joseph daniel davis lawrence jack allen allan alan ted terry todd dan ken jan
ines marie rose ruth gary leo karl carl arthur albert david`.split(/\s+/),
);

/** The kind of the noun phrase that begins at token `from` with its head at `head`; `name` tells that it is one. */
export function kindOfPhrase(tokens: readonly Token[], from: number, head: number, name: boolean): Kind {
  const words = tokens.slice(from, head + 1).map((t) => t.lower.replace(/\.$/, ""));
  if (words.length === 0) return { person: null, plural: null, sex: null };
  return name ? kindOfName(words) : kindOfNoun(words, words.length - 1);
}

function kindOfName(words: readonly string[]): Kind {
  const tells = words.map(toldInName);
  const told = tells.find(({ sex }) => sex !== null)?.sex ?? givenSex(tells);
  // “Secretary of State Eva Marsh”: an office and who holds it
  const of = words.indexOf("of");
  if (of > 0 && tells[of - 1]?.role && words.length - of > 3)
    return { person: true, plural: null, sex: told };
  // persons' names have no article: “the Pentagon”, but “the engineer James Orr”
  const article = words[0] === "the" && !tells.some(({ role, title }) => role || title);
  const person =
    article || tells.some(({ body }) => body)
      ? false
      : told !== null || tells.some(({ role, title }, i) => role || (title && i < words.length - 1)) || null;
  // “the Nigerians”: a people
  const people =
    words.length === 2 &&
    words[0] === "the" &&
    /(?:ans|is|es|ts|ks|rs)$/.test(words[1] ?? "") &&
    !SINGULAR_PLURAL.test(words[1] ?? "");
  return { person, plural: people || null, sex: person === false ? null : told };
}

/** What a word of a name tells of whom it names. */
const toldInName = perWord((word) => ({
  sex: sexOf(word),
  given: WOMEN.has(word) ? ("f" as const) : MEN.has(word) ? ("m" as const) : null,
  alone: ALSO_OTHER.has(word)
    ? null
    : WOMEN.has(word)
      ? ("f" as const)
      : MEN.has(word)
        ? ("m" as const)
        : null,
  title: TITLE_OF_PERSON.test(word),
  role: isRole(word),
  body: BODY.test(word),
}));

/** By a given name before the last word, or by one alone that is nothing else. */
function givenSex(tells: readonly ReturnType<typeof toldInName>[]): "f" | "m" | null {
  const [only, second] = tells;
  if (only && !second) return only.alone;
  const given = tells.slice(0, -1).map((word) => word.given);
  return given.includes("f") ? "f" : given.includes("m") ? "m" : null;
}

function kindOfNoun(words: readonly string[], head: number): Kind {
  const noun = toldByNoun(words[head] ?? "");
  const many = noun.plural || words.slice(0, head).some((w) => COUNTED.test(w));
  return {
    person: many ? noun.roles : noun.role,
    plural: noun.group ? null : many,
    sex: many ? null : noun.sex,
  };
}

/** What a noun tells by itself; `roles`: read as the plural of a role. */
const toldByNoun = perWord((noun) => ({
  plural: isPluralNoun(noun) || COUNTED.test(noun),
  role: isRole(noun),
  roles: isRole(noun.replace(/men$/, "man").replace(/ies$/, "y").replace(/s$/, "")),
  group: SOME_OF.test(noun),
  sex: sexOf(noun),
}));

/** What is known of somebody with what else is told of them; what was known first counts. */
export function learnt(kind: Kind, told: Kind): Kind {
  return {
    person: kind.person ?? told.person,
    plural: kind.plural ?? told.plural,
    sex: kind.sex ?? told.sex,
  };
}

/** Is this a title before a name? */
export function isTitle(word: string): boolean {
  return TITLE_OF_PERSON.test(word);
}

/** Is this a noun for somebody? Lower case, singular. */
export function isRole(noun: string): boolean {
  return ROLE.test(noun) || (ROLE_ENDING.test(noun) && !NOT_ROLE.test(noun));
}

function sexOf(word: string): "f" | "m" | null {
  if (WOMAN.test(word)) return "f";
  return MAN.test(word) ? "m" : null;
}

/** Is this the plural of a noun? Lower case. */
export function isPluralNoun(noun: string): boolean {
  return PLURAL_NOUN.test(noun) || (/s$/.test(noun) && !SINGULAR_S.test(noun));
}

/** Is this a word that names of bodies and places end in? */
export function isBodyWord(word: string): boolean {
  return BODY.test(word);
}

/** Is this a noun for several together: “a group of”? Lower case. */
export function isGroup(noun: string): boolean {
  return SOME_OF.test(noun);
}

/** Is this a noun that takes up a named body: “the firm”? Lower case. */
export function isBody(noun: string): boolean {
  return BODIES.has(noun);
}

const BODIES = new Set(
  "firm company group agency bank carrier airline retailer charity club carmaker automaker".split(" "),
);

/** “at two in |the morning|”: a time, nobody to speak of. */
export const isTime = perWord((word) =>
  /^(?:second|minute|hour|day|night|week|weekend|month|year|decade|centur(?:y|ie)|season|morning|afternoon|evening|noon|midnight|dawn|dusk|summer|winter|autumn|spring|time|moment)s?$/.test(
    word,
  ),
);
