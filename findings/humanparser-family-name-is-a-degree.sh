#!/bin/sh
# humanparser 2.7.0: the family name Ma is taken for the degree M.A., and no family name is left.
#
# The list of suffixes has "ma", "md", "v", "ii" and others, compared without case and stops, and is looked up
# before anything else: of "Wei Ma" and of "Ma, Wei" alike the family name is empty and "Ma" the suffix. The
# same befalls "Md", a common given name in Bangladesh. In the comma form, where the family name stands first
# beyond doubt, the full name is put together wrongly as well.
#
# Seen: lastName "" and suffix "Ma" for "Wei Ma"; fullName "Wei  Ma" with two spaces for "Ma, Wei".
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' > package.json
npm install --silent --ignore-scripts humanparser@2.7.0 > npm.log 2>&1 || { echo "could not install humanparser@2.7.0"; exit 2; }
cat > check.cjs <<'JS'
const { parseName } = require("humanparser");

const seen = ["Wei Chen", "Wei Ma", "Ma, Wei"].map((name) => {
  const { firstName, lastName, suffix = "", fullName } = parseName(name);
  return [firstName, lastName, suffix, fullName];
});
console.log(seen);
const expected = [["Wei", "Chen", "", "Wei Chen"], ["Wei", "", "Ma", "Wei Ma"], ["Wei", "", "Ma", "Wei  Ma"]];
if (JSON.stringify(seen) !== JSON.stringify(expected)) {
  console.error("changed: humanparser no longer takes the family name Ma for a degree");
  process.exit(1);
}
JS
node check.cjs
