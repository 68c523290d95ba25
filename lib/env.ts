/** The environment, parsed once: every setting of Dateline, its default, and a clear word when one is wrong. */
import { z } from "zod";

const schema = z.object({
  /** Where `npm start` listens. */
  PORT: z.coerce.number().int().min(1).max(65535).default(3000),
  /**
   * The public origin for permalinks, cards and pictures. Unset: the origin of the request. Set it wherever a proxy
   * or TLS stands in front, because forwarded headers are not believed.
   */
  SITE_URL: z
    .url({ protocol: /^https?$/, error: "must be an http(s) address such as https://dateline.example" })
    .transform((url) => new URL(url).origin)
    .optional(),
  /** The folder that keeps the timelines. */
  DATELINE_DATA: z.string().min(1).default("./.dateline"),
});

export type Env = z.infer<typeof schema>;

/** The settings in `variables`; an empty one counts as unset. Throws, naming each variable that is wrong. */
export function readEnv(variables: Readonly<Record<string, string | undefined>>): Env {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ""));
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map(
    (issue) =>
      `${issue.path.join(".")}: ${issue.message} (got ${JSON.stringify(given[String(issue.path[0])])})`,
  );
  throw new Error(`environment: ${faults.join("; ")}`);
}

export const env: Env = readEnv(process.env);
