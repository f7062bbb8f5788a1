// The files of a table model in the layout that @xenova/transformers reads. Pure: names and bytes, nothing is written.

import { onnxTable } from "./onnx-table.js";
import { quantiseRows } from "./quantise.js";

/** The two rows before the words: padding and whatever the table lacks. Both are zero, so they weigh nothing. */
const PAD = "[PAD]";
const UNKNOWN = "[UNK]";

/** Contractions cut as in the Penn Treebank ("do n't"), and dotted initials joined ("u.s." is "us"). */
const REPLACEMENTS: readonly (readonly [string, string])[] = [
  ["n['’]t\\b", " not"],
  ["['’](?:s|re|ve|ll|d|m)\\b", " "],
  ["(?<=\\b[a-z])\\.(?=[a-z]\\b)", ""],
];

/** Whether the tokenizer below can give this word: one run without space, punctuation, symbol, capital or accent. */
export function isReachable(word: string): boolean {
  return /^[^\s\p{P}\p{S}\p{Lu}\p{M}]+$/u.test(word.normalize("NFD"));
}

/**
 * @param words whole words in lower case, each once
 * @param vectors one a word, all of the same length
 * @returns path inside the model's folder → bytes
 */
export function modelFiles(
  words: readonly string[],
  vectors: readonly ArrayLike<number>[],
  tokenLimit: number,
): ReadonlyMap<string, Uint8Array> {
  const dimensions = vectors[0]?.length ?? 0;
  const zero = new Float64Array(dimensions);
  const vocabulary = [PAD, UNKNOWN, ...words];
  return new Map([
    ["config.json", json({ model_type: "bert", hidden_size: dimensions, vocab_size: vocabulary.length })],
    ["tokenizer.json", json(tokenizer(vocabulary))],
    ["tokenizer_config.json", json(tokenizerConfig(tokenLimit))],
    ["onnx/model_quantized.onnx", onnxTable(quantiseRows([zero, zero, ...vectors]))],
  ]);
}

function tokenizer(vocabulary: readonly string[]) {
  const replacements = REPLACEMENTS.map(([Regex, content]) => ({
    type: "Replace",
    pattern: { Regex },
    content,
  }));
  const lowercase = { type: "BertNormalizer", clean_text: true, handle_chinese_chars: true, lowercase: true };
  return {
    version: "1.0",
    added_tokens: [],
    normalizer: { type: "Sequence", normalizers: [{ ...lowercase, strip_accents: true }, ...replacements] },
    pre_tokenizer: { type: "BertPreTokenizer" },
    post_processor: null,
    decoder: null,
    model: {
      type: "WordPiece",
      unk_token: UNKNOWN,
      // No word continues with it, so a word is found whole or not at all.
      continuing_subword_prefix: "##",
      max_input_chars_per_word: 100,
      vocab: Object.fromEntries(vocabulary.map((word, id) => [word, id])),
    },
  };
}

function tokenizerConfig(tokenLimit: number) {
  return {
    tokenizer_class: "BertTokenizer",
    model_max_length: tokenLimit,
    pad_token: PAD,
    unk_token: UNKNOWN,
  };
}

function json(value: unknown): Uint8Array {
  return Buffer.from(`${JSON.stringify(value)}\n`);
}
