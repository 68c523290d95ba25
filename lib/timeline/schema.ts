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

export const eventSchema = telling.extend({
  id: z.string().min(1),
  title: z.string().min(1),
  passages: z.array(z.object({ sourceId: z.string(), quote, told: telling.optional() })).min(1),
  disagreements: z.array(disagreement).min(1).optional(),
  review: z.enum(["machine", "checked", "edited"]),
}) satisfies z.ZodType<TimelineEvent>;

export const sourceSchema = z.object({
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

/** The shapes alone, one by one and together. */
export const documentSchema = z.object({
  version: z.literal(1),
  id: z.string().min(1),
  revision: z.int().min(1),
  title: z.string(),
  sources: z.array(sourceSchema).min(1),
  events: z.array(eventSchema),
});

/** Beyond the shapes: ids are unique, every quote stands in its source where it says, every side has its passages. */
export const timelineSchema = documentSchema.superRefine((timeline, context) => {
  for (const { path, message } of faultsOf(timeline)) context.addIssue({ code: "custom", path, message });
}) satisfies z.ZodType<Timeline>;

/** What is wrong in a document, and where: the keys that lead there. */
export interface Fault {
  readonly path: (string | number)[];
  readonly message: string;
}

function faultsOf({ sources, events }: Timeline): Fault[] {
  const texts = new Map(sources.map(({ id, text }) => [id, text]));
  const twice = twiceIn(events);
  return [
    ...[...twiceIn(sources)].map((i) => twiceFault("sources", i, sources[i]?.id ?? "")),
    ...events.flatMap((event, i) => [
      ...(twice.has(i) ? [twiceFault("events", i, event.id)] : []),
      ...quoteFaults(event, texts, i),
      ...sideFaults(event, i),
    ]),
  ];
}

/** The places of those whose id one before them has. */
function twiceIn(list: readonly { readonly id: string }[]): ReadonlySet<number> {
  // The last entry of a key stands: from the end, that is the first of the id.
  const firsts = new Map(list.map(({ id }, i) => [id, i] as const).reverse());
  return new Set(list.flatMap(({ id }, i) => (firsts.get(id) === i ? [] : [i])));
}

/** That the id of the `i`th of a list is another one's, too. */
export function twiceFault(list: "sources" | "events", i: number, id: string): Fault {
  return { path: [list, i, "id"], message: `twice: ${id}` };
}

/** Where the quotes of event `i` do not stand in the texts, by the ids of their sources. */
export function quoteFaults(event: TimelineEvent, texts: ReadonlyMap<string, string>, i: number): Fault[] {
  return event.passages.flatMap((passage, j) => {
    const message = quoteFault(passage, texts.get(passage.sourceId));
    return message ? [{ path: ["events", i, "passages", j], message }] : [];
  });
}

/** Where the sides of event `i` name passages that it has not. */
export function sideFaults({ disagreements = [], passages }: TimelineEvent, i: number): Fault[] {
  return disagreements.flatMap(({ sides }, j) =>
    sides.flatMap((side, k) =>
      side.passages
        .filter((at) => at >= passages.length)
        .map((at) => ({ path: ["events", i, "disagreements", j, "sides", k], message: `no passage ${at}` })),
    ),
  );
}

function quoteFault({ sourceId, quote }: Passage, text: string | undefined): string | null {
  if (text === undefined) return `unknown source: ${sourceId}`;
  const stands = text.slice(quote.start, quote.end) === quote.exact;
  return stands ? null : `not the words at ${quote.start}–${quote.end}: ${quote.exact.slice(0, 60)}`;
}
