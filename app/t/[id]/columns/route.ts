/** The events that a page of a crowd shows, as numbers for its chart. */
import { readView } from "#components/view.ts";
import { bytesOf } from "#lib/layout/dense/bytes.ts";
import { crowdOf } from "../../../crowds.ts";
import { answer, NO_PAGE, noTimeline } from "../../../responses.ts";
import { findTimeline } from "../../../store.ts";

export async function GET(request: Request, { params }: RouteContext<"/t/[id]/columns">): Promise<Response> {
  const { id } = await params;
  const view = readView(new URL(request.url).searchParams);
  const timeline = await findTimeline(id, view.revision ?? undefined);
  if (!timeline) return noTimeline(id, view.revision ?? undefined);
  const { columns } = crowdOf(timeline, view);
  return answer(request, bytesOf(columns), {
    type: "application/octet-stream",
    fixed: view.revision !== null,
    policy: NO_PAGE,
  });
}
