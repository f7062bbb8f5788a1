// Raw inputs to articles, one after another: read, extract, compare, and (unless it is a trial) write.

import { existsSync } from "node:fs";
import { basename, extname, join, relative } from "node:path";
import { holdsSentences, isPrintedNotice, withNotices } from "../corpus/printed-notices.js";
import type { ArticleKind, CopyKind, Via } from "../domain.js";
import { ExpectedError } from "../errors.js";
import { isEnglish, languageName, languageOfArticle } from "../language/identity/article.js";
import { type Block, type Draft, type Facts, keptOf, type Piece, REASON } from "./draft/draft.js";
import { originOf } from "./draft/origin.js";
import { PARSE_LIMITS, type ParseLimits, Parser } from "./parse/parser.js";
import { refused } from "./read/encodings.js";
import type { FetchOptions } from "./read/fetch.js";
import { loadSource, type NamedBytes } from "./read/source.js";
import { type Duplicate, DuplicateIndex } from "./store/duplicates.js";
import { readableArticles } from "./store/files.js";
import { chooseId } from "./store/ids.js";
import { originIn } from "./store/origins.js";
import { type Saved, saveArticle } from "./store/save.js";
import { countWords } from "./text/words.js";

export interface IngestOptions extends FetchOptions {
  readonly corpusDir: string;
  /** Facts that the editor gives; they win over what the input says. */
  readonly given?: Partial<Facts>;
  readonly id?: string;
  readonly kind?: ArticleKind;
  readonly via?: Via | null;
  /** Nothing is written, and no fact is asked for. */
  readonly dryRun: boolean;
  /** The editor's last word: pieces that hold one of these are kept, or left out. */
  readonly keep?: readonly string[];
  readonly drop?: readonly string[];
  /** For the process that parses what comes from outside. */
  readonly limits?: ParseLimits;
  /** The day on which it is read, YYYY-MM-DD; today by default. */
  readonly today?: string;
}

/** An input that became an article (or would, in a trial). */
export interface Ingested {
  readonly source: string;
  readonly id: string;
  readonly path: string;
  readonly facts: Facts;
  /** Where it was read, when that is not where it was published. */
  readonly via: Via | null;
  /** BCP 47, as it was found in the text; null where there is too little of it. */
  readonly language: string | null;
  /** Whose text it is where it is not the outlet's own, and what it has of it. */
  readonly origin: string | null;
  readonly copy: CopyKind | null;
  readonly pieces: readonly Piece[];
  /** The pieces that are kept, with the outlet's notices told apart. */
  readonly blocks: readonly Block[];
  readonly duplicates: readonly Duplicate[];
  /** What an editor should know before signing, a line each. */
  readonly warnings: readonly string[];
  /** What was done to the corpus; null in a trial. */
  readonly saved: Saved | null;
}

interface Failed {
  readonly source: string;
  readonly error: string;
  readonly cause: ExpectedError;
}

export type Outcome = Ingested | Failed;

/** An input by its name (a file or an address), or bytes that came under a name. */
type Input = string | NamedBytes;

export function isFailed(outcome: Outcome): outcome is Failed {
  return "error" in outcome;
}

const NEVER_KEPT: readonly string[] = [REASON.comment, REASON.forum];

/** Where a page prints its own notices outside its text, and other reasons for which one may have been left out. */
const AROUND: readonly string[] = [
  REASON.outside,
  REASON.navigation,
  REASON.author,
  REASON.standfirst,
  REASON.date,
];

/** Corrections and editors' notes stay wherever the page prints them. */
function withOwnNotices(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece) =>
    piece.reason !== null && AROUND.includes(piece.reason) && isPrintedNotice(piece.text)
      ? { ...piece, kind: "paragraph", reason: null }
      : piece,
  );
}

/** @throws ExpectedError when a reader's comment or a forum post is asked to be kept */
function lastWord(pieces: readonly Piece[], keep: readonly string[], drop: readonly string[]): Piece[] {
  const holds = (text: string, parts: readonly string[]) =>
    parts.some((part) => text.toLowerCase().includes(part.toLowerCase()));
  return pieces.map((piece) => {
    if (piece.reason === null) return holds(piece.text, drop) ? { ...piece, reason: REASON.editor } : piece;
    if (!holds(piece.text, keep)) return piece;
    if (NEVER_KEPT.includes(piece.reason)) {
      throw refused(
        `What --keep names is a ${piece.reason}; these are never kept.`,
        "Take it out of --keep.",
      );
    }
    return { ...piece, reason: null };
  });
}

function languageWarnings(language: string | null): string[] {
  if (language === null || isEnglish(language)) return [];
  const name = languageName(language) ?? "another language than English";
  return [
    `It is in ${name}, which the program does not read: every sentence waits for an editor, none counts as reporting.`,
  ];
}

/** Turns inputs into articles. Holds the corpus's fingerprints, so that many inputs are compared with each other too. */
export class Ingester {
  private readonly known: DuplicateIndex;
  private readonly parser: Parser;

  constructor(private readonly options: IngestOptions) {
    this.known = new DuplicateIndex(readableArticles(options.corpusDir));
    this.parser = new Parser(options.limits ?? PARSE_LIMITS);
  }

  /** Never throws for what is wrong with an input: that is its outcome. */
  async one(input: Input): Promise<Outcome> {
    const source = typeof input === "string" ? input : input.name;
    try {
      const bytes = typeof input === "string" ? await loadSource(input, this.options) : input;
      return await this.conclude(source, await this.parser.parse(bytes, this.options.given ?? {}));
    } catch (cause) {
      if (cause instanceof ExpectedError) return { source, error: cause.line, cause };
      throw cause;
    }
  }

  /** Ends the process that parses; it ends by itself a little later. */
  close(): void {
    this.parser.close();
  }

  private async conclude(source: string, draft: Draft): Promise<Ingested> {
    const { keep = [], drop = [], corpusDir, dryRun } = this.options;
    const pieces = lastWord(withOwnNotices(draft.pieces), keep, drop);
    const { facts } = draft;
    const via = this.options.via ?? draft.via ?? null;
    const blocks = withNotices(keptOf({ pieces, facts }));
    if (!blocks.some((block) => holdsSentences(block.kind) && countWords(block.text) > 0)) {
      throw refused(
        "No article was found in it.",
        "Give the article's text, or its page, or name a part with --keep.",
      );
    }
    const { language } = await languageOfArticle(blocks.map(({ text }) => text));
    const duplicates = this.known.find({ publisher: facts.publisher, url: facts.url, paragraphs: blocks });
    const { known } = this;
    const kind = this.options.kind ?? draft.kind ?? "news";
    const origin = originIn({ facts, blocks, kind, said: originOf(pieces), duplicates, known });
    const replaced = duplicates.find(({ relation }) => relation === "same" || relation === "version")?.id;
    const id = this.options.id ?? replaced ?? this.freeId(facts, source);
    const saved = dryRun
      ? null
      : saveArticle({
          ...this.options,
          kind,
          via,
          language,
          origin,
          id,
          facts,
          blocks,
          duplicates,
          known,
        });
    const path = relative(process.cwd(), join(corpusDir, `${saved?.id ?? id}.md`));
    return {
      source,
      id: saved?.id ?? id,
      path,
      facts,
      via,
      language,
      origin: origin?.name ?? null,
      copy: origin?.copy ?? null,
      pieces,
      blocks,
      duplicates,
      warnings: [...languageWarnings(language), ...(draft.warnings ?? [])],
      saved,
    };
  }

  private freeId(facts: Facts, source: string): string {
    const taken = (id: string) => this.known.has(id) || existsSync(join(this.options.corpusDir, `${id}.md`));
    return chooseId(facts, basename(source, extname(source)), taken);
  }
}

/** Ingests inputs in order, an outcome for each as soon as it is there. */
export async function* ingest(inputs: Iterable<Input>, options: IngestOptions): AsyncGenerator<Outcome> {
  const ingester = new Ingester(options);
  try {
    for (const input of inputs) yield await ingester.one(input);
  } finally {
    ingester.close();
  }
}
