// The label part of `npm run eval`: one file of gold labels, or cross-validation over all labelled sets.

import { writeFigures } from "./figures-file.js";
import {
  compareFile,
  DEFAULT_LABELS,
  flatFigures,
  presentReport,
  presentValidation,
  reportOn,
} from "./label-report.js";
import { validateLabels } from "./label-validation.js";

interface LabelRequest {
  /** A file of gold labels; the case's own where it is missing. */
  readonly labels?: string | undefined;
  /** Folder of `<id>.json`; the corpus where it is missing. */
  readonly articles?: string | undefined;
  /** Folder of all labelled sets: cross-validate over them. */
  readonly crossValidate?: string | undefined;
  readonly json: boolean;
}

/**
 * Scores labels and gives the text to print. The figures file keeps what was measured on articles that the model has
 * not seen: another file than the case's own, or cross-validation.
 */
export function evaluateLabels(request: LabelRequest, corpusDir: string, now: Date): string {
  const { labels, articles, crossValidate, json } = request;
  if (crossValidate !== undefined) return validation(crossValidate, corpusDir, json, now);
  const report = reportOn(compareFile(labels ?? DEFAULT_LABELS, articles, corpusDir));
  if (labels !== undefined && labels !== DEFAULT_LABELS) writeFigures("labels", flatFigures(report), now);
  return json ? `${JSON.stringify({ labels: report })}\n` : presentReport(report);
}

function validation(dataDir: string, corpusDir: string, json: boolean, now: Date): string {
  const all = validateLabels(dataDir, corpusDir);
  const both = all.at(-1);
  if (both) writeFigures("labels", flatFigures(both.others), now);
  if (json) return `${JSON.stringify({ validation: all })}\n`;
  return [
    "cross-validated by article, other disputes and plain news (not hard):",
    ...all.map(({ name, others }) => presentValidation(name, others)),
    "cross-validated by article, this case (not hard):",
    ...all.map(({ name, theCase }) => presentValidation(name, theCase)),
    "",
    ...(both ? [presentReport(both.others), presentReport(both.theCase)] : []),
  ].join("\n");
}
