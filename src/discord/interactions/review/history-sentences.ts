// An entry of the audit trail as a sentence: who did what, to what, and why. Pure; Markdown, escaped.

import { type AuditEntry, THE_BOT } from "../../../editorial/audit.js";
import { shorten, userText } from "../../presentation/markdown.js";
import { counted } from "../../presentation/words.js";

/** What an article is called; null where it is not in the corpus any more. */
export type TitleOf = (article: string) => string | null;

type Fields = Readonly<Record<string, unknown>>;

interface Told {
  readonly before: Fields;
  readonly after: Fields;
  /** What stands behind the kind of the subject: a number, an article's id. */
  readonly id: string;
  /** The subject as an article, by its title. */
  readonly article: string;
}

/** Characters of a sentence, a reason or a title; the whole of it is in the trail. */
const GIST = 110;

/** What is said after the name of whoever did it. */
const SENTENCES: Readonly<Record<string, (told: Told) => string>> = {
  "label confirmed": ({ after, article }) =>
    `confirmed a label in ${article}, ${word(after.label)}: ${quoted(after.sentence)}${reason(after)}`,
  "label changed": ({ before, after, article }) =>
    `changed a label in ${article} from ${word(before.label)} to ${word(after.label)}: ${quoted(after.sentence)}${reason(after)}`,
  "label taken back": ({ before, article }) =>
    `took back the label ${word(before.label)} in ${article}: ${quoted(before.sentence)}`,
  "article corrected": ({ after, article }) =>
    `gave correction no. ${word(after.correction)}: ${article} was corrected. ${quoted(after.text)}`,
  "article withdrawn": ({ after, article }) =>
    `gave correction no. ${word(after.correction)}: ${article} was withdrawn. ${quoted(after.text)}`,
  "article restored": ({ after, article }) =>
    `gave correction no. ${word(after.correction)}: ${article} stands again. ${quoted(after.text)}`,
  "article added": ({ article }) => `added ${article} to the corpus.`,
  "article replaced": ({ article }) => `put a newer version of ${article} into the corpus.`,
  "article kept as older version": ({ article }) =>
    `kept an older version of ${article} beside the newer one.`,
  "article removed": ({ article }) => `took ${article} out of the corpus; its file is kept.`,
  "article ignored": ({ id }) => `passed over an article that a feed brought: ${gist(id)}.`,
  "draft: create": ({ id, after }) =>
    `wrote draft no. ${id}, labelled ${word(after.label)}, with ${quotes(after)}.`,
  "draft: edit": ({ id, after }) =>
    `edited draft no. ${id}: ${quotes(after)} ${listOf(after.quotes).length === 1 ? "goes" : "go"} out${after.note == null ? "" : `, with the note ${quoted(after.note)}`}.`,
  "draft: approve": ({ id }) => `approved draft no. ${id}.`,
  "draft: reject": ({ id, after }) => `rejected draft no. ${id}.${reason(after)}`,
  "draft: take over": ({ id }) => `took the thread of draft no. ${id} over; I am silent there.`,
  "draft: start": ({ id }) => `began to post draft no. ${id}.`,
  "draft: post": ({ id }) => `posted draft no. ${id}.`,
  "draft: hold": ({ id, after }) => `gave draft no. ${id} back to the editors.${reason(after)}`,
  "draft: give up": ({ id, after }) => `could not post draft no. ${id}.${reason(after)}`,
  "answer published": ({ id, after }) =>
    `published answer no. ${id} ${PLACES[String(after.kind)] ?? ""}${after.draft == null ? "" : ` (draft no. ${word(after.draft)})`}, with ${quotes(after)}.`,
  "correction delivered": ({ id, after }) =>
    `${(DELIVERED[String(after.how)] ?? DELIVERED.edited ?? "").replace("N", id)} (correction no. ${word(after.correction)}).`,
  "flag raised": ({ id, after }) =>
    `flagged a label (flag no. ${id}): shown as ${word(after.label)}${suggested(after)}. ${quoted(after.text)}`,
  "flag explained": ({ id, after }) => `said of flag no. ${id} what is right${suggested(after)}.`,
  "flag upheld": ({ id }) => `agreed with flag no. ${id}: the label was wrong.`,
  "flag dismissed": ({ id }) => `settled flag no. ${id}: the label is right.`,
  "flag reopened": ({ id }) => `opened flag no. ${id} again.`,
  "question looked at": ({ id }) => `looks at unanswered question no. ${id}.`,
  "question answered": ({ id }) => `answered question no. ${id}.`,
  "question not told": ({ id }) => `settled question no. ${id}: the articles do not tell it.`,
  "case bound": ({ after, id }) => `bound the place ${id} to the case ${word(after.case)}.`,
  "case freed": ({ before, id }) => `freed the place ${id} from the case ${word(before.case)}.`,
  "person erased": ({ after }) => `took people out of the records: ${erased(after)}.`,
  "thread tagged": ({ after }) => `tagged a forum thread: ${listOf(after.wanted).map(word).join(", ")}.`,
  "post unanswered": () => "found no answer to a forum post in the corpus, and told poster and editors.",
  "thread left to editors": () => "left a forum thread to the editors, since one of them posted there.",
};

const PLACES: Readonly<Record<string, string>> = {
  forum: "in a forum thread",
  ask: "in a channel, to a question asked in public",
  shared: "in a channel, shown to all",
  note: "in a forum thread, as a neutral note",
};

const DELIVERED: Readonly<Record<string, string>> = {
  edited: "put a correction above answer no. N",
  "edited before": "found the correction above answer no. N already",
  answered: "replied to answer no. N with a correction",
  gone: "found answer no. N deleted, so that it needs no correction",
};

/** `**anna** changed a label in “Title” from reporting to allegation: “…” Reason: …` */
export function historySentence(
  { who, action, subject, before, after }: AuditEntry,
  titleOf: TitleOf,
): string {
  const id = /^\w+ (.*)$/s.exec(subject)?.[1] ?? subject;
  const sentence = SENTENCES[action];
  const told = {
    before: fieldsOf(before),
    after: fieldsOf(after),
    id: userText(id),
    article: named(id, titleOf),
  };
  // What a later version of the program recorded is told as it stands.
  const what = sentence === undefined ? `${userText(action)}, ${userText(subject)}.` : sentence(told);
  return `**${nameOf(who)}** ${what}`;
}

/** Readers are known by their id alone, which tells nobody anything. */
function nameOf(who: string): string {
  if (who === THE_BOT) return "The bot";
  if (/^\d{15,}$/.test(who) || /^erased\b/.test(who)) return "Somebody";
  return userText(who.replace(/ \(\d+\)$/, ""));
}

function named(article: string, titleOf: TitleOf): string {
  return quoted(titleOf(article) ?? article);
}

function erased(after: Fields): string {
  const kinds = Object.entries({
    posts: "forum post",
    questions: "question",
    flags: "flag",
    decisions: "decision",
  });
  return kinds.map(([name, one]) => counted(Number(after[name] ?? 0), one)).join(", ");
}

function quotes({ quotes: ids }: Fields): string {
  return counted(listOf(ids).length, "quote");
}

function reason({ reason: why }: Fields): string {
  return typeof why === "string" && why !== "" ? ` Reason: ${gist(why)}` : "";
}

function suggested({ suggested: right }: Fields): string {
  return right == null ? "" : `, should be ${word(right)}`;
}

function quoted(text: unknown): string {
  return `“${gist(text)}”`;
}

function gist(text: unknown): string {
  return userText(shorten(String(text ?? ""), GIST));
}

function word(value: unknown): string {
  return userText(String(value ?? "nothing"));
}

function fieldsOf(value: unknown): Fields {
  return typeof value === "object" && value !== null ? (value as Fields) : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
