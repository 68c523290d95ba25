"use client";

import { type SubmitEvent, useActionState, useId, useState } from "react";
import { PublishedInput } from "./published-input.tsx";
import styles from "./source-form.module.css";
import { UploadProgress } from "./upload/upload-progress.tsx";
import { useUpload } from "./upload/use-upload.ts";

/** Field names are those the action reads. */
type Typed = "text" | "published" | "title" | "url";
type Name = Typed | "file";

export interface SourceFormState {
  readonly values: Readonly<Record<Typed, string>> & { readonly undated: boolean };
  readonly faults: Readonly<Partial<Record<Name, string>>>;
}

type Action = (previous: SourceFormState, form: FormData) => Promise<SourceFormState>;

const BLANK: SourceFormState = {
  values: { text: "", published: "", undated: false, title: "", url: "" },
  faults: {},
};

/** Beyond these bytes a server may cut the body, and with it everything typed; so it is not sent at all. */
const MOST_TYPED = 1_000_000;
const MOST_IN_FILE = 64_000_000;
/** A timeline longer than this goes to the server in slices, and is read as it comes. */
const LONG = 4_000_000;

/** The article form. Works as a plain POST too: the answer is this page with everything typed still in it. */
export function SourceForm({ action }: { action: Action }) {
  const [state, submit, pending] = useActionState(action, BLANK);
  // Found without the action: before a form is sent, or about a file that goes another way.
  const [found, setFound] = useState<SourceFormState["faults"] | null>(null);
  const upload = useUpload((fault) => setFound({ file: fault }));
  const check = (event: SubmitEvent<HTMLFormElement>) => {
    const form = new FormData(event.currentTarget);
    const file = longFileIn(form);
    const faults = file ? besideFile(form) : sizeFaults(form);
    setFound(faults);
    if (faults === null && file === null) return;
    event.preventDefault();
    if (faults === null && file) upload.send(file, String(form.get("title") ?? ""));
  };
  const faults = found ?? state.faults;
  const busy = pending || upload.underway !== null;
  const { values } = state;
  return (
    <form action={submit} onSubmit={check} className={styles.form}>
      <Field name="text" label="Text of the article" fault={faults.text}>
        {(props) => <textarea {...props} defaultValue={values.text} rows={12} spellCheck={false} />}
      </Field>
      <Field
        name="file"
        label="or a file"
        hint="A text, or a timeline that was exported as JSON, of up to a million events."
        fault={faults.file}
      >
        {(props) => <input {...props} type="file" accept=".txt,.md,.json,text/plain,application/json" />}
      </Field>
      {upload.underway && <UploadProgress underway={upload.underway} onCancel={upload.cancel} />}
      <Field
        name="published"
        label="Published on"
        hint="Leave it empty if the text tells it. It is never assumed to be today."
        fault={faults.published}
      >
        {(props) => <PublishedInput {...values} control={props} />}
      </Field>
      <div className={styles.pair}>
        <Field name="title" label="Title" optional fault={faults.title}>
          {(props) => <input {...props} defaultValue={values.title} dir="auto" autoComplete="off" />}
        </Field>
        <Field name="url" label="Link to the original" optional fault={faults.url}>
          {(props) => <input {...props} defaultValue={values.url} inputMode="url" autoComplete="off" />}
        </Field>
      </div>
      <div className={styles.send}>
        <button type="submit" disabled={busy}>
          {busy ? "Reading…" : "Make the timeline"}
        </button>
        <p>
          It is kept on this server and cannot be changed. Anybody who has its link can open it; the link
          cannot be guessed and is listed nowhere.
        </p>
      </div>
    </form>
  );
}

/** The file, if it is a timeline too long to go with the form. */
function longFileIn(form: FormData): File | null {
  const file = form.get("file");
  if (!(file instanceof File) || file.size <= LONG) return null;
  return /\.json$/i.test(file.name) || file.type === "application/json" ? file : null;
}

/** What the action would say of the rest of the form. */
function besideFile(form: FormData): SourceFormState["faults"] | null {
  if (String(form.get("text") ?? "").trim() === "") return null;
  return { file: "There is a text as well as a file. Take one of them out: which is it to be?" };
}

function sizeFaults(form: FormData): SourceFormState["faults"] | null {
  const [text, file] = [form.get("text"), form.get("file")];
  const typed = typeof text === "string" ? new TextEncoder().encode(text).length : 0;
  if (typed > MOST_TYPED) return { text: sizeFault("text", typed, MOST_TYPED) };
  const chosen = file instanceof File ? file.size : 0;
  return chosen > MOST_IN_FILE ? { file: sizeFault("file", chosen, MOST_IN_FILE) } : null;
}

function sizeFault(what: string, bytes: number, most: number): string {
  const megabytes = (bytes / 1_000_000).toFixed(1);
  return `The ${what} has ${megabytes} MB; ${most / 1_000_000} MB is the most. Nothing was sent and nothing is lost.`;
}

interface Control {
  readonly id: string;
  readonly name: Name;
  readonly "aria-invalid"?: true;
  readonly "aria-describedby"?: string;
}

interface FieldProps {
  readonly name: Name;
  readonly label: string;
  readonly hint?: string;
  readonly optional?: boolean;
  readonly fault: string | undefined;
  readonly children: (control: Control) => React.ReactNode;
}

function Field({ name, label, hint, optional, fault, children }: FieldProps) {
  const id = useId();
  const about = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(" ");
  const control: Control = {
    id,
    name,
    ...(fault && { "aria-invalid": true }),
    ...(about && { "aria-describedby": about }),
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id}>
        {label} {optional && <span className={styles.optional}>(optional)</span>}
      </label>
      {children(control)}
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {fault && (
        <p id={`${id}-fault`} className={styles.fault} role="alert">
          {fault}
        </p>
      )}
    </div>
  );
}
