import { numberWords } from "./event-words.ts";
import { PageLinks } from "./page-links.tsx";
import { pageWith, type Range } from "./rows.ts";

interface ListPagesProps {
  readonly label?: string;
  readonly count: number;
  readonly here: Range;
  readonly href: (page: number) => string;
}

/** Which rows of a list are here and the way to the others; nothing where all of them are. */
export function ListPages({ label = "Pages of the list", count, here, href }: ListPagesProps) {
  const { from, to } = here;
  if (from === 0 && to === count) return null;
  return (
    <PageLinks
      label={label}
      here={`${numberWords(from + 1)}–${numberWords(to)} of ${numberWords(count)}`}
      earlier={from > 0 ? href(pageWith(from - 1)) : null}
      later={to < count ? href(pageWith(to)) : null}
    />
  );
}
