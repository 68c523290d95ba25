import { counted } from "../event-words.ts";
import styles from "./upload-progress.module.css";
import type { Underway } from "./use-upload.ts";

interface UploadProgressProps {
  readonly underway: Underway;
  readonly onCancel: () => void;
}

/** How far a long file is, and a way to stop it. */
export function UploadProgress({ underway, onCancel }: UploadProgressProps) {
  const { bytes, checked, of, last } = underway;
  const share = Math.floor((100 * bytes) / of);
  return (
    <div className={styles.progress}>
      <progress max={of} value={bytes} aria-label="Sent" />
      <p>
        {`${megabytes(bytes)} of ${megabytes(of)} MB · checked ${counted(checked, "event")}`}
        {last && ", putting them in order"}
      </p>
      <p className="hidden" role="status">
        {/* A tenth at a time: a voice that counts without end says nothing. */}
        {`${share - (share % 10)} per cent sent`}
      </p>
      <button type="button" onClick={onCancel}>
        Cancel
      </button>
    </div>
  );
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(bytes < 10_000_000 ? 1 : 0);
}
