#!/bin/sh
# feedparser 2.6.0 (npm): an Atom entry with two authors is credited to the feed's author instead.
#
# An Atom entry may name several authors (RFC 4287, 4.1.2), and the feed's author counts only for an entry that
# names none (4.2.1). With one author `item.author` is that author; with two it is neither of them but the
# author of the feed. An entry with two authors in a feed without one gets null.
#
# Seen: "Ann Reporter" for one author, "News Desk" (the feed's) for Ann Reporter and Ben Writer.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' > package.json
npm install --silent --ignore-scripts feedparser@2.6.0 > npm.log 2>&1 || { echo "could not install feedparser@2.6.0"; exit 2; }
cat > check.mjs <<'JS'
import { Readable } from "node:stream";
import FeedParser from "feedparser";

const person = (name) => `<author><name>${name}</name></author>`;
const entry = (id, ...names) => `<entry><id>urn:example:${id}</id><title>${id}</title>
  <updated>2021-08-18T10:00:00Z</updated>${names.map(person).join("")}</entry>`;
const feed = (author) => `<?xml version="1.0"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title>News</title><id>urn:example:feed</id>
<updated>2021-08-18T10:00:00Z</updated>${author}
${entry("one", "Ann Reporter")}${entry("two", "Ann Reporter", "Ben Writer")}</feed>`;

async function authors(xml) {
  const found = {};
  const parser = Readable.from([xml]).pipe(new FeedParser({}));
  for await (const item of parser) found[item.title] = item.author;
  return found;
}
const seen = { withDesk: await authors(feed(person("News Desk"))), without: await authors(feed("")) };
console.log(seen);
const expected = {
  withDesk: { one: "Ann Reporter", two: "News Desk" },
  without: { one: "Ann Reporter", two: null },
};
if (JSON.stringify(seen) !== JSON.stringify(expected)) {
  console.error("changed: feedparser no longer credits an entry with two authors to the feed's author");
  process.exit(1);
}
JS
node check.mjs
