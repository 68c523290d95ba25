/** Dated acts of saying: when they are events, when they only report. */
import { boundsOf, type When } from "../time/when.ts";
import type { Attribution, DraftEvent } from "../timeline/timeline.ts";
import { hasOccasion, isComment, isMedium, quotationBehind } from "./attribution.ts";
import type { Framed } from "./frames/framed.ts";
import { type Harvest, keep, take } from "./harvest.ts";
import { speakerOf } from "./speakers.ts";
import { contentOf, type PlacedClause, quotationAt, type Story } from "./story.ts";
import { quotedTitle, reportedTitle, saidTitle, titleOf } from "./titles/titles.ts";

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
  const comment = isComment(placed);
  const said = placed.clause.kind === "parenthesis" || comment ? placed.parent : contentOf(placed);
  // what is said has a date of its own: it stands for itself
  const whole = said && !comment && !harvest.used.has(said);
  const older = whole && !isMedium(speaker) && (isOlder(story, framed.when) || isNews(story, placed));
  if (older) keep(harvest, statement(story, placed, said, speaker, expressionEnd, framed), [placed, said]);
  else keep(harvest, report(story, placed, said, speaker, framed), [placed]);
}

/** “The commander said on Thursday he had sent a team” opens the article: what is said is the news. */
function isNews({ sentences, text }: Story, { clause, sentence }: PlacedClause): boolean {
  const lead = sentences.find((s) => /[.!?”"]$/.test(text.slice(s.start, s.end)));
  return sentence === lead && clause.kind === "main";
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
  const title = reportTitle(story, placed, said, speaker);
  return {
    title,
    ...framed,
    passages: [[start, Math.max(end, placed.start + 1)]],
    attribution: speaker,
    status: "claim",
  };
}

/** “said that …” keeps its words; “…, KCNA said” and “as KCNA said” stand beside a clause that has a title of its own. */
function reportTitle(story: Story, placed: PlacedClause, said: PlacedClause, { who }: Attribution): string {
  const beside = placed.clause.kind === "parenthesis" || isComment(placed);
  const verbatim = !beside || quotationAt(story, said.start + 1) !== null;
  return verbatim ? saidTitle(story, who, said) : reportedTitle(story, who, said);
}

/** “state media said on Friday”: how and when we know. */
function report(
  story: Story,
  placed: PlacedClause,
  said: PlacedClause | null,
  speaker: Attribution,
  framed: Framed,
): DraftEvent {
  const told = said && !/^(?:whether|how|what|why)$/.test(said.clause.link ?? "");
  const quotation = quotationBehind(story, placed);
  const title = told
    ? reportTitle(story, placed, said, speaker)
    : quotation
      ? quotedTitle(story, speaker.who, quotation)
      : titleOf(story, placed);
  return {
    title,
    when: framed.when,
    derivation: framed.derivation,
    passages: [[placed.start, placed.end]],
    attribution: null,
    status: "reporting",
  };
}
