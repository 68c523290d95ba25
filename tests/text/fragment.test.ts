import { expect, test } from "vitest";
import { fragmentUrl } from "#lib/text/fragment.ts";
import { quoteAt } from "#lib/text/quote.ts";

const URL = "https://news.example/story";

function linkTo(text: string, words: string, url = URL): string {
  const start = text.indexOf(words);
  return fragmentUrl(url, quoteAt(text, start, start + words.length));
}

test("a link opens the words of the quote", () => {
  expect(linkTo("In May the mill on the river closed.", "the mill on the river closed")).toBe(
    `${URL}#:~:text=the%20mill%20on%20the%20river%20closed`,
  );
});

test("what separates a directive's parts is escaped", () => {
  expect(linkTo("Profit & loss, mid-May, 5% down on 2024.", "Profit & loss, mid-May, 5% down on 2024")).toBe(
    `${URL}#:~:text=Profit%20%26%20loss%2C%20mid%2DMay%2C%205%25%20down%20on%202024`,
  );
});

test("three words or fewer bring whole words of what stands around them", () => {
  expect(linkTo("The mill on the river closed in May and never opened again.", "in May")).toBe(
    `${URL}#:~:text=mill%20on%20the%20river%20closed-,in%20May,-and%20never%20opened`,
  );
});

test("a long quote goes by its ends", () => {
  const text = Array.from({ length: 80 }, (_, i) => `word${i}`).join(" ");
  expect(linkTo(text, text)).toBe(
    `${URL}#:~:text=word0%20word1%20word2%20word3%20word4,word75%20word76%20word77%20word78%20word79`,
  );
});

test("a quote over two paragraphs goes by its ends, since a browser matches within a block", () => {
  const text = "One two three four five six.\nSeven eight nine ten eleven twelve.";
  expect(linkTo(text, text)).toBe(
    `${URL}#:~:text=One%20two%20three%20four%20five,eight%20nine%20ten%20eleven%20twelve.`,
  );
});

test("a page's own fragment stays, an older directive goes", () => {
  const words = "the mill on the river closed";
  const directive = ":~:text=the%20mill%20on%20the%20river%20closed";
  expect(linkTo(words, words, `${URL}#section`)).toBe(`${URL}#section${directive}`);
  expect(linkTo(words, words, `${URL}#section:~:text=old`)).toBe(`${URL}#section${directive}`);
  expect(linkTo(words, words, `${URL}#:~:text=old`)).toBe(`${URL}#${directive}`);
});
