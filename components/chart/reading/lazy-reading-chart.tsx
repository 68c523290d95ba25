"use client";

import dynamic from "next/dynamic";

/**
 * Its code comes when it is asked for: most readers look at the chart. Nothing stands in for it, so the server waits
 * and draws it, and a browser keeps the chart until it has come.
 */
export const LazyReadingChart = dynamic(() =>
  import("./reading-chart.tsx").then((room) => room.ReadingChart),
);
