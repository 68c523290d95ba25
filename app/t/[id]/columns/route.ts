/** The events that a page of a crowd shows, as numbers for its chart. */
import { readView } from "#components/view.ts";
import { bytesOf } from "#lib/layout/dense/bytes.ts";
import { crowdEvents, isWhole } from "../../../crowds.ts";
import { answer, NO_PAGE, noCrowd } from "../../../responses.ts";
import { findTimeline } from "../../../store.ts";

export async function GET(request: Request, { params }: RouteContext<"/t/[id]/columns">): Promise<Response> {
  const { id } = await params;
  const view = readView(new URL(request.url).searchParams);
  const timeline = await findTimeline(id, view.revision ?? undefined);
  if (!timeline || isWhole(timeline)) return noCrowd(id, view.revision ?? undefined);
  const { columns } = crowdEvents(timeline, view.filter, view.reports);
  return answer(request, bytesOf(columns), {
    type: "application/octet-stream",
    fixed: view.revision !== null,
    policy: NO_PAGE,
  });
}
