import { hostScript } from "../embeds.tsx";
import { answer } from "../responses.ts";

export async function GET(request: Request): Promise<Response> {
  const type = "text/javascript; charset=utf-8";
  return answer(request, hostScript(), { type, fixed: false, policy: "default-src 'none'" });
}
