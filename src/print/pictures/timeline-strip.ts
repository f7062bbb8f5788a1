// The dated events of a case, drawn: a strip for each stretch of time, a lane for each label, in order and not to scale. Pure.

import { LABELS, type Label } from "../../domain.js";
import type { CasePage } from "../../findings.js";
import { dateInWords } from "../../language/dates/in-words.js";
import { boxAt, drawable, MARGIN, type Picture, picture, ruleAt, textAt, titleMarks } from "./svg.js";

type Event = CasePage["events"][number];

const FIRST = 110;
const SLOT = 56;
/** Events side by side; more go into a further strip. */
const MOST_SLOTS = 18;
const LANE = 32;
const YEAR = 30;
const DAY = 24;
const GAP = 26;
const STRIP = YEAR + LABELS.length * LANE + DAY;

/** The picture, or null without events. Its numbers are those of the events, from 1. @param title of the case */
export function timelinePicture(events: readonly Event[], title: string): Picture | null {
  if (events.length === 0) return null;
  const width = MARGIN * 2 + FIRST + Math.max(8, Math.min(events.length, MOST_SLOTS)) * SLOT;
  const says =
    "Dated events as the articles tell them, in order of date, not to scale. The numbers are those of the list.";
  const titles = titleMarks([drawable(title, "The case"), says], width);
  const top = titles.bottom + 8;
  const strips = Math.ceil(events.length / MOST_SLOTS);
  const marks = Array.from({ length: strips }, (_, at) => {
    const first = at * MOST_SLOTS;
    return stripMarks(events.slice(first, first + MOST_SLOTS), first + 1, top + at * (STRIP + GAP));
  });
  const height = top + strips * (STRIP + GAP) - GAP + MARGIN;
  return picture("timeline", { width, height }, [...titles.marks, ...marks.flat()], altOf(events));
}

function stripMarks(events: readonly Event[], first: number, top: number): string[] {
  const wide = FIRST + events.length * SLOT;
  const lanes = LABELS.flatMap((label, lane) => [
    ruleAt({ x: MARGIN, y: top + YEAR + lane * LANE - 2 }, wide),
    textAt({ x: MARGIN, y: top + YEAR + lane * LANE + 20 }, label, { size: 15 }),
  ]);
  return [...lanes, ...events.flatMap((event, at) => eventMarks(event, first + at, events[at - 1], at, top))];
}

function eventMarks(
  event: Event,
  number: number,
  before: Event | undefined,
  at: number,
  top: number,
): string[] {
  const x = MARGIN + FIRST + at * SLOT;
  const [year = "", ...rest] = event.date.split("-");
  const isNew = before?.date.slice(0, 4) !== year;
  const middle = { x: x + SLOT / 2, y: top + STRIP - 6 };
  return [
    ...(isNew ? [textAt({ x: x + 4, y: top + 18 }, year, { size: 16, bold: true })] : []),
    boxAt(
      { x: x + 4, y: top + YEAR + laneOf(event.quote.label) * LANE + 2 },
      { width: SLOT - 8, height: LANE - 8, ink: event.quote.label, dashed: event.ahead === true },
      String(number),
    ),
    ...(rest.length === 0 ? [] : [textAt(middle, shortDay(event.date), { size: 13, anchor: "middle" })]),
  ];
}

function laneOf(label: Label): number {
  return LABELS.indexOf(label);
}

/** "11 Aug" or "Aug": the year stands above. */
function shortDay(date: string): string {
  const [first = "", second = ""] = dateInWords(date).split(" ");
  return date.length > 7 ? `${first} ${second.slice(0, 3)}` : first.slice(0, 3);
}

/** The same counted, for who cannot see it. */
function altOf(events: readonly Event[]): string {
  const [first, last] = [events[0], events.at(-1)].map((event) => dateInWords(event?.date ?? null));
  const counts = LABELS.flatMap((label) => {
    const count = events.filter(({ quote }) => quote.label === label).length;
    return count === 0 ? [] : [`${count} with the label ${label}`];
  });
  const what =
    events.length === 1 ? `one event of ${first}` : `${events.length} events from ${first} to ${last}`;
  return `Timeline, ${what}: ${counts.join(", ")}. Each stands in words below.`;
}
