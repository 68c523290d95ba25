/** Nouns that name something that happens: their date is their own, not that of the verb they stand beside. */

const NAMED = new Set(
  `abdication abduction accession ambush accident anniversary announcement arrest arrival assassination assault attack award ban battle birth blast bombing boycott breakthrough
campaign capture ceasefire ceremony championship clash coalition collapse colonisation concert conference conflict conquest coronation coup crackdown crash crisis crusade
death debate debut deal decision declaration defeat departure deployment destruction discovery dissolution earthquake election eruption escape evacuation execution expedition explosion
fall famine festival fire flood founding funeral genocide hijacking hurricane inauguration incident independence insurrection intervention introduction invasion investigation
kidnapping killing landing launch liberation march marriage massacre meeting merger murder mutiny negotiation occupation offensive offering opening operation outbreak
pact peace pogrom protest publication purchase raid rally rebellion recession referendum reform release resignation restoration retirement retreat return revolt revolution riot robbery
sale scandal shooting siege signing slaughter slaying speech stabbing storm strike summit surrender takeover tour trial tribute treaty truce tsunami unification unrest uprising verdict victory visit vote
war wedding withdrawal`.split(/\s+/),
);

/** Is this noun the name of a happening? Lower case, singular or plural. */
export function isEventNoun(word: string): boolean {
  const lower = word.toLowerCase();
  return NAMED.has(lower) || NAMED.has(lower.replace(/s$/, "")) || NAMED.has(lower.replace(/ies$/, "y"));
}

/** The event noun a phrase is about: “liberation” in “Korea’s liberation from Japanese colonial rule”. */
export function eventNounIn(phrase: string): string | undefined {
  return phrase
    .toLowerCase()
    .match(/[\p{L}-]+/gu)
    ?.find(isEventNoun);
}
