import { expect, test } from "vitest";
import { streamed } from "../../app/responses.ts";

const AS = { type: "text/plain", fixed: false, policy: "" };

function* pieces(count: number) {
  for (let i = 0; i < count; i++) yield "a".repeat(100_000);
}

test("a long file comes whole", async () => {
  expect((await streamed(pieces(30), AS).text()).length).toBe(3_000_000);
  expect(await streamed([], AS).text()).toBe("");
});

test("while a long file is made for a fast reader, others have their turn", async () => {
  let turns = 0;
  let reading = true;
  const others = () => {
    turns++;
    if (reading) setImmediate(others);
  };
  setImmediate(others);
  await streamed(pieces(300), AS).text();
  reading = false;
  expect(turns).toBeGreaterThan(50);
});
