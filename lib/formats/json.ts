/** The Timeline document itself: everything there is, nothing lost, the same that a store keeps. */
import type { SourceHead } from "../timeline/timeline.ts";
import type { Format, Written } from "./format.ts";

export const json: Format = {
  name: "Data, JSON",
  type: "application/json; charset=utf-8",
  extension: "json",
  *write(written) {
    const { version, id, revision, title, sources, events, count } = written;
    yield JSON.stringify({ version, id, revision, title }, null, 2).slice(0, -2);
    yield ',\n  "sources": [';
    for (const [i, source] of sources.entries()) yield* sourceIn(written, source, i === 0 ? "" : ",");
    yield sources.length > 0 ? '\n  ],\n  "events": [' : '],\n  "events": [';
    // Spaces for readers would make a file of a million events half as long again.
    const print = count > MOST_INDENTED ? JSON.stringify : indented;
    let comma = "";
    for (const event of events) {
      yield `${comma}\n    ${print(event)}`;
      comma = ",";
    }
    yield comma === "" ? "]\n}\n" : "\n  ]\n}\n";
  },
};

const MOST_INDENTED = 500;

function* sourceIn({ textOf }: Written, source: SourceHead, comma: string): Generator<string> {
  yield `${comma}\n    ${indented(source).slice(0, -"\n    }".length)},\n      "text": "`;
  for (const piece of textOf(source.id)) yield JSON.stringify(piece).slice(1, -1);
  yield '"\n    }';
}

/** As an element of a list in the document. */
function indented(value: unknown): string {
  return JSON.stringify(value, null, 2).replaceAll("\n", "\n    ");
}
