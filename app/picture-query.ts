/** The query of pictures, embeds and files, checked: what it may say, and what to answer when it says something else. */
import { z } from "zod";
import { FILTER_KEYS, PRECISIONS, readFilter, STATUSES } from "#components/filter-query.ts";
import { GROUP_NAMES } from "#lib/layout/groups.ts";
import { SCALE_NAMES } from "#lib/layout/placed.ts";
import { type Filter, isPeriodEnd } from "#lib/timeline/filter.ts";

const THEMES = ["light", "dark"] as const;

function pixels(least: number, most: number, usual: number) {
  const error = `must be a whole number from ${least} to ${most}`;
  const digits = z.string().regex(/^\d{1,5}$/, error);
  return digits.transform(Number).pipe(z.number().min(least, error).max(most, error)).default(usual);
}

function choice<const T extends readonly string[]>(options: T) {
  return z.enum(options, `must be one of ${options.join(", ")}`);
}

const periodEnd = z.string().refine(isPeriodEnd, "must be a year, a month or a day such as 2024-05-03");

/** What a filter may say; {@link readFilter} reads it once it is known to stand. */
const filter = {
  [FILTER_KEYS.text]: z.string(),
  [FILTER_KEYS.statuses]: z.array(choice(STATUSES)),
  [FILTER_KEYS.sources]: z.array(z.string()),
  [FILTER_KEYS.who]: z.array(z.string()),
  [FILTER_KEYS.precisions]: z.array(choice(PRECISIONS)),
  [FILTER_KEYS.from]: periodEnd,
  [FILTER_KEYS.to]: periodEnd,
  [FILTER_KEYS.ids]: z.array(z.string()),
};
const LISTS: ReadonlySet<string> = new Set([
  FILTER_KEYS.statuses,
  FILTER_KEYS.sources,
  FILTER_KEYS.who,
  FILTER_KEYS.precisions,
  FILTER_KEYS.ids,
]);

const shared = {
  scale: choice(SCALE_NAMES).default("folded"),
  event: z.string().min(1, "must be the id of an event").nullable().default(null),
  r: z
    .string()
    .regex(/^[1-9]\d{0,8}$/, "must be the number of a revision, from 1")
    .transform(Number)
    .optional(),
  ...z.object(filter).partial().shape,
};

const pictureSchema = z.strictObject({
  w: pixels(320, 4096, 1200),
  h: pixels(180, 4096, 630),
  theme: choice(THEMES).default("light"),
  ...shared,
  scale: choice([...SCALE_NAMES, "reading"]).default("folded"),
  group: choice(GROUP_NAMES).optional(),
});

const embedSchema = z.strictObject({ theme: choice([...THEMES, "auto"]).default("auto"), ...shared });

/** The document itself: whatever else an address says is no business of a file. */
const fileSchema = z.object(filter).partial();

interface Filtered {
  readonly filter: Filter;
}

export type PictureQuery = z.infer<typeof pictureSchema> & Filtered;
type EmbedQuery = z.infer<typeof embedSchema> & Filtered;

/** What was asked for, or the faults in words, one a line. */
export type Asked<T> = { readonly query: T } | { readonly faults: string };

export function readPictureQuery(parameters: URLSearchParams): Asked<PictureQuery> {
  return check(pictureSchema, parameters);
}

export function readEmbedQuery(parameters: URLSearchParams): Asked<EmbedQuery> {
  return check(embedSchema, parameters);
}

export function readFileQuery(parameters: URLSearchParams): Asked<Filtered> {
  return check(fileSchema, parameters);
}

function check<T>(schema: z.ZodObject & z.ZodType<T>, parameters: URLSearchParams): Asked<T & Filtered> {
  const given = valuesOf(parameters);
  const parsed = schema.safeParse(given);
  if (parsed.success) return { query: { ...parsed.data, filter: readFilter(parameters) } };
  const known = Object.keys(schema.shape).join(", ");
  const faults = parsed.error.issues.map((issue) => {
    if (issue.code === "unrecognized_keys") return `unknown: ${issue.keys.join(", ")} (known: ${known})`;
    const [name = "", place] = issue.path.map(String);
    const value = given[name];
    return `${name} ${issue.message}, not ${JSON.stringify(Array.isArray(value) ? value[Number(place)] : value)}`;
  });
  return { faults: faults.join("\n") };
}

function valuesOf(parameters: URLSearchParams): Record<string, string | string[]> {
  const names = [...new Set(parameters.keys())];
  return Object.fromEntries(
    names.map((name) => [
      name,
      LISTS.has(name) ? parameters.getAll(name) : (parameters.getAll(name).at(-1) ?? ""),
    ]),
  );
}
