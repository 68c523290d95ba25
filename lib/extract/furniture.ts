/** What stands around an article: credits, labels, menus, notices. It tells nothing that happened. */

/** Longer lines are prose. */
const LONGEST_LINE = 120;

/** Whether a paragraph is furniture rather than a part of the article. */
export function isFurniture(paragraph: string): boolean {
  const line = paragraph.trim();
  return isCredit(line) || (line.length < LONGEST_LINE && LINES.some((words) => words.test(line)));
}

/** Lines that name agencies and photographers: “Photograph: …”, “With Reuters”. */
function isCredit(line: string): boolean {
  return (
    /\b(?:Photograph|Photo|Picture|Image|Illustration|Composite)s?(?:\s+by)?\s*:/.test(line) ||
    /\/(?:Getty|AFP|AP|EPA|Reuters|Shutterstock|Rex|PA)\b/.test(line) ||
    (/^(?:With|Additional reporting by|Reporting by|Source:)\s/.test(line) &&
      !/[.!?]$/.test(line) &&
      line.length < LONGEST_LINE)
  );
}

const LINES = [
  // when it appeared: “Published 18:42, Thursday 6 November 2025”, “Last updated on …”
  /^(?:(?:first|originally|last)\s+)?(?:published|updated|posted|modified|issued)\b[\s:,–—-]*(?:on|at)?\s*(?:\d|(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b)(?!.*[.!?]$)/i,
  /^\d+\s*[- ]?min(?:ute)?s?\s+read\b/i,
  // links to other pages; “Read more” may lead on to a headline
  /^(?:(?:read|see|watch|listen)\s+(?:more|also|next|now)|also\s+read)\b\s*[:–—-]?/i,
  /^(?:related(?:\s+(?:topics|stories|articles|content))?|most\s+(?:read|viewed|popular)|more\s+(?:on|from|stories|about)\b.*|recommended|trending|topics|tags|explore\s+more.*|top\s+stories)\s*:?$/i,
  /^(?:advertis(?:e)?ment|sponsored(?:\s+content)?|story\s+continues\s+below.*|article\s+continues\s+(?:below|after).*)$/i,
  /^(?:share\s+(?:on|this|via|article)|subscribe|sign\s+(?:up|in)|log\s+in|follow\s+us|(?:accept|reject|manage|allow)\s+(?:all|cookies|preferences)|skip\s+to|back\s+to\s+top|click\s+here|download\s+(?:the|our)\s+app|get\s+(?:the|our)\s+newsletter)\b(?!.*[.!?]$)/i,
  /^(?:share|register|menu|search|newsletters?|comments?)$/i,
  /^(?:©|\(c\)\s|copyright\b)/i,
  /\ball\s+rights\s+reserved\b/i,
  // “Home > World > Europe”
  /^[^.!?]{1,30}(?:\s[>›»]\s[^.!?>›»]{1,30})+$/,
  /^\d+\s+comments?$/i,
] as const;
