// A word processor's document as it is shown: hidden and doubly struck words out, boxes that the library does not know
// in a form that it does.

import JSZip from "jszip";

const PLACE = "word/document.xml";
const OFF = 'w:val="(?:0|false|off)"';
const UNSEEN = new RegExp(`<w:(?:vanish|dstrike)(?![^<>]{0,200}${OFF})[^<>]{0,200}/>`);
const RUN_END = "</w:r>";
const BOX_VML = [
  '<w:pict><v:textbox xmlns:v="urn:schemas-microsoft-com:vml">',
  "</v:textbox></w:pict>",
] as const;

/** The runs of a document that carry no mark of being unseen. */
function withoutUnseen(xml: string): string {
  if (!UNSEEN.test(xml)) return xml;
  const parts = xml.split(RUN_END);
  return parts
    .map((part, i) => {
      if (i === parts.length - 1) return part;
      const start = Math.max(part.lastIndexOf("<w:r>"), part.lastIndexOf("<w:r "));
      const unseen = start !== -1 && UNSEEN.test(part.slice(start));
      return unseen ? part.slice(0, start) : part + RUN_END;
    })
    .join("");
}

/** What stands from one mark to another, each time: replaced, or left as it is where the end is missing. */
function replaceBetween(
  text: string,
  [open, close]: readonly [string, string],
  by: (inner: string) => string,
): string {
  const [head = "", ...parts] = text.split(open);
  return parts.reduce((done, part) => {
    const end = part.indexOf(close);
    return end === -1 ? done + open + part : done + by(part.slice(0, end)) + part.slice(end + close.length);
  }, head);
}

/** The words of a drawing as the older form of a box; a drawing without words as it is. */
function asBox(drawing: string): string {
  const boxes = drawing.split("<w:txbxContent>").slice(1);
  if (boxes.length === 0) return `<w:drawing>${drawing}</w:drawing>`;
  const texts = boxes.map(
    (box) => `<w:txbxContent>${box.slice(0, Math.max(0, box.indexOf("</w:txbxContent>")))}</w:txbxContent>`,
  );
  return texts.map((text) => BOX_VML.join(text)).join("");
}

const withOldBoxes = (xml: string): string => replaceBetween(xml, ["<w:drawing>", "</w:drawing>"], asBox);

const CHOICE = "<mc:AlternateContent>";
const CHOICE_END = "</mc:AlternateContent>";

/** A choice of forms offers the older one itself; where it does not, its newer one is made older. */
const fromChoice = (inner: string): string =>
  inner.includes("<mc:Fallback")
    ? CHOICE + inner + CHOICE_END
    : withOldBoxes(inner.replace(/<\/?mc:Choice[^<>]{0,300}>/g, ""));

/** Drawings that stand alone, or in a choice that offers nothing older. */
function withBoxes(xml: string): string {
  const [head = "", ...parts] = xml.split(CHOICE);
  return parts.reduce((done, part) => {
    const end = part.indexOf(CHOICE_END);
    if (end === -1) return done + CHOICE + part;
    return done + fromChoice(part.slice(0, end)) + withOldBoxes(part.slice(end + CHOICE_END.length));
  }, withOldBoxes(head));
}

/** The document's bytes, changed where it holds what is not seen or not known; as they are where they cannot be opened. */
export async function asShown(bytes: Uint8Array): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes).catch(() => null);
  const xml = await zip?.file(PLACE)?.async("string");
  if (zip === null || xml === undefined) return bytes;
  const shown = withBoxes(withoutUnseen(xml));
  if (shown === xml) return bytes;
  zip.file(PLACE, shown);
  return zip.generateAsync({ type: "uint8array" });
}
