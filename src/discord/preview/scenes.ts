// Real replies to show: real questions, the real corpus, the same views that the commands open.

import type { Newsroom } from "../../findings.js";
import { aboutSheet } from "../interactions/commands/about.js";
import { HELP } from "../interactions/commands/all.js";
import { askView } from "../interactions/commands/ask.js";
import { helpSheet } from "../interactions/commands/help.js";
import { saidList } from "../interactions/commands/said.js";
import { sourceSheets } from "../interactions/commands/sources.js";
import { timelineList } from "../interactions/commands/timeline.js";
import { verificationList } from "../interactions/commands/verify.js";
import { readFigures } from "../interactions/figures.js";
import { listView } from "../interactions/lists.js";
import { drawPage } from "../interactions/pages.js";
import { onePage, type View } from "../interactions/recent-views.js";
import { aroundSheets } from "../presentation/around.js";
import { checkSheets } from "../presentation/check.js";
import type { Mode } from "../presentation/limits.js";
import type { Reply } from "../presentation/message.js";
import { labelledOf } from "../presentation/sentence-ref.js";
import type { Sheet } from "../presentation/sheet.js";
import { whySheets } from "../presentation/why.js";
import { deskScenes } from "./desk-scenes.js";

export interface Scene {
  /** What the person ran, such as `/ask`. */
  readonly command: string;
  readonly title: string;
  readonly private: boolean;
  readonly reply: Reply;
}

const QUESTION = "Did Huawei install a backdoor?";
const MESSAGE =
  "Huawei built a backdoor to spy on Pakistan. According to BES, it also stole trade secrets. Nice weather in Lahore.";

/** Every kind of reply, drawn by the same code that answers on Discord. */
export async function scenesOf(newsroom: Newsroom, mode: Mode): Promise<Scene[]> {
  const view = async (title: string, command: string, shown: View, at = 0): Promise<Scene> => ({
    ...{ title, command, private: false },
    reply: drawPage("preview", await shown.page(newsroom, mode, at), mode, false),
  });
  const sheets = (title: string, command: string, pages: readonly Sheet[], share = false): Scene => ({
    ...{ title, command, private: true },
    reply: drawPage("preview", onePage(pages, 0), mode, share),
  });
  const list = (kind: string, make: Parameters<typeof listView>[2]) => listView(kind, "preview", make);
  const ask = (question: string) => askView("preview", question, {});
  const first = (await newsroom.ask(QUESTION)).quotes[0];
  const speaker = newsroom.speakers()[0] ?? "BES";
  const wording = first?.text.replace(/\ballowed\b/, "let") ?? "";
  const topic = "lawsuit";
  return [
    await view("An allegation with its other side", "/ask", ask(QUESTION)),
    await view("The next page", "/ask", ask(QUESTION), 1),
    await view("A denial", "/ask", ask("Did Huawei deny installing a backdoor?")),
    await view(
      "Where sources disagree",
      "/ask",
      ask("When did the partnership between BES and Huawei begin?"),
    ),
    await view("No answer", "/ask", ask("Who won the 1998 World Cup?")),
    sheets(
      "A message checked",
      "Check against the corpus",
      checkSheets(await newsroom.check(MESSAGE), mode),
      true,
    ),
    await view(
      "A speaker",
      "/said",
      list("said", async () => saidList(await newsroom.said(speaker), mode)),
    ),
    await view(
      "A timeline",
      "/timeline",
      list("timeline", async () => timelineList(await newsroom.timeline(topic), topic, mode)),
    ),
    await view(
      "A wording",
      "/verify",
      list("verify", async () => verificationList(await newsroom.verify(wording), mode)),
    ),
    sheets("What is in the corpus", "/sources", sourceSheets(newsroom.articles(), mode)),
    sheets("Help", "/help", [helpSheet(HELP, true)]),
    sheets("What the labels mean", "/about", [aboutSheet(await readFigures(), mode)]),
    ...(await desk(newsroom, mode)),
    ...(first
      ? closer(newsroom, first.id, mode).map(([title, pages]) => sheets(title, "a button", pages))
      : []),
  ];
}

/** What editors are shown. */
async function desk(newsroom: Newsroom, mode: Mode): Promise<Scene[]> {
  const answer = await newsroom.ask(QUESTION);
  const [quote] = answer.quotes;
  const sentence = quote === undefined ? null : newsroom.sentence(labelledOf(quote).id);
  const article = newsroom.articles().find(({ id }) => id === quote?.article.id);
  if (quote === undefined || sentence === null || article === undefined) return [];
  return deskScenes({ answer, quote, sentence, article }, mode).map(([title, command, reply]) => ({
    ...{ title, command, reply },
    private: true,
  }));
}

/** What the buttons under a quote open. */
function closer(newsroom: Newsroom, id: string, mode: Mode): [string, Sheet[]][] {
  const sentence = newsroom.sentence(id);
  const around = newsroom.around(id);
  const article = newsroom.articles().find((one) => one.id === sentence?.article);
  if (!sentence || !around || !article) return [];
  return [
    ["The paragraph around a quote", aroundSheets({ sentence, article, ...around }, null, mode)],
    ["Why a label", whySheets([sentence], mode)],
  ];
}
