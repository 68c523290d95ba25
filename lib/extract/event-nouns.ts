/** Nouns that name something that happens: their date is their own, not that of the verb they stand beside. */

const NAMED = new Set(
  `abdication abduction abolition accession accord acquisition acquittal airstrike ambush appointment accident agreement anniversary announcement arrest arrival assassination assault attack award ban battle birth blast bombing boycott breakthrough burglary
campaign capture ceasefire ceremony championship clash coalition collapse colonisation concert conference conflict conquest coronation coup crackdown crash crisis crusade cyclone
death debate debut deal decision declaration defeat defection demonstration deportation derailment disappearance disaster dismissal drowning departure deployment destruction discovery dissolution earthquake election eruption escape evacuation execution expedition explosion
fall expulsion extradition famine festival fire flood founding funeral genocide hijacking hurricane inauguration incident independence insurrection intervention introduction invasion investigation
kidnapping killing hanging heist impeachment indictment landing launch liberation march marriage massacre meeting merger mission murder mutiny nationalisation negotiation nomination occupation offensive offering opening operation ouster outbreak overthrow
pact peace pogrom premiere privatisation protest publication purchase purge raid ratification re-election reelection rally rebellion recession referendum reform release resignation restoration retirement retreat rescue return revolt revolution riot robbery rupture
sale scandal secession seizure settlement shelling shooting siege signing sinking slaughter slaying speech stabbing storm strike suicide summit surrender suspension takeover theft tour trial tribute treaty truce tsunami unification unrest uprising verdict victory visit vote
war wedding withdrawal`.split(/\s+/),
);

/** Plurals that are figures. */
const COUNTED = /^(?:sales|returns|purchases)$/;

/** What a happening does while it happens. Bases. */
export const RESULTS =
  /^(?:kill|injure|wound|hurt|destroy|damage|hit|strike|leave|claim|shake|begin|start|happen|occur|take)$/;

/** Is this noun the name of a happening? Lower case, singular or plural. */
export function isEventNoun(word: string): boolean {
  const lower = word.toLowerCase();
  if (COUNTED.test(lower)) return false;
  return NAMED.has(lower) || NAMED.has(lower.replace(/s$/, "")) || NAMED.has(lower.replace(/ies$/, "y"));
}

/** The event noun a phrase is about: “liberation” in “Korea’s liberation from Japanese colonial rule”. */
export function eventNounIn(phrase: string): string | undefined {
  return phrase
    .toLowerCase()
    .match(/[\p{L}-]+/gu)
    ?.find(isEventNoun);
}
