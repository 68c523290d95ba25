/** A chart as a document for a frame of the timeline's page, where its links lead. */
import type { ReactNode } from "react";

interface ChartFrameProps {
  readonly title: string;
  /** The chart at the widths of a page, as classes of the style say. */
  readonly children: ReactNode;
  /** Built; it stands under a policy that names its hash. */
  readonly style: string;
}

export function ChartFrame({ title, children, style }: ChartFrameProps) {
  return (
    <html lang="en-GB">
      {/* biome-ignore lint/style/noHeadElement: a document of its own, not a page of the app */}
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a file of ours, built */}
        <style dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body>{children}</body>
    </html>
  );
}
