import { describe, expect, it } from "vitest";
import type { Label } from "../../../src/domain.js";
import { attribute } from "../../../src/labels/attribution/attribute.js";
import { analyse } from "../../../src/labels/reading/analysis.js";

interface Paper {
  readonly title: string;
  readonly publisher?: string;
  readonly paragraphs: readonly string[];
}

/** Who is shown beside each sentence, all of them replies. */
function speakersOf({ title, publisher, paragraphs }: Paper, label: Label = "denial"): (string | null)[] {
  const analysis = analyse({ id: "x", title, publisher: publisher ?? null, paragraphs });
  const labels = analysis.sentences.map(() => label);
  return attribute(analysis, labels).map(({ attributedTo }) => attributedTo);
}

const BODY = [
  "We have read what was broadcast on Sunday. None of it is right.",
  "Our engineers checked every pump in May. The pumps ran as they should.",
];

describe("a statement", () => {
  it.each([
    ["its title names the issuer", { title: "Statement by Corrib Pumps on the broadcast", paragraphs: BODY }],
    ["a message comes from it", { title: "A message from the management of Corrib Pumps", paragraphs: BODY }],
    [
      "its head does, and the page is the issuer's",
      { title: "Corrib Pumps answers the union", publisher: "Corrib Pumps plc", paragraphs: BODY },
    ],
    [
      "the issuer's newsroom carries it",
      { title: "What was said", publisher: "Corrib Pumps Newsroom", paragraphs: BODY },
    ],
    [
      "its press office does",
      { title: "On Sunday's programme", publisher: "Corrib Pumps press office", paragraphs: BODY },
    ],
  ])("is its issuer's in every sentence: %s", (_, paper) => {
    expect(speakersOf(paper)).toEqual(BODY.flatMap(() => ["Corrib Pumps", "Corrib Pumps"]));
  });

  it("leaves to others what it says that they said", () => {
    const paragraphs = [...BODY, "The union said that a pump had failed in March."];
    const paper = { title: "Statement by Corrib Pumps on the broadcast", paragraphs };
    expect(speakersOf(paper).at(-1)).toBe("union");
  });

  it("is the outlet's own again after its signature", () => {
    const paragraphs = [
      "Sir, I have run the pumps for nine years and I never switched one off.",
      "My log shows every hour of it. Nobody asked me for it.",
      "Yours, Maura Quill, Gort",
      "The waterworks was shown the letter.",
    ];
    expect(speakersOf({ title: "Letter: The pumps", publisher: "The Gort Courier", paragraphs })).toEqual([
      ...["Maura Quill", "Maura Quill", "Maura Quill", "Maura Quill"],
      null,
    ]);
  });

  it("is nobody's in particular where an unsigned letter tells no name, rather than whoever it speaks of", () => {
    const paragraphs = [
      "Sir, I have run the pumps for nine years and I never switched one off.",
      "Mr Boland knows that. We spoke of it, he and I.",
    ];
    const shown = speakersOf({ title: "The pumps", publisher: "The Gort Courier", paragraphs });
    expect(shown).toEqual(["unnamed", "unnamed", "unnamed"]);
  });
});

describe("a report", () => {
  it("is no statement for the “we” that it quotes", () => {
    const paragraphs = [
      "Corrib Pumps rejected the broadcast on Monday. The regulator is looking into it.",
      "“We checked our pumps,” said Maura Quill, a director. “We found nothing.”",
      "The pumps were built in 1988.",
    ];
    const paper = {
      title: "Statement by Corrib Pumps under fire",
      publisher: "The Gort Courier",
      paragraphs,
    };
    expect(speakersOf(paper, "reporting").at(-1)).toBeNull();
  });

  it("is its reporter's own where a paper writes “we” of itself", () => {
    const paragraphs = [
      "We drove out to Gort on Friday. The pumps stood still.",
      "Our photographer counted nine.",
    ];
    const paper = { title: "A day at the pumps", publisher: "The Gort Courier", paragraphs };
    expect(speakersOf(paper, "reporting")).toEqual([null, null, null]);
  });
});

describe("an interview", () => {
  const intro = "Maura Quill has run the pumps of Gort since 2011.";

  it("gives the answers to whom it introduces, and the questions to the outlet", () => {
    const paragraphs = [
      intro,
      "Q: Did the pumps stop? A: Not once. They ran all night.",
      "Q: The union says they did. A: The union was asleep.",
    ];
    const paper = { title: "“Not once”: the pumps of Gort", publisher: "The Gort Courier", paragraphs };
    expect(speakersOf(paper)).toEqual([
      ...[null, null, "Maura Quill", "Maura Quill"],
      ...["union", "Maura Quill"],
    ]);
  });

  it("knows a speaker by initials and by surname, and the outlet by its name", () => {
    const paragraphs = (asks: string, answers: string) => [
      intro,
      `${asks}: Did the pumps stop? ${answers}: Not once.`,
      `${asks}: Are you sure? ${answers}: I was there.`,
    ];
    for (const answers of ["MQ", "Quill", "QUILL", "MS QUILL (for the waterworks)"]) {
      const paper = {
        title: "The pumps",
        publisher: "The Gort Courier",
        paragraphs: paragraphs("Courier", answers),
      };
      expect([answers, ...speakersOf(paper)]).toEqual([
        answers,
        null,
        null,
        "Maura Quill",
        null,
        "Maura Quill",
      ]);
    }
  });

  it("takes what stands in brackets between the turns for the outlet's", () => {
    const paragraphs = [
      intro,
      "Q: Did the pumps stop? A: Not once. (The union told this paper that two did.)",
      "Q: Are you sure? A: I was there.",
    ];
    const paper = { title: "The pumps of Gort", publisher: "The Gort Courier", paragraphs };
    expect(speakersOf(paper)[3]).not.toBe("Maura Quill");
  });
});
