#!/bin/sh
# linkedom 0.18.15: attributes written in capitals are not found.
#
# HTML's attribute names are case-insensitive: a browser keeps them in lower case. linkedom's parseHTML keeps
# the page's own spelling and compares it to the letter, so that of `<META NAME="author" CONTENT="...">` and
# `<A HREF="...">`, as older sites and court databases write them, neither selectors nor getAttribute nor the
# properties find anything. Elements' names are found in either case. The same page in small letters works.
# Public: WebReflection/linkedom issue 235 (closed).
#
# Seen: author and date undefined, the link null, in capitals; all three found in small letters.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' > package.json
npm install --silent --ignore-scripts linkedom@0.18.15 > npm.log 2>&1 || { echo "could not install linkedom@0.18.15"; exit 2; }
cat > check.mjs <<'JS'
import { parseHTML } from "linkedom";

const capitals = `<!DOCTYPE html><HTML><HEAD><TITLE>Ruling</TITLE><META NAME="author" CONTENT="Ann Reporter"></HEAD>
<BODY><P><A HREF="https://example.org/ruling">Ruling</A> of <TIME DATETIME="2021-08-18">Wednesday</TIME></P></BODY></HTML>`;
const small = capitals.replace(/ (NAME|CONTENT|HREF|DATETIME)=/g, (name) => name.toLowerCase());

function facts(html) {
  const { document } = parseHTML(html);
  return {
    author: document.querySelector('meta[name="author"]')?.getAttribute("content") ?? null,
    link: document.querySelector("a").getAttribute("href"),
    date: document.querySelector("time").getAttribute("datetime"),
  };
}
const seen = { capitals: facts(capitals), small: facts(small) };
console.log(seen);
const expected = {
  capitals: { author: null, link: null, date: null },
  small: { author: "Ann Reporter", link: "https://example.org/ruling", date: "2021-08-18" },
};
if (JSON.stringify(seen) !== JSON.stringify(expected)) {
  console.error("changed: linkedom now finds attributes that the page writes in capitals");
  process.exit(1);
}
JS
node check.mjs
