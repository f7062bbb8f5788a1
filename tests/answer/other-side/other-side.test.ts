import { describe, expect, it } from "vitest";
import { realNewsroom } from "../../real-newsroom.js";
import { type TinyArticle, type TinyReply, tinyIndex } from "../../retrieval/tiny-index.js";
import { tinyAnswerer } from "../tiny-answerer.js";

const newsroom = realNewsroom();

const otherSideOf = async (question: string, limit = 5) => {
  const { otherSide, otherSideNote } = await newsroom().ask(question, { limit });
  return { texts: otherSide.map(({ text }) => text), note: otherSideNote };
};

describe("the other side in the real articles", () => {
  it.each([
    "Did Huawei install a backdoor?",
    "Did Huawei steal trade secrets?",
    "What do US authorities claim about Huawei's equipment?",
    "Did Huawei steal private data from Pakistan?",
  ])(
    "finds the reply to the claims that the case turns on, however often their words stand in it: %s",
    async (question) => {
      const { quotes, otherSide, otherSideNote } = await newsroom().ask(question, { limit: 1 });
      const replies = [...quotes, ...otherSide].filter(({ label }) => label === "denial");
      expect(otherSideNote).toBeNull();
      expect(replies[0]?.text).toMatch(/no evidence|respects the intellectual property|has denied them/);
    },
  );

  it.each([
    "Did Huawei threaten not to pay?",
    "Did Huawei demand that DES be installed in its lab?",
    "What happened with the bid of $150 million?",
  ])("shows no reply of another matter: %s", async (question) => {
    const { texts, note } = await otherSideOf(question, 1);
    expect([texts, note]).toEqual([[], "No reply to this in 5 articles up to 18 August 2021."]);
  });

  it("shows with a denial the claim that was asked about, where it denies several", async () => {
    const { texts } = await otherSideOf("Did Huawei deny installing a backdoor?");
    expect(texts.length).toBeGreaterThan(0);
    for (const text of texts) expect(text).toMatch(/back ?door/i);
  });
});

const claim = (text: string, by = "Jones") => ({ text, by, label: "allegation" as const });
const denial = (text: string, by = "Acme") => ({ text, by, label: "denial" as const });

async function repliesIn(
  articles: readonly TinyArticle[],
  question: string,
  read: readonly TinyReply[] = [],
  parties: Parameters<typeof tinyAnswerer>[1] = [],
): Promise<readonly string[]> {
  const index = tinyIndex(articles, read);
  const answerer = tinyAnswerer(index, parties);
  const answer = await answerer.ask(question, { limit: 1 });
  return answer.otherSide.map(({ text }) => text);
}

const POISON = claim("Acme poisoned the river, Jones claimed.");
const QUESTION = "Did Acme poison the river?";

describe("the other side of any claim", () => {
  it("is a denial of everything in the same article, and none of another", async () => {
    const everything = denial("Acme denied the allegations.");
    const filler = "The factory employs 400 people.";
    const together = [{ id: "a", paragraphs: [[POISON], [filler], [everything]] }];
    expect(await repliesIn(together, QUESTION)).toEqual([everything.text]);
    const apart = [
      { id: "a", paragraphs: [[POISON], [filler]] },
      { id: "b", paragraphs: [[claim("Acme hid a fire, Brown said.", "Brown"), everything]] },
    ];
    expect(await repliesIn(apart, QUESTION)).toEqual([]);
  });

  it("is, of such claims as stand beside it, no denial of other claims of the article", async () => {
    const filler = ["The factory employs 400 people.", "It was built in 1990."];
    const bribe = claim("Acme bribed two inspectors, Brown said.", "Brown");
    const such = denial("When such allegations came up, Acme denied them.");
    const articles = [{ id: "a", paragraphs: [[POISON], filler, [bribe, such]] }];
    const parties = [{ name: "Acme", aliases: [], side: "accused" as const }];
    expect(await repliesIn(articles, "Did Acme bribe two inspectors?", [], parties)).toEqual([such.text]);
    expect(await repliesIn(articles, QUESTION, [], parties)).toEqual([]);
  });

  it("is what the next sentence answers, in whatever words", async () => {
    const answer = denial("But a spokesman for Acme called this nonsense.");
    expect(await repliesIn([{ id: "a", paragraphs: [[POISON, answer]] }], QUESTION)).toEqual([answer.text]);
  });

  it("is nothing that only declines to comment", async () => {
    const silence = denial("Acme said it would not comment on the poisoned river.");
    expect(await repliesIn([{ id: "a", paragraphs: [[POISON, silence]] }], QUESTION)).toEqual([]);
  });

  it("is, in another article, the word of the very one who is accused: two Johnsons are two", async () => {
    const bribe = claim("Boris Johnson took bribes, Jones claimed.");
    const articles = (by: string) => [
      { id: "a", paragraphs: [[bribe]] },
      { id: "b", paragraphs: [[denial(`${by} denied that he took bribes.`, by)]] },
    ];
    const question = "Did Boris Johnson take bribes?";
    expect(await repliesIn(articles("Alan Johnson"), question)).toEqual([]);
    expect(await repliesIn(articles("Boris Johnson"), question)).toEqual([
      "Boris Johnson denied that he took bribes.",
    ]);
  });

  it("is nobody's word to himself, and nobody's whom the claim does not accuse", async () => {
    const own = denial("I never said that Acme poisoned the river.", "Jones");
    const stranger = denial("Globex denied that it poisoned the river.", "Globex");
    const articles = [
      { id: "a", paragraphs: [[POISON, own]] },
      { id: "b", paragraphs: [[stranger]] },
    ];
    expect(await repliesIn(articles, QUESTION)).toEqual([]);
  });

  it("is no denial that was read as one of another matter, though the rules take it for the reply", async () => {
    const answer = denial("But a spokesman for Acme called this nonsense.");
    const articles = [{ id: "a", paragraphs: [[POISON, answer]] }];
    expect(await repliesIn(articles, QUESTION, [[POISON.text, answer.text, 0.02]])).toEqual([]);
    expect(await repliesIn(articles, QUESTION, [[POISON.text, answer.text, 0.9]])).toEqual([answer.text]);
  });

  it("is a denial that was read as the reply, though the rules alone are not sure of it", async () => {
    const filler = ["The factory employs 400 people.", "It was built in 1990."];
    const answer = denial("The filters were replaced in May and every drop was tested.");
    const articles = [{ id: "a", paragraphs: [[POISON], filler, [answer]] }];
    expect(await repliesIn(articles, QUESTION)).toEqual([]);
    expect(await repliesIn(articles, QUESTION, [[POISON.text, answer.text, 0.99]])).toEqual([answer.text]);
  });

  it("is never silence, whatever was read", async () => {
    const silence = denial("Acme said it would not comment on the poisoned river.");
    const articles = [{ id: "a", paragraphs: [[POISON, silence]] }];
    expect(await repliesIn(articles, QUESTION, [[POISON.text, silence.text, 0.99]])).toEqual([]);
  });
});
