/** Begins a draft, says so on stdout and goes on writing it until it is killed. */
import { writeSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { openSqlite } from "../../lib/store/sqlite.ts";

const draft = openSqlite(process.argv[2] ?? "").begin();
draft.addSource({ id: "s", title: "", publishedOn: null, publishedBasis: null, language: "en", text: "" });
writeSync(1, "begun\n");
await setTimeout(60_000);
