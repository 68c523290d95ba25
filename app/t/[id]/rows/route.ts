/** A page of a crowd's list, as the browser asks for it when it is scrolled to. */
import { rowsPage } from "#components/crowd/rows-page.ts";
import { readView } from "#components/view.ts";
import { crowdEvents, isWhole } from "../../../crowds.ts";
import { answer, NO_PAGE, noCrowd } from "../../../responses.ts";
import { findTimeline } from "../../../store.ts";

export async function GET(request: Request, { params }: RouteContext<"/t/[id]/rows">): Promise<Response> {
  const { id } = await params;
  const view = readView(new URL(request.url).searchParams);
  const timeline = await findTimeline(id, view.revision ?? undefined);
  if (!timeline || isWhole(timeline)) return noCrowd(id, view.revision ?? undefined);
  const events = crowdEvents(timeline, view.filter, view.reports);
  return answer(request, JSON.stringify(rowsPage(timeline.head, events, view.page ?? 1)), {
    type: "application/json; charset=utf-8",
    fixed: view.revision !== null,
    policy: NO_PAGE,
  });
}
