import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { JsonFault, JsonPieces, type Piece } from "#lib/upload/json-pieces.ts";

/** Bytes of an element and of a member. */
const MOST = 10_000;
const LIMITS = { lists: { events: MOST, sources: MOST }, member: MOST };

/** The pieces of a text that comes in chunks of so many bytes. */
function cut(text: string, chunk: number): Piece[] {
  const reader = new JsonPieces(LIMITS);
  const bytes = Buffer.from(text);
  const pieces: Piece[] = [];
  for (let at = 0; at < bytes.length; at += chunk)
    pieces.push(...reader.push(bytes.subarray(at, at + chunk)));
  reader.finish();
  return pieces;
}

/** The object again, put together of its pieces. */
function whole(pieces: readonly Piece[]): Record<string, unknown> {
  const object: Record<string, unknown> = Object.create(null);
  const lists: Record<string, unknown[]> = {};
  for (const { name, index, bytes } of pieces) {
    if (index !== null) {
      lists[name] ??= [];
      lists[name][index] = JSON.parse(bytes.toString());
    } else object[name] = bytes.toString() === "[" ? (lists[name] ?? []) : JSON.parse(bytes.toString());
  }
  return object;
}

const value = fc.jsonValue({ maxDepth: 1 });
const document = fc.dictionary(
  fc.constantFrom("events", "sources", 'a "name"', "ünlike 👋", "\\", "n"),
  fc.oneof(value, fc.array(value, { maxLength: 6 })),
);

test("whatever is cut, in whatever chunks, is the same when it is put together", () => {
  fc.assert(
    fc.property(
      document,
      fc.integer({ min: 1, max: 40 }),
      fc.constantFrom(0, 2, "\t"),
      (object, chunk, space) => {
        const text = JSON.stringify(object, null, space);
        expect(whole(cut(text, chunk))).toEqual(Object.assign(Object.create(null), JSON.parse(text)));
      },
    ),
    { numRuns: 300 },
  );
});

test("a piece says where it begins", () => {
  const pieces = cut('{"n":\n  1,\n  "events": [{}, {\n}, "é", 4]}', 3);
  expect(pieces.map(({ name, index, line, column }) => [name, index, line, column])).toEqual([
    ["n", null, 2, 3],
    ["events", 0, 3, 14],
    ["events", 1, 3, 18],
    ["events", 2, 4, 4],
    // After a sign of two bytes, a column further: they are counted as they come.
    ["events", 3, 4, 10],
    ["events", null, 4, 11],
  ]);
});

const LONG = "x".repeat(2 * MOST);

describe("what is no JSON is said to be none, where it begins", () => {
  test.each<[text: string, words: string]>([
    ["[]", "Unexpected token '[' at line 1, column 1"],
    ["", "it ends too early"],
    ['{"a": 1', "it ends too early, in a"],
    ['{"events": [{"id": 1}, {"id"', "it ends too early, in events[1]"],
    ['{"events": [1,\n2', "it ends too early, in events[1]"],
    ["{bridge}", "Unexpected token 'b' at line 1, column 2"],
    ['{"a" 1}', "Unexpected token '1' at line 1, column 6"],
    ['{"a": 1}\n{', "Unexpected token '{' at line 2, column 1"],
    ['{"a": 1,}', "Unexpected token '}' at line 1, column 9"],
    ['{"events": [1 2]}', "Unexpected token '2' at line 1, column 15"],
    [`{"events": ["${LONG}"]}`, "events[0] is longer than 0.01 MB"],
    [`{"a": "${LONG}"}`, "a is longer than 0.01 MB"],
  ])("%.60s: %s", (text, words) => {
    for (const chunk of [1, 7, 30_000]) {
      expect(() => cut(text, chunk)).toThrow(JsonFault);
      expect(() => cut(text, chunk)).toThrow(words);
    }
  });

  test("by the same texts as JSON.parse: neither takes what the other refuses", () => {
    const broken = fc
      .tuple(document, fc.nat(), fc.constantFrom("", ",", "]", "}", '"', "\\", "x", "[", "{", " ", "\u0001"))
      .map(([object, at, sign]) => {
        const text = JSON.stringify(object);
        const place = at % (text.length + 1);
        return text.slice(0, place) + sign + text.slice(place + 1);
      });
    fc.assert(
      fc.property(broken, fc.integer({ min: 1, max: 20 }), (text, chunk) => {
        const taken = (read: () => unknown) => {
          try {
            read();
            return true;
          } catch {
            return false;
          }
        };
        const isObject = taken(() => JSON.parse(text)) && text.trimStart().startsWith("{");
        expect(taken(() => whole(cut(text, chunk)))).toBe(isObject);
      }),
      { numRuns: 600 },
    );
  });
});
