// Errors that are expected: a stable code, one sentence, a hint. Everything else is a surprise and keeps its stack.

/** The documented exit statuses. */
export const EXIT = { done: 0, surprise: 1, usage: 2, corpus: 3, data: 4 } as const;
export type ExitStatus = (typeof EXIT)[keyof typeof EXIT];

/** The family decides the exit status: usage and settings 2, corpus 3, index, model and data folder 4. */
type ErrorFamily = "usage" | "corpus" | "data";

/** Every code, with its family. A code never changes: logs and scripts go by it. A new error begins with a line here. */
const FAMILIES = {
  "discord/article-gone": "usage",
  "discord/case-closed": "usage",
  "discord/case-opening": "usage",
  "discord/corpus": "usage",
  "discord/forgotten": "usage",
  "discord/gone": "usage",
  "discord/may-not-share": "usage",
  "discord/no-article": "usage",
  "discord/no-case": "usage",
  "discord/no-draft": "usage",
  "discord/no-label": "usage",
  "discord/no-sentence": "usage",
  "discord/not-an-editor": "usage",
  "discord/old-button": "usage",
  "discord/quote-gone": "usage",
  "discord/sentence-changed": "usage",
  "discord/unknown": "usage",
  "ingest/facts": "usage",
  "ingest/refused": "usage",
  "usage/backup-exists": "usage",
  "usage/case": "usage",
  "usage/chromium": "usage",
  "usage/discord-closed": "usage",
  "usage/discord-login": "usage",
  "usage/discord-unreachable": "usage",
  "usage/filter": "usage",
  "usage/ingest": "usage",
  "usage/label": "usage",
  "usage/no-file": "usage",
  "usage/no-token": "usage",
  "usage/options": "usage",
  "usage/out": "usage",
  "usage/question": "usage",
  "usage/questions": "usage",
  "usage/records-command": "usage",
  "usage/records-import": "usage",
  "usage/settings": "usage",
  "usage/sizes": "usage",
  "usage/speaker": "usage",
  "usage/topic": "usage",
  "usage/unknown-article": "usage",
  "usage/wording": "usage",
  "corpus/article": "corpus",
  "corpus/changed": "corpus",
  "corpus/empty": "corpus",
  "corpus/gold": "corpus",
  "corpus/invalid": "corpus",
  "corpus/unreadable": "corpus",
  "ingest/unwritable": "corpus",
  "data/encoder-died": "data",
  "data/folder": "data",
  "data/in-use": "data",
  "data/lock": "data",
  "data/model": "data",
  "data/model-broken": "data",
  "data/model-changed": "data",
  "data/model-download": "data",
  "data/model-missing": "data",
  "data/model-name": "data",
  "data/model-source": "data",
  "data/model-unknown": "data",
  "data/no-records": "data",
  "data/records-damaged": "data",
  "data/records-foreign": "data",
  "data/records-newer": "data",
  "data/records-unusable": "data",
  "data/reviews": "data",
  "data/too-large": "data",
  "data/unwritable": "data",
  "data/vector": "data",
  "data/vectors": "data",
} as const satisfies Readonly<Record<string, ErrorFamily>>;

type ErrorCode = keyof typeof FAMILIES;
/** A code with its own family: the compiler refuses another. */
type Coded = { [Code in ErrorCode]: [family: (typeof FAMILIES)[Code], code: Code] }[ErrorCode];

/** An expected failure. `message` says what is wrong, `hint` what would be right. */
export class ExpectedError extends Error {
  override readonly name = "ExpectedError";
  readonly family: ErrorFamily;
  readonly code: ErrorCode;
  readonly hint: string;

  constructor(
    ...[family, code, message, hint = "", options]: [
      ...Coded,
      message: string,
      hint?: string,
      options?: { cause?: unknown },
    ]
  ) {
    super(message, options);
    this.family = family;
    this.code = code;
    this.hint = hint;
  }

  get exitStatus(): ExitStatus {
    return EXIT[this.family];
  }

  /** The message and, where there is one, the hint: one line, but for lists of faults, which have a line each. */
  get line(): string {
    return this.hint === "" ? this.message : `${this.message} ${this.hint}`;
  }
}

/**
 * What the system refused (a file, a folder, the disk), as the expected error that it is; undefined for anything else.
 * @param isCorpus does the path belong to the articles? All else that the program keeps is its data
 */
export function systemFault(error: unknown, isCorpus: (path: string) => boolean): ExpectedError | undefined {
  const { code, syscall, path } = (error ?? {}) as Partial<NodeJS.ErrnoException>;
  if (typeof code !== "string" || typeof syscall !== "string" || typeof path !== "string") return undefined;
  const line = `${path} cannot be used (${syscall}: ${code}).`;
  return isCorpus(path)
    ? new ExpectedError("corpus", "corpus/unreadable", line, "Check CORPUS_DIR and the rights on it.", {
        cause: error,
      })
    : new ExpectedError("data", "data/folder", line, "Check DATA_DIR, MODEL_DIR and the rights on them.", {
        cause: error,
      });
}

/** The text of whatever was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
