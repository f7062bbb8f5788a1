#!/bin/sh
# vectra 0.15.0: after one refused insertItem nothing is written to disk any more.
#
# insertItem outside beginUpdate/endUpdate opens an update of its own. When the item is refused, because its id
# is there already, the error leaves that update open: every later insertItem, upsertItem and deleteItem joins
# it, returns as if it had worked, and neither index.json nor a query ever shows it. Only endUpdate or
# cancelUpdate, which the caller has no reason to call, ends this; a restart loses everything since the refusal.
#
# Seen: "b" inserted before the refusal is on disk, "c" inserted after it is not, without an error.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' > package.json
npm install --silent --ignore-scripts vectra@0.15.0 > npm.log 2>&1 || { echo "could not install vectra@0.15.0"; exit 2; }
cat > check.cjs <<'JS'
const { readFileSync } = require("node:fs");
const { LocalIndex } = require("vectra");

async function main() {
  const index = new LocalIndex("index");
  const insert = (id) => index.insertItem({ id, vector: [1, 0], metadata: {} });
  await index.createIndex();
  await insert("a");
  await insert("b");
  const refusal = await insert("a").catch((error) => error.message);
  await insert("c");
  const ids = (items) => items.map((item) => item.id).join(" ");
  const seen = {
    refusal,
    onDisk: ids(JSON.parse(readFileSync("index/index.json", "utf8")).items),
    listed: ids(await index.listItems()),
  };
  console.log(seen);
  const expected = { refusal: "Item with id a already exists", onDisk: "a b", listed: "a b" };
  if (JSON.stringify(seen) !== JSON.stringify(expected)) {
    console.error("changed: vectra now saves what is inserted after a refused insertItem");
    process.exit(1);
  }
}
main();
JS
node check.cjs
