"use client";

import { Notice } from "#components/notice.tsx";

export default function ErrorPage({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  return (
    <Notice title="Something went wrong here">
      <p>
        The fault is ours, not yours. If you were filling in the form, go back: your browser still has what
        you typed.
        {error.digest && ` The log knows this fault as ${error.digest}.`}
      </p>
      <button type="button" onClick={reset}>
        Try again
      </button>
    </Notice>
  );
}
