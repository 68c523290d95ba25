/** What the tests use of the scorer. Counts; `timelineF1` and the like are shares of one. */
export interface EventScore {
  readonly found: number;
  readonly essFound: number;
  readonly falseAlarm: number;
  readonly attrOk: number;
  readonly attrN: number;
  readonly statOk: number;
  readonly tp: number;
  readonly timelineF1: number;
}

export function scoreAll(gold: readonly unknown[], predicted: readonly unknown[]): EventScore;
