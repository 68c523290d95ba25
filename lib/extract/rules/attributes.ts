/** A season before what it names, without the article that belongs to the noun: a spring offensive, the fall campaign. */
import { rule } from "../expression.ts";
import { SEASON, seasonOf } from "../lexicon.ts";

/** What seasons are told of; not schools, festivals, coats and other things that only bear their names. */
export const SEASONAL =
  "(?:\\s+(?:[Oo]ffensives?|[Cc]ampaigns?|[Ff]ighting|[Uu]prising|[Hh]arvest|[Rr]ains|[Mm]onths|[Ss]emester|[Tt]erm|[Ss]ession|[Ee]lections?|[Bb]reak|[Hh]olidays?|[Cc]ollections?|[Ss]ales?)\\b)";

export const ATTRIBUTE_RULES = [
  rule("season of something", `\\b(?<season>${SEASON})(?=${SEASONAL})`, ({ season }) => ({
    meaning: { kind: "date", sub: seasonOf(season ?? "") },
  })),
] as const;
