/** What the tests use of the scorer. Counts; `timelineF1`, `precision` and the like are shares of one. */
export interface EventScore {
  readonly need: number;
  readonly found: number;
  readonly ess: number;
  readonly essFound: number;
  readonly precision: number;
  readonly falseAlarm: number;
  readonly date: Readonly<Record<"exact" | "compatible" | "over-precise" | "wrong", number>>;
  readonly dateOk: number;
  readonly attrOk: number;
  readonly attrN: number;
  readonly narrOk: number;
  readonly narrN: number;
  readonly statOk: number;
  readonly tp: number;
  readonly timelineF1: number;
  readonly strictTimelineF1: number;
}

export function scoreAll(gold: readonly unknown[], predicted: readonly unknown[]): EventScore;
