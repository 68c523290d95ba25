/** The Timeline document itself: everything there is, nothing lost, the same that a store keeps. */
import type { Format } from "./format.ts";

export const json: Format = {
  name: "Data, JSON",
  type: "application/json; charset=utf-8",
  extension: "json",
  write: (timeline) => `${JSON.stringify(timeline, null, 2)}\n`,
};
