/** The shipped faces under stable addresses, so that pages and embeds share one download. */
import { readFile } from "node:fs/promises";
import path from "node:path";

/** The whole list of what may be served: a name never becomes a path unchecked. */
const FACE = /^(inter|source-serif-4)-(400|600)-(latin|rest)\.woff2$/;

export async function GET(_request: Request, { params }: RouteContext<"/fonts/[file]">): Promise<Response> {
  const { file } = await params;
  if (!FACE.test(file)) return new Response("No such face.\n", { status: 404 });
  const bytes = await readFile(path.join(process.cwd(), "app/fonts", file));
  return new Response(new Uint8Array(bytes), {
    headers: {
      "content-type": "font/woff2",
      "cache-control": "public, max-age=31536000, immutable",
      // Frames and files on other sites draw with the same faces.
      "access-control-allow-origin": "*",
    },
  });
}
