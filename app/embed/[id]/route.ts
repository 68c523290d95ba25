import { eventIn, pictured } from "../../crowds.ts";
import { drawEmbed, drawEmbedNotice, embedPolicy } from "../../embeds.tsx";
import { siteOrigin } from "../../origin.ts";
import { readEmbedQuery } from "../../picture-query.ts";
import { answer, notThere, plain } from "../../responses.ts";
import { findTimeline } from "../../store.ts";

export async function GET(request: Request, { params }: RouteContext<"/embed/[id]">): Promise<Response> {
  const { id } = await params;
  const asked = readEmbedQuery(new URL(request.url).searchParams);
  if ("faults" in asked) return plain(400, asked.faults);
  const { event, r, filter, scale, theme } = asked.query;
  const timeline = await findTimeline(id, r);
  if (!timeline) {
    return notThere(await drawEmbedNotice(id, theme, await siteOrigin()), embedPolicy());
  }
  // An event that a new revision lost must not blank somebody's page: the timeline is shown without a selection.
  const selected = event === null ? null : eventIn(timeline, event);
  const html = await drawEmbed({
    ...pictured(timeline, filter),
    ...{ selected, scale, theme },
    origin: await siteOrigin(),
  });
  return answer(request, html, {
    type: "text/html; charset=utf-8",
    fixed: r !== undefined,
    policy: embedPolicy(),
  });
}
