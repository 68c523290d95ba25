import type { Metadata } from "next";
import { Notice } from "#components/notice.tsx";

export const metadata: Metadata = { title: "Not found" };

export default function NotFoundPage() {
  return (
    <Notice title="There is nothing at this address">
      <p>
        No timeline or event has this address. A link to a timeline is long and must be whole; compare it with
        the one you were given.
      </p>
    </Notice>
  );
}
