#!/bin/sh
# citation-js 0.8.2: "and others" in a BibTeX entry becomes an author whose family name is "others".
#
# BibTeX and BibLaTeX end a list of authors with "and others" where more of them are not named, which prints as
# "et al.". @citation-js/plugin-bibtex reads it as one more person. Every style then treats that person as a
# co-author: APA sets an ampersand before "others", and a program that counts or links authors finds a false one.
#
# Seen: authors Ali and others; "Ali, A., & others. (2016). Plans." in APA.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' > package.json
npm install --silent --ignore-scripts @citation-js/core@0.8.2 @citation-js/plugin-bibtex@0.8.2 @citation-js/plugin-csl@0.8.2 > npm.log 2>&1 || { echo "could not install @citation-js/core@0.8.2 @citation-js/plugin-bibtex@0.8.2 @citation-js/plugin-csl@0.8.2"; exit 2; }
cat > check.mjs <<'JS'
import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";

const cite = new Cite("@article{x, title={Plans}, date={2016}, author={Ali, Ann and others}}");
const seen = {
  authors: cite.data[0].author.map((person) => person.family),
  apa: cite.format("bibliography", { template: "apa" }).trim(),
};
console.log(seen);
if (JSON.stringify(seen) !== JSON.stringify({ authors: ["Ali", "others"], apa: "Ali, A., & others. (2016). Plans." })) {
  console.error('changed: citation-js no longer reads "and others" as a person');
  process.exit(1);
}
JS
node check.mjs
