/** The words of the events that a page of a crowd names in its chart: whole blocks of neighbours. */
import { readView } from "#components/view.ts";
import { tellBlocks } from "#lib/layout/dense/blocks.ts";
import { crowdEvents, isWhole } from "../../../crowds.ts";
import { answer, NO_PAGE, noCrowd, plain } from "../../../responses.ts";
import { findTimeline } from "../../../store.ts";

/** Far more than a screen has room to name. */
const MOST_BLOCKS = 1000;

export async function GET(request: Request, { params }: RouteContext<"/t/[id]/words">): Promise<Response> {
  const { id } = await params;
  const query = new URL(request.url).searchParams;
  const view = readView(query);
  const asked = query.getAll("block");
  if (asked.length > MOST_BLOCKS || !asked.every((block) => /^\d{1,7}$/.test(block)))
    return plain(400, `block must be the number of a block, from 0, ${MOST_BLOCKS} times at most.`);
  const timeline = await findTimeline(id, view.revision ?? undefined);
  if (!timeline || isWhole(timeline)) return noCrowd(id, view.revision ?? undefined);
  const blocks = tellBlocks(crowdEvents(timeline, view.filter, view.reports).columns, asked.map(Number));
  return answer(request, JSON.stringify(blocks), {
    type: "application/json; charset=utf-8",
    fixed: view.revision !== null,
    policy: NO_PAGE,
  });
}
