#!/bin/sh
# vectra 0.15.0: the metadata of deleted and replaced items stays on disk, in files that nothing refers to.
#
# With `metadata_config.indexed` only the listed fields stand in index.json; an item's whole metadata, which is
# where its text goes, is written to a file of its own. deleteItem and upsertItem change index.json and leave
# that file behind, under a random name that no item names any more. A text that was taken out on request, or
# that was corrected, can still be read in the folder, and goes along with every copy of it.
#
# Seen: after upsertItem and deleteItem the index lists no items, and both versions of the text are on disk.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' > package.json
npm install --silent --ignore-scripts vectra@0.15.0 > npm.log 2>&1 || { echo "could not install vectra@0.15.0"; exit 2; }
cat > check.cjs <<'JS'
const { readdirSync, readFileSync } = require("node:fs");
const { LocalIndex } = require("vectra");

async function main() {
  const index = new LocalIndex("index");
  await index.createIndex({ version: 1, metadata_config: { indexed: ["source"] } });
  const item = (text) => ({ id: "a", vector: [1, 0], metadata: { source: "mail", text } });
  await index.insertItem(item("first version"));
  await index.upsertItem(item("second version"));
  await index.deleteItem("a");
  const files = readdirSync("index").filter((file) => file !== "index.json");
  const seen = {
    items: (await index.listItems()).length,
    texts: files.map((file) => JSON.parse(readFileSync(`index/${file}`, "utf8")).text).sort(),
  };
  console.log(seen);
  if (JSON.stringify(seen) !== JSON.stringify({ items: 0, texts: ["first version", "second version"] })) {
    console.error("changed: vectra no longer leaves the metadata of deleted items on disk");
    process.exit(1);
  }
}
main();
JS
node check.cjs
