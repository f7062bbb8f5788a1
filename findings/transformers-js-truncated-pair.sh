#!/bin/sh
# @xenova/transformers 2.17.2: truncating a pair of texts cuts off the end of the row, the second text with it.
#
# Where a pair is too long, the tokenizers that models are trained with (Python's transformers, "longest first")
# shorten the longer text and keep both separators. This one joins all first and slices the row at max_length:
# the closing [SEP] is gone, and behind a long first text the second is gone altogether, token types included.
# The model then scores one text as if it were a pair, and no warning is given. A single text loses its closing
# [SEP] as well.
#
# Seen (max_length 8): "[CLS] the firm denies taking any plans at" for a pair whose second text is "the reply".
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
cat > package.json <<'JSON'
{"private":true,"overrides":{"sharp":"npm:@favware/skip-dependency@1.2.2"}}
JSON
npm install --silent --ignore-scripts @xenova/transformers@2.17.2 > npm.log 2>&1 || { echo "could not install @xenova/transformers@2.17.2"; exit 2; }
cat > check.mjs <<'JS'
import { BertTokenizer } from "@xenova/transformers";

const special = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"];
const words = [...special, ..."the firm denies taking any plans at all reply".split(" ")];
const token = (id, type_id) => ({ SpecialToken: { id, type_id } });
const text = (id, type_id) => ({ Sequence: { id, type_id } });
const single = [token("[CLS]", 0), text("A", 0), token("[SEP]", 0)];
const definition = {
  added_tokens: special.map((content, id) => ({ id, content, special: true, normalized: false })),
  normalizer: { type: "BertNormalizer", clean_text: true, handle_chinese_chars: true, lowercase: true },
  pre_tokenizer: { type: "BertPreTokenizer" },
  post_processor: { type: "TemplateProcessing", single, pair: [...single, text("B", 1), token("[SEP]", 1)] },
  decoder: { type: "WordPiece", prefix: "##" },
  model: {
    type: "WordPiece",
    unk_token: "[UNK]",
    continuing_subword_prefix: "##",
    max_input_chars_per_word: 100,
    vocab: Object.fromEntries(words.map((word, id) => [word, id])),
  },
};
const names = Object.fromEntries(["pad", "unk", "cls", "sep", "mask"].map((name) => [`${name}_token`, `[${name.toUpperCase()}]`]));
const tokenizer = new BertTokenizer(definition, { ...names, model_max_length: 8 });
function row(first, second) {
  const options = { text_pair: second, truncation: true, max_length: 8, padding: false, return_tensor: false };
  return tokenizer(first, options).input_ids.map((id) => words[id]).join(" ");
}
const seen = {
  fits: row("the firm denies", "the reply"),
  longFirst: row("the firm denies taking any plans at all", "the reply"),
  longSecond: row("the reply", "the firm denies taking any plans"),
};
console.log(seen);
const expected = {
  fits: "[CLS] the firm denies [SEP] the reply [SEP]",
  longFirst: "[CLS] the firm denies taking any plans at",
  longSecond: "[CLS] the reply [SEP] the firm denies taking",
};
if (JSON.stringify(seen) !== JSON.stringify(expected)) {
  console.error("changed: @xenova/transformers no longer cuts the end of a pair's row off");
  process.exit(1);
}
JS
node check.mjs
