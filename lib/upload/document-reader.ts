/** A timeline in JSON read as its bytes come: each event checked as it passes and handed to a draft, the whole never held. */
import { isUtf8 } from "node:buffer";
import { setImmediate } from "node:timers/promises";
import type { Draft } from "../store/store.ts";
import { faultsIn, faultsOfEvent, NO_TIMELINE } from "../timeline/faults.ts";
import { faultWords, NAMED, placed } from "../timeline/read-timeline.ts";
import {
  documentSchema,
  eventSchema,
  type Fault,
  quoteFaults,
  sideFaults,
  sourceSchema,
  twiceFault,
} from "../timeline/schema.ts";
import type { Timeline, TimelineEvent } from "../timeline/timeline.ts";
import { JsonFault, JsonPieces, type Piece } from "./json-pieces.ts";

/** As many as a chart draws at a hand's pace, and a search looks through in about a second. */
const MOST_EVENTS = 1_000_000;
/** Sources are listed on every page of a timeline. */
const MOST_SOURCES = 10_000;
/** Bytes. The texts of all sources are held until every quote is known to stand in them. */
const MOST_TEXT = 256_000_000;
const LIMITS = { lists: { events: 4_000_000, sources: MOST_TEXT }, member: 1_000_000 };

/** What is wrong with a file, in words for whoever gave it. */
export class FileFault extends Error {}

type Named = Pick<Timeline, "version" | "id" | "revision" | "title">;

export class DocumentReader {
  private readonly draft: Draft;
  private readonly most: number;
  private readonly pieces = new JsonPieces(LIMITS);
  private readonly faults: Fault[] = [];
  /** The members that are not read element by element. */
  private readonly members = new Map<string, unknown>();
  private readonly texts = new Map<string, string>();
  private textBytes = 0;
  private seen = 0;
  /** Rows before this came before the sources, and their quotes have not been looked for. */
  private unchecked = 0;

  /** `most`: how many events it may have. */
  constructor(draft: Draft, most = MOST_EVENTS) {
    this.draft = draft;
    this.most = most;
  }

  /** How many events have been looked at. */
  get checked(): number {
    return this.seen;
  }

  /** Throws a {@link FileFault} as soon as there is more wrong than would be told. */
  push(bytes: Buffer): void {
    for (const piece of saying(() => this.pieces.push(bytes))) this.take(piece);
  }

  /** What the document says of itself, when all of it holds; throws a {@link FileFault} otherwise. */
  async finish(): Promise<Named> {
    saying(() => this.pieces.finish());
    if (!this.members.has("events") && !this.members.has("sources")) throw new FileFault(NO_TIMELINE);
    for (let row = 0; row < this.unchecked; row++) {
      const event = this.draft.at(row);
      this.tell(faultsOfEvent(quoteFaults(event, this.texts, row), event));
      if (row % ROWS_AT_ONCE === 0) await setImmediate();
    }
    // Of the lists that were cut nothing is held: they are empty here, and have been checked.
    const shape = documentSchema.safeParse(Object.fromEntries(this.members));
    const missing = shape.success ? [] : faultsIn(shape.error, Object.fromEntries(this.members));
    const all = [...this.faults, ...missing.filter(({ path: [name] }) => !this.isTold(name))];
    if (all.length > 0 || !shape.success) throw new FileFault(faultWords(all));
    return shape.data;
  }

  /** A source that was refused leaves its list empty, which is no second fault. */
  private isTold(name: string | number | undefined): boolean {
    return name === "sources" && this.faults.some(({ path }) => path[0] === name);
  }

  private take({ name, index, bytes, ...spot }: Piece): void {
    if (!isUtf8(bytes)) throw new NoUtf8();
    if (index === null && this.members.has(name)) this.tell([{ path: [name], message: "twice" }]);
    const isList = index === null && bytes.length === 1 && bytes[0] === LIST;
    const value = isList ? [] : saying(() => parsed(bytes.toString(), spot));
    if (isList) this.endList(name);
    else if (index === null) this.members.set(name, value);
    else if (name === "events") this.takeEvent(value, index);
    else this.takeSource(value, index, bytes.length);
  }

  private endList(name: string): void {
    // Of the list's elements nothing is held; the shape asks for one source.
    this.members.set(name, name === "sources" && this.texts.size > 0 ? [STAND_IN] : []);
    if (name === "sources") this.unchecked = this.draft.count();
  }

  private takeEvent(value: unknown, i: number): void {
    this.seen += 1;
    if (this.seen > this.most) throw new FileFault(countFault("more events", this.most));
    const checked = eventSchema.safeParse(value);
    this.tell(checked.success ? this.added(checked.data, i) : faultsIn(checked.error, value, ["events", i]));
  }

  /** Hands an event to the draft; what is wrong with it in the whole of the document. */
  private added(event: TimelineEvent, i: number): Fault[] {
    const isNew = this.draft.add(event);
    const faults = [
      ...(isNew ? [] : [twiceFault("events", i, event.id)]),
      ...(this.members.has("sources") ? quoteFaults(event, this.texts, i) : []),
      ...sideFaults(event, i),
    ];
    return faultsOfEvent(faults, event);
  }

  private takeSource(value: unknown, i: number, bytes: number): void {
    this.textBytes += bytes;
    if (this.textBytes > MOST_TEXT)
      throw new FileFault(`The texts of its sources have more than ${MOST_TEXT / 1_000_000} MB.`);
    if (i >= MOST_SOURCES) throw new FileFault(countFault("more sources", MOST_SOURCES));
    const checked = sourceSchema.safeParse(value);
    if (!checked.success) this.tell(faultsIn(checked.error, value, ["sources", i]));
    else if (this.texts.has(checked.data.id)) this.tell([twiceFault("sources", i, checked.data.id)]);
    else {
      this.texts.set(checked.data.id, checked.data.text);
      this.draft.addSource(checked.data);
    }
  }

  private tell(faults: readonly Fault[]): void {
    this.faults.push(...faults);
    if (this.faults.length > NAMED) throw new FileFault(faultWords(this.faults, true));
  }
}

const LIST = 91;
const ROWS_AT_ONCE = 200;
/** Passes for a source where one was checked. */
const STAND_IN = { id: "s", title: "", publishedOn: null, publishedBasis: null, language: "", text: "" };

/** That a file is no text at all; its name is known elsewhere. */
export class NoUtf8 extends Error {}

/** Words for a file that has too many of something. */
function countFault(what: string, most: number): string {
  return `The timeline has ${what} than ${most.toLocaleString("en-GB")}, which are the most. Keep a part of it.`;
}

function parsed(text: string, spot: Pick<Piece, "line" | "column">): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new JsonFault(placed(error instanceof Error ? error.message : "", text, spot));
  }
}

/** What a step gives, its faults in JSON told as faults of the file. */
function saying<T>(step: () => T): T {
  try {
    return step();
  } catch (error) {
    if (error instanceof JsonFault) throw new FileFault(`This is not JSON: ${error.message}.`);
    throw error;
  }
}
