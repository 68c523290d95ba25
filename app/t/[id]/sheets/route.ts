/** The chart of a crowd for paper: an SVG for each way that a sheet may lie. */
import { readView } from "#components/view.ts";
import { drawSheets } from "../../../crowd-charts.tsx";
import { isWhole } from "../../../crowds.ts";
import { answer, NO_PAGE, noCrowd } from "../../../responses.ts";
import { findTimeline } from "../../../store.ts";

export async function GET(request: Request, { params }: RouteContext<"/t/[id]/sheets">): Promise<Response> {
  const { id } = await params;
  const view = readView(new URL(request.url).searchParams);
  const timeline = await findTimeline(id, view.revision ?? undefined);
  if (!timeline || isWhole(timeline)) return noCrowd(id, view.revision ?? undefined);
  return answer(request, JSON.stringify(await drawSheets(timeline, view)), {
    type: "application/json; charset=utf-8",
    fixed: view.revision !== null,
    policy: NO_PAGE,
  });
}
