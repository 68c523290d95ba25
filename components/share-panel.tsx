"use client";

import { CopyButton } from "./copy-button.tsx";
import { type ExportedFile, ExportList } from "./export-list.tsx";
import styles from "./share-panel.module.css";
import { useView } from "./use-view.ts";
import { pictureQuery, type View, viewQuery } from "./view.ts";

interface SharePanelProps {
  readonly id: string;
  readonly title: string;
  /** Scheme and host, without a slash at the end. */
  readonly origin: string;
  readonly files: readonly ExportedFile[];
}

/** Share, Embed and Export: native popovers, so they open without a script too. */
export function SharePanel({ id, title, origin, files }: SharePanelProps) {
  const [view] = useView();
  const link = `${origin}/t/${id}`;
  const here = viewQuery(view);
  return (
    <div className={styles.panel}>
      <Menu name="export" label="Export">
        <ExportList id={id} files={files} view={view} />
      </Menu>
      <Menu name="embed" label="Embed">
        <Snippet label="With a script that follows its height" text={scriptSnippet(origin, id, view)} />
        <Snippet label="Without a script" text={frameSnippet(origin, id, title, view)} />
        {view.event !== null && (
          <Snippet
            label="Opening with the selected event"
            text={scriptSnippet(origin, id, view, ` data-event="${escapeAttribute(view.event)}"`)}
          />
        )}
        <p>
          The first tag also takes <code>data-theme="light"</code> or <code>"dark"</code>,{" "}
          <code>data-scale="to-scale"</code> or <code>"even"</code>, and <code>data-event="…"</code>, the
          event that it opens with; the frame takes them in its address:{" "}
          <code>?theme=dark&amp;scale=even</code>.
        </p>
      </Menu>
      <Menu name="share" label="Share" strong>
        <Snippet label="Link to this timeline" text={link} />
        {here && <Snippet label="Link to what is shown now" text={link + here} />}
        <p>Each event has a link of its own: select it and copy its link.</p>
      </Menu>
    </div>
  );
}

/** What an embed takes of a view: it opens with nothing selected, and knows no reading order and no lanes. */
function embedView(view: View): View {
  return { ...view, event: null, group: null, scale: view.scale === "reading" ? "folded" : view.scale };
}

function scriptSnippet(origin: string, id: string, view: View, event = ""): string {
  const query = pictureQuery(embedView(view)).slice(1);
  const more = query && ` data-query="${escapeAttribute(query)}"`;
  return `<script src="${origin}/embed.js" data-timeline="${id}"${more}${event} async></script>`;
}

function frameSnippet(origin: string, id: string, title: string, view: View): string {
  const src = `${origin}/embed/${id}${pictureQuery(embedView(view))}`;
  return `<iframe src="${escapeAttribute(src)}" title="${escapeAttribute(title)}" width="100%" height="600" style="border:0" loading="lazy"></iframe>`;
}

function escapeAttribute(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}

interface MenuProps {
  readonly name: string;
  readonly label: string;
  readonly strong?: boolean;
  readonly children: React.ReactNode;
}

function Menu({ name, label, strong, children }: MenuProps) {
  return (
    <>
      <button type="button" popoverTarget={`menu-${name}`} data-strong={strong}>
        {label}
      </button>
      <div id={`menu-${name}`} popover="auto" className={styles.menu} role="dialog" aria-label={label}>
        {children}
      </div>
    </>
  );
}

/** Characters in a line of a snippet on the narrowest phone. */
const WIDTH = 36;

function Snippet({ label, text }: { label: string; text: string }) {
  return (
    <div className={styles.snippet}>
      <label>
        {label}
        <textarea readOnly rows={Math.ceil(text.length / WIDTH)} value={text} spellCheck={false} />
      </label>
      <CopyButton text={text}>Copy</CopyButton>
    </div>
  );
}
