/** “was shot shortly after he came home on 23 October”: dated by a clause that hangs on it. */
import { boundsOf, type When, whenOf } from "../../time/when.ts";
import { inWords } from "../../time/words.ts";
import type { DraftEvent } from "../../timeline/timeline.ts";
import { derivationOf, explain } from "../explain.ts";
import { childrenOf, clauseAround, expressionsIn, type PlacedClause, type Story } from "../story.ts";
import { beyond } from "./beyond.ts";
import { type Framed, wordsBefore } from "./framed.ts";

const AT_ONCE = /^(?:when|while|as|once)$/;
/** What stands before “after” and “before” where no more than hours lie between. */
const SOON = /\b(?:soon|shortly|just|right|immediately|moments|minutes|hours?)\s+$/i;

/** The date that a dated clause with when, as, after or before gives the one it hangs on, or null. */
export function fromSubordinate(
  story: Story,
  used: ReadonlyMap<PlacedClause, DraftEvent | null>,
  placed: PlacedClause,
): Framed | null {
  for (const child of childrenOf(placed)) {
    const state = used.has(child) ? null : besideState(story, child);
    if (state) return state;
    const event = child.clause.kind === "adverbial" ? used.get(child) : null;
    const own = event?.derivation.start ?? null;
    if (!event?.when || own === null || own < child.start || own >= child.end) continue;
    const edtf = counted(story, child, event.when);
    if (edtf === null) continue;
    const when = whenOf(edtf);
    const link = child.clause.link ?? "";
    const explanation = `No date of its own; told with “${link}” beside “${event.title}” (${inWords(event.when)}): ${inWords(when)}.`;
    const { expression, start, end, anchor } = event.derivation;
    return { when, derivation: { expression, start, end, anchor, rule: "beside a clause", explanation } };
  }
  return null;
}

/** “While the fleet lay at Varna in 1915, an epidemic broke out”: what was so then is no event, but says when. */
function besideState(story: Story, child: PlacedClause): Framed | null {
  const { clause, start, end } = child;
  if (clause.kind !== "adverbial" || !AT_ONCE.test(clause.link ?? "")) return null;
  const dated = expressionsIn(story, start, end).filter(({ when }) => when !== null);
  const [told] = dated;
  if (dated.length !== 1 || !told?.when || clauseAround(story, told.start) !== child) return null;
  const explanation = `${explain(told).replace(/\.$/, "")}; told with “${clause.link}”, it dates this, too.`;
  return { when: told.when, derivation: { ...derivationOf(told, explanation), rule: "beside a clause" } };
}

function counted({ text, publication }: Story, { clause, start }: PlacedClause, when: When): string | null {
  const link = clause.link ?? "";
  if (AT_ONCE.test(link)) return when.edtf;
  if (link !== "after" && link !== "before") return null;
  const [earliest, latest] = boundsOf(when);
  const near = SOON.test(wordsBefore(text, start)) && earliest !== null && earliest === latest;
  return near ? `${when.edtf.slice(0, 10)}~` : beyond(link, when, publication);
}
