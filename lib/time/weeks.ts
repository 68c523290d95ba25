/** On which day a week begins, by language and region. */
import { type Day, weekdayOf } from "./civil.ts";

const MONDAY = 1;
const SATURDAY = 6;
const SUNDAY = 7;

/** Regions whose weeks do not begin on Monday, for hosts that cannot say; CLDR has them all. */
const BEGINNINGS: readonly (readonly [day: number, regions: string])[] = [
  [SATURDAY, "AE AF BH DJ DZ EG IQ IR JO KW LY OM QA SD SY"],
  [
    SUNDAY,
    "AU BD BR CA CO ET GT HK HN ID IL IN JM JP KE KR MO MX NI NP PA PE PH PK PR PT SA SG SV TH TW US VE YE ZA ZW",
  ],
];

interface WithWeekInfo {
  readonly getWeekInfo: () => { readonly firstDay: number };
}

/** 1 (Monday) to 7 (Sunday). `lang` is a BCP 47 tag. */
export function firstWeekday(lang: string): number {
  const known = cache.get(lang);
  if (known !== undefined) return known;
  const locale = new Intl.Locale(lang);
  const found = knowsWeeks(locale) ? locale.getWeekInfo().firstDay : firstWeekdayIn(locale.maximize().region);
  cache.set(lang, found);
  return found;
}

const cache = new Map<string, number>();

function knowsWeeks(locale: object): locale is WithWeekInfo {
  return "getWeekInfo" in locale;
}

/** The same by region alone. */
export function firstWeekdayIn(region: string | undefined): number {
  const beginning = BEGINNINGS.find(([, regions]) => region !== undefined && regions.includes(region));
  return beginning?.[0] ?? MONDAY;
}

/** The first day of the week that holds `day`, where weeks begin on `first`. */
export function weekStart(day: Day, first: number): Day {
  return day - ((weekdayOf(day) - first + 7) % 7);
}
