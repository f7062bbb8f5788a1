import { describe, expect, it } from "vitest";
import { collectNames } from "../../src/retrieval/names.js";
import { partsOf } from "../../src/retrieval/parts.js";
import { analyse } from "../../src/retrieval/question.js";
import { tinyIndex } from "./tiny-index.js";

const index = tinyIndex([
  { id: "gazette", paragraphs: [["Acme sued Zenith over the cameras, its lawyer said on Monday."]] },
]);
const names = collectNames([{ name: "Acme", aliases: [], side: "accuser" }], []);

/** The parts of a question in words: [doer, deed, whose words, the role of whom]. */
function partsIn(question: string): (string | null)[] {
  const asked = analyse(question, index, names);
  const [parts, terms] = [partsOf(asked), asked.terms];
  const text = (at: number | null) => (at === null ? null : (terms[at]?.text ?? null));
  const speaker = parts.speaker.map(text).join(" ");
  return [text(parts.doer), text(parts.deed), speaker === "" ? null : speaker, text(parts.role)];
}

describe("the parts of a question", () => {
  it.each([
    ["Did Acme sue Zenith?", ["Acme", "sue", null, null], "who is asked to have done what"],
    ["Who sued Zenith?", ["Zenith", "sued", null, null], "the one to whom it was done stands for the doer"],
    ["What did the judge decide?", ["judge", "decide", null, null], "the doer need not have a name"],
    ["cameras in Dover", [null, null, null, null], "keywords have no parts"],
    ["What did Mike Pompeo say about Acme?", ["Mike", "say", "Mike Pompeo", null], "a name of two words"],
    ["Has Zenith ever commented on the suit?", ["Zenith", "commented", "Zenith", null], "over small words"],
    ["Acme's reaction to the suit?", [null, null, "Acme", null], "words as a thing"],
    ["Has anyone admitted it?", [null, null, null, null], "anybody is nobody's words"],
    ["Is the claim true?", ["claim", "true", null, null], "a noun of speech is nobody's words"],
    ["Which judge hears the case?", [null, null, null, "judge"], "a role after “which”"],
    ["Who is Acme's CEO?", ["Acme", "CEO", null, "CEO"], "a role in capitals"],
    ["Name of the lead engineer", [null, null, null, "engineer"], "a role after “name of”"],
    ["What is the name of the system?", [null, null, null, "system"], "a name of anything"],
    ["Which court hears the case?", [null, null, null, null], "a court is no role"],
  ])("%j are %j: %s", (question, expected) => {
    expect(partsIn(question)).toEqual(expected);
  });
});
