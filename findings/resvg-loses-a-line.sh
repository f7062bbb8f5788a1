#!/bin/sh
# @resvg/resvg-js 2.6.2: a whole line of text is not drawn when it has a ligature and a tspan in another font.
#
# DejaVu Sans joins "ffi" and "fi" into one glyph. In a <text> with such a word, a <tspan> of another font-family
# anywhere in the line makes resvg lay out nothing: no glyph of the whole element is painted, and neither an
# error nor a warning is given. The same line without the ligature, or in one font, is drawn.
# Public: linebender/resvg issue 614 ("Text layouting failed", closed there), still so in this version.
#
# Seen: no pixel of "The office denies" with one word in DejaVu Serif; "The lawyer denies" is drawn.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' > package.json
npm install --silent --ignore-scripts @resvg/resvg-js@2.6.2 dejavu-fonts-ttf@2.37.3 > npm.log 2>&1 || { echo "could not install @resvg/resvg-js@2.6.2 dejavu-fonts-ttf@2.37.3"; exit 2; }
cat > check.cjs <<'JS'
const { Resvg } = require("@resvg/resvg-js");

const fontFiles = ["DejaVuSans.ttf", "DejaVuSerif.ttf"].map((name) => require.resolve(`dejavu-fonts-ttf/ttf/${name}`));
function paintedPixels(line) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="60">
    <text x="5" y="40" font-family="DejaVu Sans" font-size="30">${line}</text></svg>`;
  const { pixels } = new Resvg(svg, { font: { loadSystemFonts: false, fontFiles } }).render();
  return pixels.filter((value, at) => at % 4 === 3 && value > 0).length;
}
const serif = (word) => `<tspan font-family="DejaVu Serif">${word}</tspan>`;
const seen = {
  ligatureOneFont: paintedPixels("The office denies") > 0,
  twoFontsNoLigature: paintedPixels(`The lawyer ${serif("denies")}`) > 0,
  ligatureTwoFonts: paintedPixels(`The office ${serif("denies")}`) > 0,
};
console.log("drawn:", seen);
if (!seen.ligatureOneFont || !seen.twoFontsNoLigature || seen.ligatureTwoFonts) {
  console.error("changed: resvg now draws a line with a ligature and a tspan in another font");
  process.exit(1);
}
JS
node check.cjs
