#!/bin/sh
# mammoth 1.13.0: words that Word hides come out as ordinary words of the sentence.
#
# A run marked as hidden (w:vanish; Font, Hidden in Word) is neither shown nor printed: drafters' notes, an older
# wording, the answers of a form. convertToHtml and extractRawText give it like any other run, no message says
# so, and transformDocument cannot take it out, for the run that it gets bears no mark of it. Words of a tracked
# deletion are left out.
# Public: mwilliamson/mammoth.js issue 230 (open).
#
# Seen: "The firm did not take the plans." for a sentence that Word shows as "The firm did take the plans."
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
const words = (text, marks = "", tag = "t") => `<w:r>${marks}<w:${tag} xml:space="preserve">${text}</w:${tag}></w:r>`;
const sentence = (middle) => docx(`<w:p>${words("The firm did ")}${middle}${words("take the plans.")}</w:p>`);
const hidden = await sentence(words("not ", "<w:rPr><w:vanish/></w:rPr>"));
const deleted = await sentence(`<w:del w:id="1" w:author="Desk">${words("not ", "", "delText")}</w:del>`);

const facts = [];
function transformDocument(document) {
  for (const { children, ...rest } of document.children[0].children) facts.push(JSON.stringify(rest));
  return document;
}
const html = await mammoth.convertToHtml({ buffer: hidden }, { transformDocument });
const seen = {
  hidden: html.value,
  messages: html.messages.length,
  raw: (await mammoth.extractRawText({ buffer: hidden })).value,
  kindsOfRuns: new Set(facts).size,
  deleted: (await mammoth.convertToHtml({ buffer: deleted })).value,
};
console.log(seen);
const expected = {
  hidden: "<p>The firm did not take the plans.</p>",
  messages: 0,
  raw: "The firm did not take the plans.\n\n",
  kindsOfRuns: 1,
  deleted: "<p>The firm did take the plans.</p>",
};
if (JSON.stringify(seen) !== JSON.stringify(expected)) {
  console.error("changed: mammoth no longer gives hidden words as ordinary ones");
  process.exit(1);
}
JS
node check.mjs
