// `npm run fit-retrieval`: fits ranking and refusal on questions over many corpora, says how well that holds for unseen ones, writes the numbers.

import type { Config } from "../../config.js";
import { evidenceOf } from "../../retrieval/evidence.js";
import { whatSpeaksAgainst } from "../../retrieval/premise.js";
import { isAnswered } from "../../retrieval/refusal.js";
import { writeWhole } from "../../whole-files.js";
import { percent } from "../percent.js";
import { retrieveAll, type Source, sourcesIn } from "./material.js";
import { fitModel, type Model, reranked, type Weighed } from "./model.js";

interface FitOptions {
  /** A folder of corpora, each with its `questions.jsonl`; null: our own alone. */
  readonly data: string | null;
  /** Files of questions over the corpus of the settings. */
  readonly questions: readonly string[];
  /** Where the numbers go; null: nowhere, only the figures are told. */
  readonly write: string | null;
}

/** The corpora that are not our own are left out in so many parts, one after the other. */
const FOLDS = 8;

export async function runFit(
  config: Config,
  options: FitOptions,
  say: (line: string) => void,
): Promise<void> {
  const own: Source = { name: "own", corpusDir: config.corpusDir, questionFiles: options.questions };
  const others = options.data === null ? [] : sourcesIn(options.data);
  const retrieved = await retrieveAll([own, ...others], config, say);
  const questions = retrieved.map((one) => ({ ...one, own: one.source === own }));
  for (const line of crossValidated(questions)) say(line);
  if (options.write !== null) writeWhole(options.write, source(fitModel(questions)));
}

/** Every question judged by a model that saw neither its corpus nor, of our own, its file of questions. */
function crossValidated(questions: readonly Weighed[]): string[] {
  const foreign = [...new Set(questions.filter(({ own }) => !own).map(({ group }) => group))];
  const ours = [...new Set(questions.filter(({ own }) => own).map(({ group }) => group))];
  const folds = [
    ...ours.map((group) => [group]),
    ...Array.from({ length: FOLDS }, (_, fold) => foreign.filter((_, at) => at % FOLDS === fold)),
  ].filter((fold) => fold.length > 0);
  const judged = folds.flatMap((fold) => {
    const model = fitModel(questions.filter(({ group }) => !fold.includes(group)));
    return questions.filter(({ group }) => fold.includes(group)).map((one) => judge(one, model));
  });
  const of = (name: string, some: readonly Judged[]) =>
    some.length === 0 ? [] : [`${name}: ${figures(some)}`];
  return [
    ...ours.flatMap((group) =>
      of(
        group,
        judged.filter((one) => one.group === group),
      ),
    ),
    ...of(
      "other corpora",
      judged.filter(({ own }) => !own),
    ),
  ];
}

interface Judged {
  readonly group: string;
  readonly own: boolean;
  readonly answerable: boolean;
  readonly answered: boolean;
  /** Of the first right sentence, from 1; 0 for none. */
  readonly rank: number;
}

function judge({ group, own, asked, retrieval, gold, rarest }: Weighed, model: Model): Judged {
  const after = reranked(retrieval, model.ranking);
  return {
    ...{ group, own, answerable: asked.answerable },
    answered: isAnswered(evidenceOf(after, rarest), whatSpeaksAgainst(after), model.refusal),
    rank: after.ranked.findIndex(({ row }) => gold.has(row)) + 1,
  };
}

function figures(judged: readonly Judged[]): string {
  const answerable = judged.filter((one) => one.answerable);
  const unanswerable = judged.filter((one) => !one.answerable);
  const within = (most: number) => share(answerable, ({ rank }) => rank > 0 && rank <= most);
  return [
    `${answerable.length} answerable, right first ${within(1)}, three ${within(3)}, five ${within(5)}`,
    `refused of ${unanswerable.length} unanswerable ${share(unanswerable, ({ answered }) => !answered)}`,
    `of the answerable ${share(answerable, ({ answered }) => !answered)}`,
  ].join("; ");
}

function share<T>(all: readonly T[], holds: (one: T) => boolean): string {
  return percent(all.filter(holds).length / Math.max(1, all.length));
}

function source({ glance, ranking, refusal }: Model): string {
  const text = (value: unknown) => JSON.stringify(value, null, 2).replace(/"(\w+)":/g, "$1:");
  return [
    "// Made by `npm run fit-retrieval`. Do not edit.",
    `/** By feature: how much it counts for what is read together with the question. */\nexport const GLANCE = ${text(glance)} as const;`,
    `/** By feature: how much it counts in the ranking. */\nexport const RANKING = ${text(ranking)} as const;`,
    `/** By piece of evidence: how much it speaks for the corpus holding an answer. */\nexport const REFUSAL = ${text(refusal)} as const;`,
    "",
  ]
    .join("\n\n")
    .replace(/\n\n$/, "\n");
}
