/** Dated acts of saying: when they are events, when they only report. */
import { boundsOf, type When } from "../time/when.ts";
import type { Attribution, DraftEvent } from "../timeline/timeline.ts";
import { hasOccasion, isMedium, speakerOf } from "./attribution.ts";
import type { Framed } from "./frames/framed.ts";
import { type Harvest, keep, take } from "./harvest.ts";
import { contentOf, type PlacedClause, type Story } from "./story.ts";
import { sayingTitle, titleOf } from "./titles/titles.ts";

/** Days before publication from which a dated statement is history of its own rather than today's report. */
const NEWS_DAYS = 7;

/**
 * Media reporting, or anybody speaking in the days of the report, dates the report;
 * a speech or letter is an event; an older statement is the event of having been made.
 */
export function takeSaying(
  harvest: Harvest,
  placed: PlacedClause,
  expressionEnd: number,
  framed: Framed,
): void {
  const { story } = harvest;
  if (hasOccasion(story, placed)) {
    take(harvest, placed, framed);
    return;
  }
  const speaker = speakerOf(story, placed);
  if (!speaker) return;
  const said = placed.clause.kind === "parenthesis" ? placed.parent : contentOf(placed);
  const older = said && !isMedium(speaker) && isOlder(story, framed.when);
  if (older) keep(harvest, statement(story, placed, said, speaker, expressionEnd, framed), [placed, said]);
  else keep(harvest, report(story, placed, said, speaker, framed), [placed]);
}

function isOlder({ publication }: Story, when: When): boolean {
  const [, latest] = boundsOf(when);
  return publication === null || (latest !== null && latest < publication - NEWS_DAYS);
}

/** “About 600 have been killed, lawmakers said in April”: the statement is the event, with what it says. */
function statement(
  story: Story,
  placed: PlacedClause,
  said: PlacedClause,
  speaker: Attribution,
  end: number,
  framed: Framed,
): DraftEvent {
  const start = Math.min(placed.start, said.start);
  const title = sayingTitle(speaker.who, titleOf(story, said));
  return {
    title,
    ...framed,
    passages: [[start, Math.max(end, placed.start + 1)]],
    attribution: speaker,
    status: "claim",
  };
}

/** “state media said on Friday”: how and when we know. */
function report(
  story: Story,
  placed: PlacedClause,
  said: PlacedClause | null,
  speaker: Attribution,
  framed: Framed,
): DraftEvent {
  const title = said ? sayingTitle(speaker.who, titleOf(story, said)) : titleOf(story, placed);
  return {
    title,
    when: framed.when,
    derivation: framed.derivation,
    passages: [[placed.start, placed.end]],
    attribution: null,
    status: "reporting",
  };
}
