/** F1 of other taggers on the same corpora with the same scorer: strict span, relaxed span, type, value; and our targets. */
import type { Corpus } from "./corpora.ts";

type Row = readonly [strict: number, relaxed: number, type: number, value: number];

export const PEERS: Readonly<Record<string, Readonly<Record<Corpus, Row>>>> = {
  HeidelTime: {
    timebank: [85.3, 91.8, 89.7, 79.7],
    aquaint: [81.0, 92.4, 84.3, 72.5],
    wikinews: [79.2, 86.5, 80.2, 71.8],
    wikiwars: [84.6, 91.3, 88.9, 83.5],
    tweets: [72.0, 77.2, 74.2, 58.0],
  },
  SUTime: {
    timebank: [81.5, 91.0, 85.3, 69.0],
    aquaint: [76.0, 88.8, 78.4, 67.3],
    wikinews: [77.6, 86.8, 81.0, 67.8],
    wikiwars: [77.0, 91.2, 84.4, 52.6],
    tweets: [82.7, 91.6, 87.2, 72.5],
  },
  "recognizers-text": {
    timebank: [71.0, 85.6, 82.3, 57.9],
    aquaint: [79.3, 87.6, 79.8, 66.5],
    wikinews: [73.1, 85.0, 79.3, 64.2],
    wikiwars: [76.4, 86.2, 84.1, 49.9],
    tweets: [81.6, 88.5, 83.6, 58.5],
  },
  "chrono-node": {
    timebank: [61.3, 71.0, 68.0, 52.8],
    aquaint: [73.2, 82.8, 73.9, 64.5],
    wikinews: [58.2, 69.3, 63.8, 48.9],
    wikiwars: [58.6, 67.2, 65.1, 33.9],
    tweets: [67.5, 76.8, 71.0, 60.3],
  },
  "compromise-dates": {
    timebank: [61.5, 78.3, 72.6, 47.0],
    aquaint: [74.0, 85.5, 78.2, 48.9],
    wikinews: [61.3, 77.4, 69.9, 44.7],
    wikiwars: [65.8, 80.9, 75.9, 42.8],
    tweets: [48.7, 66.2, 59.2, 43.7],
  },
  target: {
    timebank: [90, 95, 93, 88],
    aquaint: [88, 95, 90, 83],
    wikinews: [87, 94, 90, 83],
    wikiwars: [92, 96, 95, 92],
    tweets: [88, 94, 91, 80],
  },
};
