import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { type Sent, sendFile } from "./send-file.ts";

/** A file on its way. */
export interface Underway extends Sent {
  /** Bytes in all. */
  readonly of: number;
}

/** Sends long files; `fault` hears in words why one was not taken. When it was, its page is opened. */
export function useUpload(fault: (words: string) => void) {
  const router = useRouter();
  const [underway, setUnderway] = useState<Underway | null>(null);
  const controller = useRef<AbortController>(null);
  useEffect(() => () => controller.current?.abort(), []);
  const begin = () => {
    controller.current = new AbortController();
    return controller.current;
  };
  const send = async (file: File, title: string) => {
    const { signal } = begin();
    try {
      const answer = await sendFile(file, title, (sent) => setUnderway({ ...sent, of: file.size }), signal);
      if ("fault" in answer) fault(answer.fault);
      else router.push(`/t/${answer.id}`);
    } catch (error) {
      // Cancelled, it was meant to stop; a file may also have been changed or taken away under the browser's hands.
      if (!signal.aborted) fault(lostWords(error));
    }
    setUnderway(null);
  };
  return { underway, send, cancel: () => controller.current?.abort() };
}

function lostWords(error: unknown): string {
  const what =
    error instanceof DOMException
      ? "The file could not be read to its end"
      : "The connection to the server broke";
  return `${what}. Nothing was kept; try again.`;
}
