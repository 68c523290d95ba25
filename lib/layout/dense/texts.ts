/** Many short texts kept as a few long ones: a million strings would each cost a header, a pointer, and the collector's time. */

/** Texts under one long one: few enough that a sign beyond Latin-1 doubles only its neighbours. */
const TOGETHER = 4096;

/** The i-th text, cut out anew each time. */
export type Texts = (i: number) => string;

/** Packs `length` texts; each is asked for once, in order. */
export function packTexts(length: number, textAt: Texts): Texts {
  const { packed, ends } = pack(length, textAt);
  return (i) => {
    const start = i % TOGETHER === 0 ? 0 : ends[i - 1];
    return packed[Math.floor(i / TOGETHER)]?.slice(start, ends[i]) ?? "";
  };
}

/** Apart from the closure above, which would hold on to `textAt` and all that it knows for as long as the texts live. */
function pack(length: number, textAt: Texts): { packed: readonly string[]; ends: Uint32Array } {
  const ends = new Uint32Array(length);
  const packed: string[] = [];
  for (let from = 0; from < length; from += TOGETHER) {
    const some: string[] = [];
    let end = 0;
    for (let i = from; i < Math.min(from + TOGETHER, length); i++) {
      const text = textAt(i);
      end += text.length;
      ends[i] = end;
      some.push(text);
    }
    packed.push(some.join(""));
  }
  return { packed, ends };
}
