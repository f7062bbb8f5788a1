// What editors are shown, drawn of a real answer: drafts, the list, a label, a flag, the history, a correction. Pure.

import type { Answer, ArticleSummary, LabelledSentence, Quote } from "../../domain.js";
import type { AuditEntry } from "../../editorial/audit.js";
import type { Draft } from "../../editorial/drafts.js";
import type { Flag } from "../../editorial/flags.js";
import { correctionLine, editMark } from "../corrections/words.js";
import { editReply } from "../forum/draft-forms.js";
import { draftReply } from "../forum/draft-view.js";
import { publicReply } from "../forum/public-view.js";
import { correctionPreview } from "../interactions/review/correction-view.js";
import { historyReply } from "../interactions/review/history-view.js";
import { flagReply, sentenceReply } from "../interactions/review/label-view.js";
import { reviewReply } from "../interactions/review/list-view.js";
import type { Mode } from "../presentation/limits.js";
import type { Reply } from "../presentation/message.js";

/** What the scenes are made of. */
interface DeskMaterial {
  readonly answer: Answer;
  readonly quote: Quote;
  readonly sentence: LabelledSentence;
  readonly article: ArticleSummary;
}

/** A title, and the command that it answers. */
type DeskScene = readonly [title: string, command: string, reply: Reply];

const AT = "2026-11-21T09:30:00.000Z";
const ID = "100000000000000000";
const EDITOR = `editor (${ID})`;

/** Every reply of the desk. */
export function deskScenes(material: DeskMaterial, mode: Mode): DeskScene[] {
  const { sentence, quote } = material;
  const draft = draftOf(material.answer);
  const done: Draft = { ...draft, state: "approved", editor: EDITOR, note: "The case is pending." };
  const now = () => sentence;
  const flag = flagOf(quote);
  const waiting = [
    { kind: "flag", at: AT, flag },
    { kind: "draft", at: AT, draft },
    { kind: "label", sentence },
  ] as const;
  return [
    ["A draft before the editors", "the desk", draftReply(draft, now, mode)],
    ["A draft that is decided", "the desk", draftReply(done, now, mode)],
    ["What goes out", "Edit", editReply(draft)],
    ["An answer in a forum", "a forum post", publicReply(done, mode)],
    [
      "What waits",
      "/review",
      reviewReply(waiting, { queue: "everything", caseName: "first", only: false }, 0, mode),
    ],
    ["A label", "/review", sentenceReply(sentence, mode)],
    ["A flag", "/review", flagReply(flag, [sentence], mode)],
    [
      "The history",
      "/history",
      historyReply(trail(material), "", 0, { mode, titleOf: () => material.article.title }),
    ],
    ...correctionScenes(material, publicReply(done, mode), mode),
  ];
}

function correctionScenes({ article }: DeskMaterial, answered: Reply, mode: Mode): DeskScene[] {
  const given = { article: article.id, kind: "corrected", text: "The year was 2016." } as const;
  const shown = { article, published: [], at: AT };
  const line = `${correctionLine({ ...given, at: AT }, article)} ${editMark({ id: 1 })}`;
  const above = answered.content === undefined ? line : `${line}\n\n${answered.content}`;
  return [
    ["A correction before it goes out", "/correct", correctionPreview("key", given, shown, mode)],
    ["An answer that was corrected", "a forum post", { ...answered, content: above }],
  ];
}

function draftOf(answer: Answer): Draft {
  return {
    ...{ id: 1, at: AT, kind: "post", message: ID, guild: ID, forum: ID, thread: ID, person: ID },
    question: answer.question,
    answer,
    quotes: [...answer.quotes.slice(0, 1), ...answer.otherSide.slice(0, 1)].map(({ id }) => id),
    ...{ note: null, state: "open", editor: null, reason: null, changed: AT, reviewMessage: null },
  };
}

function flagOf({ id, text, label, article }: Quote): Flag {
  return {
    ...{ id: 1, at: AT, who: ID, article: article.id, quote: id, text, label, suggested: null },
    ...{ guild: ID, channel: ID, message: ID, state: "open", decidedBy: null, decidedAt: null },
  };
}

function trail({ sentence, article }: DeskMaterial): AuditEntry[] {
  const one = (
    id: number,
    who: string,
    action: string,
    subject: string,
    before: unknown,
    after: unknown,
  ) => ({
    ...{ id, at: AT, who, action, subject, before, after },
  });
  const about = `article ${article.id}`;
  return [
    one(3, EDITOR, "draft: approve", "draft 1", null, null),
    one(
      2,
      EDITOR,
      "label changed",
      about,
      { label: "reporting" },
      { label: sentence.label, sentence: sentence.text },
    ),
    one(1, "bot", "draft: create", "draft 1", null, { label: "allegation", quotes: ["1", "2"] }),
  ];
}
