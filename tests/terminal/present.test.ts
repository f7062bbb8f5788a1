import { describe, expect, it } from "vitest";
import type { Answer, Quote } from "../../src/domain.js";
import { PLAIN, presentAnswer } from "../../src/terminal/present.js";

const telecoms = {
  id: "telecoms",
  title: "Huawei accused of IP theft",
  publisher: "Telecoms.com",
  author: "Scott Bicheno",
  published: "2021-08-16",
  url: "https://telecoms.com/510951/",
  via: null,
};
const register = {
  id: "theregister",
  title: "Huawei stole our tech",
  publisher: "The Register",
  author: null,
  published: "2021-08",
  url: null,
  via: { name: "a forum thread", url: "https://defence.pk/threads/1" },
};

function quote(over: Partial<Quote>): Quote {
  const text = over.text ?? "Huawei respects the intellectual property of others.";
  return {
    id: "telecoms:4:5",
    text,
    passage: text,
    paragraph: 4,
    start: 0,
    end: text.length,
    label: "denial",
    attributedTo: "Huawei",
    why: "",
    reviewed: false,
    needsReview: false,
    score: 0.9,
    article: telecoms,
    alsoIn: [],
    ...over,
  };
}

const denial: Answer = {
  question: "q",
  answered: true,
  label: "denial",
  summary: "Denied by Huawei; alleged by BES in its complaint.",
  quotes: [quote({ alsoIn: [{ id: "merafm", publisher: "Mera FM", published: "2021-08" }], reviewed: true })],
  otherSide: [
    quote({
      label: "allegation",
      attributedTo: "BES",
      text: "“A backdoor,” alleges the suit.",
      article: register,
      needsReview: true,
    }),
  ],
  otherSideNote: null,
  disagreements: [
    {
      about: "start of the partnership",
      values: [
        { value: "2015", quote: quote({ attributedTo: "BES" }) },
        {
          value: "March 2016",
          quote: quote({ attributedTo: null, label: "reporting", article: register }),
          note: "later",
        },
      ],
    },
  ],
  nearest: [],
  tookMs: 1,
  timings: { encoderMs: 0, totalMs: 1 },
};

const plain = (answer: Answer, width = Number.POSITIVE_INFINITY) =>
  presentAnswer(answer, { palette: PLAIN, width });

describe("presentAnswer", () => {
  it("says which claim a denial replies to, where it is not all of them", () => {
    const claim = (id: string, opposes: readonly string[]) => quote({ id, label: "allegation", opposes });
    const reply = quote({ opposes: ["b"], text: "No." });
    const answer: Answer = {
      ...denial,
      label: "allegation",
      quotes: [claim("a", []), claim("b", ["telecoms:4:5"])],
      otherSide: [reply],
      otherSideNote: "No reply to the main claim in 5 articles.",
    };
    const text = presentAnswer(answer, { palette: PLAIN, width: 80 });
    expect(text).toContain("DENIAL · Huawei, to 2\n");
    expect(text).toContain("No reply to the main claim in 5 articles.\n");
  });

  it("shows label, quote, speaker, source, date, link, other side and disagreements", () => {
    expect(plain(denial)).toBe(`DENIAL  Denied by Huawei; alleged by BES in its complaint.

1. DENIAL · Huawei · label reviewed by an editor
   │ Huawei respects the intellectual property of others.
   — Telecoms.com, Scott Bicheno, 16 August 2021: Huawei accused of IP theft
   https://telecoms.com/510951/
   Also in: Mera FM (August 2021)

The other side:

   ALLEGATION · BES
   │ “A backdoor,” alleges the suit.
   — The Register, August 2021: Huawei stole our tech
   https://defence.pk/threads/1 (read through a forum thread)
   Label not yet reviewed by an editor.

Sources differ on start of the partnership:
   2015 — BES (Telecoms.com, 16 August 2021)
   March 2016 — The Register, in its own words (The Register, August 2021); later
`);
  });

  it("says beside an allegation that no reply is in the corpus", () => {
    const note = "No reply to this in 5 articles up to 18 August 2021.";
    const text = plain({ ...denial, otherSide: [], otherSideNote: note, disagreements: [] });
    expect(text.trimEnd().split("\n").at(-1)).toBe(note);
  });

  it("says below the summary that an answer may be none", () => {
    expect(
      plain({ ...denial, doubtful: true })
        .split("\n")
        .slice(0, 3),
    ).toEqual([
      "DENIAL  Denied by Huawei; alleged by BES in its complaint.",
      "",
      "This may not be what was asked: check that the quotes answer it.",
    ]);
  });

  it("says of a refusal what comes closest and that it is not an answer", () => {
    const refusal: Answer = {
      ...denial,
      answered: false,
      label: null,
      summary: "The corpus does not answer this.",
      quotes: [],
      otherSide: [],
      disagreements: [],
      nearest: [quote({ label: "reporting", attributedTo: null })],
    };
    expect(plain(refusal)).toBe(`The corpus does not answer this.

What comes closest (not an answer):

   REPORTING · Telecoms.com, in its own words
   │ Huawei respects the intellectual property of others.
   — Telecoms.com, Scott Bicheno, 16 August 2021: Huawei accused of IP theft
   https://telecoms.com/510951/
`);
  });

  it("names a speaker that the article leaves unnamed, and one that was not resolved, as such", () => {
    const speakers = (["unnamed", null] as const).map(
      (attributedTo) =>
        plain({ ...denial, quotes: [quote({ label: "allegation", attributedTo })] }).split("\n")[2],
    );
    expect(speakers).toEqual(["1. ALLEGATION · an unnamed source", "1. ALLEGATION · speaker not resolved"]);
  });

  it("wraps at spaces alone on a narrow terminal, losing no word", () => {
    const text = "one two three four five six seven eight nine ten eleven twelve";
    const lines = plain({ ...denial, quotes: [quote({ text })], otherSide: [], disagreements: [] }, 30)
      .split("\n")
      .filter((line) => line.includes("│"));
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.map((line) => line.replace(/^.*│ /, "")).join(" ")).toBe(text);
  });
});
