/** The table of formats, in the order of the menu. A file of a timeline is named `timeline.` and the extension. */
import { csv } from "./csv.ts";
import type { Format } from "./format.ts";
import { json } from "./json.ts";

export type { Format, FormatContext } from "./format.ts";

export const formats: readonly Format[] = [json, csv];
