// Findings → documents for print: an answer with its other side, a speaker, a whole case. Pure; adds no fact.

import { DOUBT } from "../answer/ask/summary.js";
import { latestDay } from "../answer/other-side/no-reply.js";
import type { Answer, Citation, Quote } from "../domain.js";
import type { CasePage, Faced, Said } from "../findings.js";
import { AHEAD, dateInWords, eventInWords } from "../language/dates/in-words.js";
import type { PrintDocument, PrintEntry, PrintSection } from "./document.js";

/** Gives each quote with what stands against it. */
type Facing = (quotes: readonly Quote[]) => readonly Faced[];

/** Stands in every document: what a label is. */
export const LABELS_LINE =
  "A label says what kind of statement a sentence is and who makes it, not whether it is true. Labels are made by a model; where an editor has confirmed one, that is said.";

/** An answer or a refusal, each quote with its own other side. */
export function answerDocument(answer: Answer, facing: Facing): PrintDocument {
  const { question, label, summary, notice, readAs } = answer;
  const shown = answer.answered ? answer.quotes : answer.nearest;
  const own = facing(shown);
  const told = new Set(own.flatMap(({ quote, opposing }) => [quote, ...opposing].map(({ id }) => id)));
  const others = facing(answer.otherSide.filter(({ id }) => !told.has(id)));
  const differences = answer.disagreements.map(({ about, values }): PrintSection => {
    const entries = values.flatMap(({ value, quote, note }) =>
      facing([quote]).map((one) => ({ ...one, lead: valueLead(value, note) })),
    );
    return { heading: `Sources differ on ${about}`, lines: [], entries };
  });
  return {
    title: question,
    lines: [
      ...(readAs == null ? [] : [`Read as: ${readAs}`]),
      label === null ? summary : `${label.toUpperCase()}. ${summary}`,
      ...(answer.doubtful === true ? [DOUBT] : []),
      ...(notice == null || notice === summary ? [] : [notice]),
      LABELS_LINE,
    ],
    sections: filled([
      section(answer.answered ? "The answer" : "What comes closest (not an answer)", own),
      section("The other side", others),
      ...differences,
    ]),
  };
}

/** All that a speaker is quoted with, by date. */
export function saidDocument(said: Said, facing: Facing): PrintDocument {
  const name = said.knownAs ?? said.speaker;
  const about = said.topic === null ? "" : ` about “${said.topic}”`;
  const quotes = said.quotes.length === 1 ? "1 quote" : `${said.quotes.length} quotes`;
  return {
    title: `What ${name} said${about}`,
    lines: [`${quotes}, by date.`, LABELS_LINE],
    sections: filled([section("In order of date", facing(said.quotes))]),
  };
}

/** The whole case: what is alleged with its replies, what is denied beside it, what sources differ on, what has a date. */
export function caseDocument(page: CasePage): PrintDocument {
  const { claims, denials, differences, events, leftOut } = page;
  return {
    title: caseTitle(page),
    lines: [corpusLine(page.articles), LABELS_LINE],
    sections: filled([
      section("What is alleged", claims, olderLine(leftOut.claims, "allegation")),
      section("What is denied besides", denials, olderLine(leftOut.denials, "denial")),
      ...differences.map(({ about, values }) => ({
        ...{ heading: `Sources differ on ${about}`, lines: [] },
        entries: values.map((one) => ({ ...one, lead: valueLead(one.value, one.state ?? undefined) })),
      })),
      {
        ...{
          heading: "Dated events",
          lines: earlierLine(leftOut.events),
        },
        entries: events.map((event) => ({ ...event, lead: eventLead(event) })),
      },
    ]),
  };
}

/** The name of the case as the case file has it. */
export function caseTitle({ name }: Pick<CasePage, "name">): string {
  return name === "" ? "The case" : name;
}

/** "From 5 articles up to 18 August 2021." */
export function corpusLine(articles: readonly Citation[]): string {
  const latest = latestDay(articles);
  const count = articles.length === 1 ? "1 article" : `${articles.length} articles`;
  return `From ${count}${latest === undefined ? "" : ` up to ${dateInWords(latest)}`}.`;
}

/** "In March 2016", or that it lay ahead when it was written. */
export function eventLead(event: CasePage["events"][number]): string {
  return `${eventInWords(event)}${event.ahead === true ? ` (${AHEAD})` : ""}`;
}

/** A value and what is known of its state: "is settled (superseded)". */
export function valueLead(value: string, state: string | undefined): string {
  return state === undefined ? value : `${value} (${state})`;
}

/** The line that says how many sentences of a label are older than what is shown; none where all are there. */
export function olderLine(count: number, label: string): readonly string[] {
  return count === 0 ? [] : [`${count} older sentences with the label ${label} are left out.`];
}

/** The line that says how many earlier events there are; none where all are there. */
export function earlierLine(count: number): readonly string[] {
  return count === 0 ? [] : [`${count} earlier ones are left out.`];
}

function section(heading: string, quotes: readonly Faced[], lines: readonly string[] = []): PrintSection {
  const entries = quotes.map(
    ({ quote, opposing, note }): PrintEntry => ({ quote, opposing, note, lead: null }),
  );
  return { heading, lines, entries };
}

function filled(sections: readonly PrintSection[]): readonly PrintSection[] {
  return sections.filter(({ entries }) => entries.length > 0);
}
