#!/bin/sh
# officeparser 7.8.0: a paragraph inside a Word content control is left out of the text.
#
# Word's templates put whole paragraphs into content controls (w:sdt around w:p): the fields of a press release
# or a court form, a title page. officeparser's text of such a document lacks them, without an error; a control
# inside a paragraph, around some of its words, is read. Word and LibreOffice show both alike.
#
# Seen: "The claim was filed." and "It was dismissed in part." are there, "The company denies the claim." is not.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' > package.json
npm install --silent --ignore-scripts officeparser@7.8.0 jszip@3.10.1 > npm.log 2>&1 || { echo "could not install officeparser@7.8.0 jszip@3.10.1"; exit 2; }
cat > check.mjs <<'JS'
import JSZip from "jszip";
import { OfficeParser } from "officeparser";

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const openXml = "http://schemas.openxmlformats.org";
async function docx(body) {
  const zip = new JSZip();
  const type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
  zip.file(
    "[Content_Types].xml",
    `${xml}<Types xmlns="${openXml}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`,
  );
  zip.file(
    "_rels/.rels",
    `${xml}<Relationships xmlns="${openXml}/package/2006/relationships"><Relationship Id="rId1" Type="${openXml}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
  );
  zip.file("word/document.xml", `${xml}<w:document xmlns:w="${openXml}/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`);
  return zip.generateAsync({ type: "nodebuffer" });
}
const run = (text) => `<w:r><w:t>${text}</w:t></w:r>`;
const control = (content) => `<w:sdt><w:sdtPr/><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const paragraph = (content) => `<w:p>${content}</w:p>`;
const file = await docx(
  paragraph(run("The claim was filed.")) +
    control(paragraph(run("The company denies the claim."))) +
    paragraph(control(run("It was dismissed in part."))),
);
const text = (await OfficeParser.parseOffice(file)).toText();
console.log(JSON.stringify(text));
if (text !== "The claim was filed.\nIt was dismissed in part.") {
  console.error("changed: officeparser's text no longer lacks the paragraph in a content control");
  process.exit(1);
}
JS
node check.mjs
