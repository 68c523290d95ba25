/** Words that name the same deed: verbs and event nouns side by side. */
import { perWord } from "../../text/per-word.ts";

/** One deed a line. A word stands in one line only. */
const DEEDS = `
kill die death dead killing slay slaying murder perish fatal assassinate assassination
abduct abduction kidnap kidnapping capture seize snatch
collapse cave-in cave-in
arrest detain detention
announce announcement unveil
buy purchase acquire acquisition takeover
begin start beginning outbreak
end finish
land landing touch-down
launch lift-off blast-off
rescue free save
come-up reach-surface
reopen open-again
open opening
close closure shut
invade invasion
resign resignation quit step-down
elect election
appoint appointment name
expel expulsion
explode explosion blast detonate
shoot shooting gun-down
strike hit
bomb bombing
attack assault
sign signing
defeat beat
win victory
surrender surrender
liberate liberation
found founding establish establishment
marry marriage wed wedding
convict conviction
sentence sentencing
charge indict indictment
sue lawsuit
ban outlaw prohibit
approve approval
reject rejection
injure wound hurt
evacuate evacuation
deploy deployment
withdraw withdrawal pull-out
meet meeting
publish publication release
discover discovery find
trap`;

const DEED_OF: ReadonlyMap<string, string> = new Map(
  DEEDS.trim()
    .split("\n")
    .flatMap((line) => {
      const words = line.split(" ");
      return words.map((word) => [word, words[0] ?? word] as const);
    }),
);

/** What turns a verb into the noun of its deed; the stems meet: “resign” and “resignation”. */
const NOMINAL = /(?:ations?|itions?|ions?|ments?|als?|ings?|ures?|e)$/;

/** The name of a deed, the same for the verb in its base form and for the noun: “explode” for “explosion”. */
export const deedName = perWord((word) => {
  const lower = word.toLowerCase();
  const known = DEED_OF.get(lower) ?? (lower.endsWith("s") ? DEED_OF.get(lower.slice(0, -1)) : undefined);
  if (known) return known;
  return lower.length > 6 ? lower.replace(NOMINAL, "") : lower.replace(/e$/, "");
});

const VAGUE = new Set(
  "be have do make take go come get give put keep let leave say see show call use become follow continue move begin end find bring send lead work hold need want seem appear remain run turn tell ask know think try help"
    .split(" ")
    .map(deedName),
);

/** Verbs that say little by themselves: two sentences that share one need not tell the same. */
export function isVague(deed: string): boolean {
  return VAGUE.has(deed);
}
