/** Opens the store that the environment names. */
import { openSqlite } from "./sqlite.ts";
import type { Store } from "./store.ts";

export function openStore(folder: string): Store {
  return openSqlite(folder);
}
