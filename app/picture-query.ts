/** The query of pictures and embeds, checked: what it may say, and what to answer when it says something else. */
import { z } from "zod";
import { SCALE_NAMES } from "#lib/layout/placed.ts";

const THEMES = ["light", "dark"] as const;

function pixels(least: number, most: number, usual: number) {
  const error = `must be a whole number from ${least} to ${most}`;
  const digits = z.string().regex(/^\d{1,5}$/, error);
  return digits.transform(Number).pipe(z.number().min(least, error).max(most, error)).default(usual);
}

function choice<const T extends readonly [string, ...string[]]>(options: T) {
  return z.enum(options, `must be one of ${options.join(", ")}`);
}

const shared = {
  scale: choice(SCALE_NAMES).default("folded"),
  event: z.string().min(1, "must be the id of an event").nullable().default(null),
  r: z
    .string()
    .regex(/^[1-9]\d{0,8}$/, "must be the number of a revision, from 1")
    .transform(Number)
    .optional(),
};

const pictureSchema = z.strictObject({
  w: pixels(320, 4096, 1200),
  h: pixels(180, 4096, 630),
  theme: choice(THEMES).default("light"),
  ...shared,
  scale: choice([...SCALE_NAMES, "reading"]).default("folded"),
});

const embedSchema = z.strictObject({ theme: choice([...THEMES, "auto"]).default("auto"), ...shared });

export type PictureQuery = z.infer<typeof pictureSchema>;
type EmbedQuery = z.infer<typeof embedSchema>;

/** What was asked for, or the faults in words, one a line. */
export type Asked<T> = { readonly query: T } | { readonly faults: string };

export function readPictureQuery(parameters: URLSearchParams): Asked<PictureQuery> {
  return check(pictureSchema, parameters);
}

export function readEmbedQuery(parameters: URLSearchParams): Asked<EmbedQuery> {
  return check(embedSchema, parameters);
}

function check<T>(schema: z.ZodObject & z.ZodType<T>, parameters: URLSearchParams): Asked<T> {
  const given = Object.fromEntries(parameters);
  const parsed = schema.safeParse(given);
  if (parsed.success) return { query: parsed.data };
  const known = Object.keys(schema.shape).join(", ");
  const faults = parsed.error.issues.map((issue) => {
    if (issue.code === "unrecognized_keys") return `unknown: ${issue.keys.join(", ")} (known: ${known})`;
    const name = issue.path.join(".");
    return `${name} ${issue.message}, not ${JSON.stringify(given[name])}`;
  });
  return { faults: faults.join("\n") };
}
