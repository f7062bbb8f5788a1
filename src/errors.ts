// Errors that are expected: a stable code, one sentence, a hint. Everything else is a surprise and keeps its stack.

/** The documented exit statuses. */
export const EXIT = { done: 0, surprise: 1, usage: 2, corpus: 3, data: 4 } as const;
export type ExitStatus = (typeof EXIT)[keyof typeof EXIT];

/** The family decides the exit status: usage and settings 2, corpus 3, index, model and data folder 4. */
type ErrorFamily = "usage" | "corpus" | "data";

/** An expected failure. `message` says what is wrong, `hint` what would be right; `code` never changes. */
export class ExpectedError extends Error {
  override readonly name = "ExpectedError";
  readonly family: ErrorFamily;
  readonly code: string;
  readonly hint: string;

  constructor(family: ErrorFamily, code: string, message: string, hint = "", options?: { cause?: unknown }) {
    super(message, options);
    this.family = family;
    this.code = code;
    this.hint = hint;
  }

  get exitStatus(): ExitStatus {
    return EXIT[this.family];
  }

  /** One line: the message and, where there is one, the hint. */
  get line(): string {
    return this.hint === "" ? this.message : `${this.message} ${this.hint}`;
  }
}

/** The text of whatever was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
