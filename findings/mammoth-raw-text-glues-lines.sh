#!/bin/sh
# mammoth 1.13.0: extractRawText glues the words on both sides of a line break together.
#
# A break inside a paragraph (w:br, Shift+Enter in Word) parts two words as a space does; convertToHtml writes
# <br /> for it. extractRawText, the way to a document's plain text, writes nothing, and no message says so:
# addresses, verse and a speaker's name above the words become one word. Tabs are kept.
#
# Seen: "Ann Reporter:We deny it." for a name and a sentence on two lines of one paragraph.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' > package.json
npm install --silent --ignore-scripts mammoth@1.13.0 jszip@3.10.1 > npm.log 2>&1 || { echo "could not install mammoth@1.13.0 jszip@3.10.1"; exit 2; }
cat > check.mjs <<'JS'
import JSZip from "jszip";
import mammoth from "mammoth";

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
const buffer = await docx("<w:p><w:r><w:t>Ann Reporter:</w:t><w:br/><w:t>We deny it.</w:t></w:r></w:p>");
const raw = await mammoth.extractRawText({ buffer });
const html = await mammoth.convertToHtml({ buffer });
const seen = { raw: raw.value, messages: raw.messages.length, html: html.value };
console.log(seen);
const expected = { raw: "Ann Reporter:We deny it.\n\n", messages: 0, html: "<p>Ann Reporter:<br />We deny it.</p>" };
if (JSON.stringify(seen) !== JSON.stringify(expected)) {
  console.error("changed: mammoth's raw text no longer glues words at a line break");
  process.exit(1);
}
JS
node check.mjs
