import { type ComponentProps, useState } from "react";
import { parseIsoDay } from "#lib/time/civil.ts";
import styles from "./source-form.module.css";

interface PublishedInputProps {
  /** Given to the field of the date: id, name and what describes it. */
  readonly control: ComponentProps<"input">;
  /** As typed. */
  readonly published: string;
  readonly undated: boolean;
}

/** The day of publication, or the word that there is none. The box alone counts without a script. */
export function PublishedInput({ control, published, undated }: PublishedInputProps) {
  const [ticked, setTicked] = useState(false);
  // What no picker can hold (a day that does not exist, sent by hand) comes back as text to mend.
  const pickable = published === "" || parseIsoDay(published) !== null;
  return (
    <div className={styles.published}>
      <input
        {...control}
        type={pickable ? "date" : "text"}
        defaultValue={published}
        key={published}
        disabled={ticked}
      />
      <label className={styles.undated}>
        <input
          type="checkbox"
          name="undated"
          defaultChecked={undated}
          key={String(undated)}
          onChange={(event) => setTicked(event.currentTarget.checked)}
        />
        It has no date <span className={styles.optional}>(a history, an encyclopaedia)</span>
      </label>
    </div>
  );
}
