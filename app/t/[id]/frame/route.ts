/** The chart of a crowd as a document: what the page has in place of its canvas without a script. */
import { readView } from "#components/view.ts";
import { drawFrame, framePolicy } from "../../../crowd-charts.tsx";
import { isWhole } from "../../../crowds.ts";
import { answer, noCrowd } from "../../../responses.ts";
import { findTimeline } from "../../../store.ts";

export async function GET(request: Request, { params }: RouteContext<"/t/[id]/frame">): Promise<Response> {
  const { id } = await params;
  const view = readView(new URL(request.url).searchParams);
  const timeline = await findTimeline(id, view.revision ?? undefined);
  if (!timeline || isWhole(timeline)) return noCrowd(id, view.revision ?? undefined);
  return answer(request, await drawFrame(timeline, view), {
    type: "text/html; charset=utf-8",
    fixed: view.revision !== null,
    policy: framePolicy(),
  });
}
