/** Prints the tagger's F1 on each development corpus beside other taggers'. `EVAL_DIR=… npm run score` */
import { tagText } from "#lib/extract/tag.ts";
import { CORPORA, readCorpora } from "./corpora.ts";
import { PEERS } from "./peers.ts";
import { type GoldDocument, score } from "./score.mjs";

const corpora = readCorpora();

function tag({ id, text, published }: GoldDocument) {
  const timexes = tagText(text, published).map(({ start, end, type, value }) => ({
    start,
    end,
    type,
    value,
  }));
  return { id, timexes };
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

const names = ["ours", ...Object.keys(PEERS)];
console.log("F1: strict span / relaxed span / type / value\n");
console.log(row(["corpus", ...names]));
console.log(row(["---", ...names.map(() => "---")]));
for (const corpus of CORPORA) {
  const gold = corpora[corpus];
  const { metrics } = score(gold, gold.map(tag));
  const ours = [metrics.strict, metrics.relaxed, metrics.type, metrics.value].map(({ f1 }) =>
    (100 * f1).toFixed(1),
  );
  const others = Object.values(PEERS).map((peer) => peer[corpus].join(" / "));
  console.log(row([corpus, ours.join(" / "), ...others]));
}
