/** Deeds without a date of their own: dated by what they stand beside where the grammar says so, else for the undated tray. */
import { boundsOf, type When } from "../time/when.ts";
import { hasOccasion, isSaying, tellsWhat } from "./attribution.ts";
import { isBackground, isPointer } from "./deeds.ts";
import { denies } from "./denials.ts";
import { derivationOf } from "./explain.ts";
import type { Framed } from "./frames/framed.ts";
import { inLead, type Lead } from "./frames/lead.ts";
import { quarterOf } from "./frames/quarter.ts";
import { inScene, justOver, type Scene } from "./frames/scene.ts";
import { sequel } from "./frames/sequel.ts";
import { fromSubordinate } from "./frames/subordinate.ts";
import { type Harvest, take } from "./harvest.ts";
import { expressionsIn, type PlacedClause, type Story } from "./story.ts";

/** Tenses of what is over. */
export const TOLD: ReadonlySet<string> = new Set(["past", "perfect", "past-perfect"]);

/** Deeds without a date: part of the lead's news or of a scene where the grammar says so, else the undated tray. */
export function takeUndated(
  harvest: Harvest,
  placed: PlacedClause,
  lead: Lead | null,
  scenes: readonly Scene[],
): void {
  const { story, used } = harvest;
  const { clause } = placed;
  if (used.has(placed) || !TOLD.has(clause.verb.tense) || isBackground(placed)) return;
  if (isSaying(placed) && !(hasOccasion(story, placed) && tellsWhat(story, placed))) return;
  if (isPointer(story, placed)) return;
  const just = justOver(scenes, placed);
  if (clause.kind === "relative" && !just) return;
  const own = clause.kind === "main" || clause.kind === "coordinate";
  const beside = own ? inLead(story, lead, placed) : meanwhile(harvest, placed);
  const below = fromSubordinate(story, used, placed);
  const told = just ?? below ?? quarterOf(story, placed) ?? beside;
  // whoever denies a thing answers later than it is said to have happened
  const near = denies(placed) ? null : (inScene(story, scenes, placed) ?? sequel(story, scenes, placed));
  take(harvest, placed, told ?? (near && !isElsewhere(story, placed, near.when) ? near : null));
}

const MEANWHILE = new Set(["while", "when", "as"]);

/** “…, while soldiers were honoured”, “It began on 6 July when troops advanced”: at the same time as the clause it hangs on. */
function meanwhile({ story, used }: Harvest, { clause, parent }: PlacedClause): Framed | null {
  const main = MEANWHILE.has(clause.link ?? "") && parent ? used.get(parent) : undefined;
  if (!main?.when) return null;
  const { start, end } = main.derivation;
  // “until 9 BCE, when he stopped them”: the date itself, not what the preposition makes of it
  const [named] = start === null || end === null ? [] : expressionsIn(story, start, end);
  if (!named?.when) return { when: main.when, derivation: { ...main.derivation, rule: "at the same time" } };
  return { when: named.when, derivation: { ...derivationOf(named), rule: "at the same time" } };
}

/** “lost millions during the July walkout”: a date in the clause, whatever it belongs to, that is not of these days. */
function isElsewhere(story: Story, { start, end }: PlacedClause, when: When): boolean {
  const [from, to] = boundsOf(when);
  return expressionsIn(story, start, end).some((told) => {
    const [earliest, latest] = told.when ? boundsOf(told.when) : [null, null];
    return (
      (latest !== null && from !== null && latest < from) ||
      (earliest !== null && to !== null && earliest > to)
    );
  });
}
