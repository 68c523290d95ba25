import { inWords } from "#lib/time/words.ts";
import {
  type Disagreement,
  type DisagreementSide,
  type Passage,
  type SourceHead,
  type TimelineEvent,
  tellingOf,
} from "#lib/timeline/timeline.ts";
import styles from "./also-told.module.css";
import { publishedWords, publisherOf } from "./event-words.ts";

interface AlsoToldProps {
  readonly event: TimelineEvent;
  readonly source: (passage: Passage) => SourceHead;
}

/** Rows of an event's facts: where those who tell it contradict each other, and the other passages it rests on. */
export function AlsoTold({ event, source }: AlsoToldProps) {
  const [, ...others] = event.passages;
  return (
    <>
      {event.disagreements?.map((disagreement) => (
        <Sides key={disagreement.about} {...disagreement} event={event} source={source} />
      ))}
      {others.length > 0 && (
        <>
          <dt>Also told</dt>
          <dd>
            <ul className={styles.passages}>
              {others.map((passage) => (
                <OtherPassage
                  key={passage.sourceId + passage.quote.start}
                  {...{ event, passage, source: source(passage) }}
                />
              ))}
            </ul>
          </dd>
        </>
      )}
    </>
  );
}

const DISAGREE = { date: "Dates differ", number: "Numbers differ" } as const;

function Sides({ about, sides, event, source }: Disagreement & AlsoToldProps) {
  return (
    <>
      <dt>{DISAGREE[about]}</dt>
      <dd>
        <ul className={styles.sides}>
          {sides.map((side) => (
            <li key={side.says}>
              <strong>{side.says}</strong> <span>{voicesOf(side, event, source)}</span>
            </li>
          ))}
        </ul>
      </dd>
    </>
  );
}

/** Who stands on a side: those named as saying so, else the publications that print it. */
function voicesOf(
  { passages }: DisagreementSide,
  event: TimelineEvent,
  source: AlsoToldProps["source"],
): string {
  const voices = passages.flatMap((i) => {
    const passage = event.passages[i];
    return passage ? [tellingOf(event, passage).attribution?.who ?? publisherOf(source(passage))] : [];
  });
  return [...new Set(voices)].join(", ");
}

/** Beyond this a passage is clipped: it stands in full in the article. */
const LONGEST_QUOTE = 240;

function OtherPassage({
  event,
  passage,
  source,
}: {
  event: TimelineEvent;
  passage: Passage;
  source: SourceHead;
}) {
  const { when, attribution } = tellingOf(event, passage);
  const { exact } = passage.quote;
  const quote = exact.length > LONGEST_QUOTE ? `${exact.slice(0, LONGEST_QUOTE).trimEnd()}…` : exact;
  const where = [
    publisherOf(source),
    publishedWords(source),
    attribution && `according to ${attribution.who}`,
    when && when.edtf !== event.when?.edtf && `dates it ${inWords(when)}`,
  ];
  return (
    <li>
      <q lang={source.language} dir="auto">
        {quote}
      </q>
      <span>{where.filter(Boolean).join(" · ")}</span>
    </li>
  );
}
