// The label part of `npm run eval`: a file of gold labels against the labeller.

import type { LabelArticle } from "../labels/model/labeller.js";
import { writeFigures } from "./figures-file.js";
import { compareFile, DEFAULT_LABELS, flatFigures, presentReport, reportOn } from "./label-report.js";

interface LabelRequest {
  /** A file of gold labels; the case's own where it is missing. */
  readonly labels?: string | undefined;
  /** Folder of `<id>.json`; the corpus where it is missing. */
  readonly articles?: string | undefined;
  readonly json: boolean;
}

/**
 * Scores labels and gives the text to print. The figures file keeps what was measured on articles that the model has
 * not seen: another file than the case's own.
 */
export async function evaluateLabels(
  request: LabelRequest,
  { corpusDir, label, now }: { readonly corpusDir: string; readonly label: LabelArticle; readonly now: Date },
): Promise<string> {
  const { labels, articles, json } = request;
  const report = reportOn(await compareFile(labels ?? DEFAULT_LABELS, articles, corpusDir, label));
  if (labels !== undefined && labels !== DEFAULT_LABELS) writeFigures("labels", flatFigures(report), now);
  return json ? `${JSON.stringify({ labels: report })}\n` : presentReport(report);
}
