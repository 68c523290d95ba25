/** What the benches use of the TempEval-3 scorer. Shares of one. */
export interface Figures {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
}

export interface TimexScore {
  readonly metrics: Readonly<Record<"strict" | "relaxed" | "type" | "value", Figures>>;
  readonly counts: { readonly docs: number; readonly gold: number; readonly sys: number };
}

export interface GoldDocument {
  readonly id: string;
  readonly published: string | null;
  readonly text: string;
  readonly timexes: readonly object[];
}

export function readNd(path: string): GoldDocument[];
export function score(gold: readonly object[], predicted: readonly object[]): TimexScore;
