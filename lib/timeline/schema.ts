/** The Timeline document checked: what comes from a store or a file is parsed before anybody believes it. */
import { z } from "zod";
import type { Quote } from "../text/quote.ts";
import { parseIsoDay } from "../time/civil.ts";
import { boundsOfEdtf } from "../time/edtf.ts";
import type { When } from "../time/when.ts";
import type {
  Attribution,
  Derivation,
  Disagreement,
  Passage,
  Source,
  Telling,
  Timeline,
  TimelineEvent,
} from "./timeline.ts";

const offset = z.int().min(0);

/** A fault with the words that have it. */
function saying(fault: string) {
  return ({ input }: { readonly input?: unknown }) => `${fault}: “${String(input).slice(0, 60)}”`;
}

/** Not zod's own date, which knows no year before 0: the calendar here is lib/time's. */
const isoDay = z
  .string()
  .refine((text) => parseIsoDay(text) !== null, { error: saying("not a day of the calendar") });

const quote = z.object({
  exact: z.string().min(1),
  prefix: z.string(),
  suffix: z.string(),
  start: offset,
  end: offset,
}) satisfies z.ZodType<Quote>;

const when = z.object({
  edtf: z.string().refine((edtf) => boundsOfEdtf(edtf) !== null, { error: saying("not an EDTF value") }),
  precision: z.enum([
    "time",
    "day",
    "week",
    "month",
    "quarter",
    "season",
    "year",
    "decade",
    "century",
    "vague",
  ]),
  approximate: z.boolean(),
}) satisfies z.ZodType<When>;

const derivation = z.object({
  expression: z.string().nullable(),
  start: offset.nullable(),
  end: offset.nullable(),
  anchor: z.string().nullable(),
  rule: z.string(),
  explanation: z.string(),
}) satisfies z.ZodType<Derivation>;

const attribution = z.object({
  who: z.string().min(1),
  verb: z.string().nullable(),
  start: offset,
  end: offset,
}) satisfies z.ZodType<Attribution>;

const telling = z.object({
  when: when.nullable(),
  derivation,
  attribution: attribution.nullable(),
  status: z.enum(["fact", "claim", "plan", "reporting"]),
}) satisfies z.ZodType<Telling>;

const side = z.object({ says: z.string().min(1), passages: z.array(offset).min(1) });

const disagreement = z.object({
  about: z.enum(["date", "number"]),
  sides: z.array(side).min(2),
}) satisfies z.ZodType<Disagreement>;

const event = telling.extend({
  id: z.string().min(1),
  title: z.string().min(1),
  passages: z.array(z.object({ sourceId: z.string(), quote, told: telling.optional() })).min(1),
  disagreements: z.array(disagreement).min(1).optional(),
  review: z.enum(["machine", "checked", "edited"]),
}) satisfies z.ZodType<TimelineEvent>;

const source = z.object({
  id: z.string().min(1),
  title: z.string(),
  publisher: z.string().optional(),
  author: z.string().optional(),
  url: z.url({ protocol: /^https?$/ }).optional(),
  publishedOn: isoDay.nullable(),
  publishedBasis: z.enum(["given", "read", "inferred"]).nullable(),
  language: z.string(),
  text: z.string(),
}) satisfies z.ZodType<Source>;

/** Beyond the shapes: event ids are unique, every quote stands in its source where it says, every side has its passages. */
export const timelineSchema = z
  .object({
    version: z.literal(1),
    id: z.string().min(1),
    revision: z.int().min(1),
    title: z.string(),
    sources: z.array(source).min(1),
    events: z.array(event),
  })
  .superRefine((timeline, context) => {
    for (const { path, message } of faultsOf(timeline)) context.addIssue({ code: "custom", path, message });
  }) satisfies z.ZodType<Timeline>;

interface Fault {
  readonly path: (string | number)[];
  readonly message: string;
}

function faultsOf(timeline: Timeline): Fault[] {
  const texts = new Map(timeline.sources.map(({ id, text }) => [id, text]));
  // The last entry of a key stands: from the end, that is the first event of the id.
  const firsts = new Map(timeline.events.map(({ id }, i) => [id, i] as const).reverse());
  return timeline.events.flatMap((event, i) => [
    ...(firsts.get(event.id) === i ? [] : [{ path: ["events", i, "id"], message: `twice: ${event.id}` }]),
    ...event.passages.flatMap((passage, j) => {
      const message = quoteFault(passage, texts.get(passage.sourceId));
      return message ? [{ path: ["events", i, "passages", j], message }] : [];
    }),
    ...sideFaults(event).map(({ path, message }) => ({ path: ["events", i, ...path], message })),
  ]);
}

function sideFaults({ disagreements = [], passages }: TimelineEvent): Fault[] {
  return disagreements.flatMap(({ sides }, i) =>
    sides.flatMap((side, j) =>
      side.passages
        .filter((at) => at >= passages.length)
        .map((at) => ({ path: ["disagreements", i, "sides", j], message: `no passage ${at}` })),
    ),
  );
}

function quoteFault({ sourceId, quote }: Passage, text: string | undefined): string | null {
  if (text === undefined) return `unknown source: ${sourceId}`;
  const stands = text.slice(quote.start, quote.end) === quote.exact;
  return stands ? null : `not the words at ${quote.start}–${quote.end}: ${quote.exact.slice(0, 60)}`;
}
