import type { Metadata, Viewport } from "next";
import { connection } from "next/server";
import type { ReactNode } from "react";
import { preload } from "react-dom";
import "./globals.css";
import { siteOrigin } from "./origin.ts";

export async function generateMetadata(): Promise<Metadata> {
  return {
    // Here as well as on the pages: share cards are files beside them, and resolved before them.
    metadataBase: new URL(await siteOrigin()),
    title: { default: "Dateline", template: "%s · Dateline" },
    description:
      "Give it a news article, get an interactive timeline whose every event opens the exact passage it came from.",
  };
}

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbfaf7" },
    { media: "(prefers-color-scheme: dark)", color: "#141311" },
  ],
};

/** The faces that the first screen is set in; more would stand in the way of the headline. */
const FIRST_FACES = ["inter-400", "source-serif-4-600"];

export default async function RootLayout({ children }: { children: ReactNode }) {
  // Every page is drawn per request: its scripts carry the request's nonce (proxy.ts).
  await connection();
  for (const face of FIRST_FACES) {
    preload(`/fonts/${face}-latin.woff2`, { as: "font", type: "font/woff2", crossOrigin: "anonymous" });
  }
  return (
    <html lang="en-GB">
      <body>{children}</body>
    </html>
  );
}
