/** Ids of stored timelines: whoever has one may read, so nobody may guess one. */
import { randomBytes } from "node:crypto";

/** 128 bits, well above what guessing could reach. */
const BYTES = 16;

/** A new id of 22 URL-safe characters. A leading hyphen would read as an option on a command line. */
export function newId(): string {
  const id = randomBytes(BYTES).toString("base64url");
  return id.startsWith("-") ? newId() : id;
}
