#!/bin/sh
# rss-parser 3.13.0: an Atom entry's XHTML content comes out with its words in another order.
#
# Atom (RFC 4287, 4.1.3) lets content be XHTML in a div. rss-parser reads XML into plain objects, where the text
# of a paragraph and its inline elements are kept apart, and writes it back with all loose text first and the
# inline elements after it: a sentence with a link, an emphasis or a quotation in it says something else. It
# happens in `content` and in `contentSnippet` alike, without an error. Content of type "html" is untouched.
#
# Seen: "The firm did not admit the claim." becomes "The firm did  admit the claim.not".
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' > package.json
npm install --silent --ignore-scripts rss-parser@3.13.0 > npm.log 2>&1 || { echo "could not install rss-parser@3.13.0"; exit 2; }
cat > check.mjs <<'JS'
import Parser from "rss-parser";

const entry = (content) => `<entry><id>urn:example:${content.length}</id><title>Court</title>
  <updated>2021-08-18T10:00:00Z</updated>${content}</entry>`;
const feed = `<?xml version="1.0"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title>News</title><id>urn:example:feed</id>
<updated>2021-08-18T10:00:00Z</updated>
${entry(`<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The firm did <em>not</em> admit the claim.</p></div></content>`)}
${entry(`<content type="html">&lt;p&gt;The firm did &lt;em&gt;not&lt;/em&gt; admit the claim.&lt;/p&gt;</content>`)}
</feed>`;
const { items } = await new Parser().parseString(feed);
const seen = items.map((item) => item.contentSnippet);
console.log(seen);
const expected = ["The firm did  admit the claim.not", "The firm did not admit the claim."];
if (JSON.stringify(seen) !== JSON.stringify(expected)) {
  console.error("changed: rss-parser no longer moves inline elements of XHTML content behind the text");
  process.exit(1);
}
JS
node check.mjs
