/** Behind a proxy: readers ask by one name, the proxy by another, and no forwarded header tells of it. */
import { type ChildProcess, spawn } from "node:child_process";
import { createServer, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { expect, test } from "@playwright/test";

async function listening(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return (server.address() as AddressInfo).port;
}

async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listening(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function proxyTo(port: number): Server {
  return createServer((asked, answer) => {
    const { method, url, headers } = asked;
    const onward = request(
      { port, host: "127.0.0.1", method, path: url, headers: { ...headers, host: `127.0.0.1:${port}` } },
      (got) => {
        answer.writeHead(got.statusCode ?? 502, got.headers);
        got.pipe(answer);
      },
    );
    onward.on("error", () => answer.writeHead(502).end());
    asked.pipe(onward);
  });
}

let proxy: Server;
let site: ChildProcess;
let origin: string;

test.beforeAll(async () => {
  const port = await freePort();
  proxy = proxyTo(port);
  origin = `http://localhost:${await listening(proxy)}`;
  site = spawn("next", ["start", "--port", String(port)], {
    cwd: path.join(import.meta.dirname, "../.."),
    env: { ...process.env, SITE_URL: origin, DATELINE_DATA: process.env.E2E_DATA },
  });
  const status = () => fetch(origin).then((answer) => answer.status);
  await expect.poll(status, { timeout: 30_000 }).toBe(200);
});

test.afterAll(() => {
  site.kill();
  proxy.close();
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with a script" : "without a script", () => {
    test.use({ javaScriptEnabled });

    test("a form is taken, and links name the public origin", async ({ page }) => {
      await page.goto(origin);
      await page.getByLabel("Text of the article").fill("The bridge opened on 3 May 2025.");
      await page.getByLabel("Published on").fill("2025-05-04");
      await page.getByRole("button", { name: "Make the timeline" }).click();
      await expect(page).toHaveURL(new RegExp(`^${origin}/t/[\\w-]{22}$`));
      await expect(page.locator('link[rel="canonical"]')).toHaveAttribute("href", page.url());
    });
  });
}
