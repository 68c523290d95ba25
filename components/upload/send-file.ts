/** Sends a long file slice by slice, so that what is wrong with it is known at once and not when all of it has come. */

export interface Sent {
  /** Bytes of the file that have been read at the other end, and events among them. */
  readonly bytes: number;
  readonly checked: number;
  /** Whether the rest of it is on its way, after which the whole is put in order. */
  readonly last: boolean;
}

/** What came of it: the id of the timeline, or why there is none. */
export type Answer = { readonly id: string } | { readonly fault: string };

const SLICE = 2_000_000;

/** Where files are sent, by the key of each. */
const address = (key: string) => `/upload/${key}`;

/** Sends `file` under a title of its own or ""; `onSent` hears of each slice. Aborted, it throws, and the server keeps nothing. */
export async function sendFile(
  file: Blob,
  title: string,
  onSent: (sent: Sent) => void,
  signal: AbortSignal,
): Promise<Answer> {
  const key = newKey();
  // The page may be left while it goes on: then, too, the server is told.
  const giveUp = () => void fetch(address(key), { method: "DELETE", keepalive: true }).catch(() => {});
  signal.addEventListener("abort", giveUp, { once: true });
  try {
    let checked = 0;
    for (let at = 0; at < file.size; at += SLICE) {
      onSent({ bytes: at, checked, last: at + SLICE >= file.size });
      const query = new URLSearchParams({ at: String(at), of: String(file.size), title });
      const body = file.slice(at, at + SLICE);
      const answer = await fetch(`${address(key)}?${query}`, { method: "POST", body, signal });
      const told: Partial<Sent & { id: string; fault: string }> = await answer.json();
      if (told.fault !== undefined) return { fault: told.fault };
      if (told.id !== undefined) return { id: told.id };
      checked = told.checked ?? 0;
    }
  } finally {
    signal.removeEventListener("abort", giveUp);
  }
  return { fault: "The server took the whole file and made nothing of it." };
}

function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
