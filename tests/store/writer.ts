/** Puts timelines one after the other and names each on stdout once it is kept; killed by the durability test. */
import { writeSync } from "node:fs";
import { newId } from "../../lib/store/id.ts";
import { openSqlite } from "../../lib/store/sqlite.ts";
import { assemble } from "../../lib/timeline/assemble.ts";

const store = openSqlite(process.argv[2] ?? "");
const source = { id: "s", title: "", publishedOn: null, publishedBasis: null, language: "en", text: "" };
for (;;) {
  const id = newId();
  await store.put(assemble(id, "put and killed", [{ source, drafts: [] }]));
  writeSync(1, `${id}\n`);
}
