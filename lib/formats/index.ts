/** The table of formats, in the order of the menu. */
import { csv } from "./csv.ts";
import type { Format } from "./format.ts";
import { json } from "./json.ts";

export { type Format, type FormatContext, type Written, writtenOf } from "./format.ts";

export const formats: readonly Format[] = [json, csv];

/** The name of a timeline's file in a format, at the timeline's own address. */
export function fileName({ extension }: Format): string {
  return `timeline.${extension}`;
}
