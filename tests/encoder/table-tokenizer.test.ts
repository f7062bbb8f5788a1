import { resolve } from "node:path";
import { AutoTokenizer, BertTokenizer, env } from "@xenova/transformers";
import { describe, expect, it } from "vitest";
import { tableTokenizer } from "../../src/encoder/table-tokenizer.js";

const NAME = "glove-sif-100d";

describe("tableTokenizer", () => {
  it("is the tokenizer that the library makes of the same files: each word, each id, each rule", async () => {
    Object.assign(env, { allowRemoteModels: false, useFSCache: false, localModelPath: resolve("models") });
    const theirs = await AutoTokenizer.from_pretrained(NAME, { local_files_only: true });
    const ours = await tableTokenizer({ BertTokenizer }, resolve("models", NAME));
    expect(ours.model.tokens_to_ids.size).toBe(80_002);
    expect([...ours.model.tokens_to_ids].flat().join(" ")).toBe(
      [...theirs.model.tokens_to_ids].flat().join(" "),
    );
    expect(ours.model.vocab.join(" ")).toBe(theirs.model.vocab.join(" "));
    const plain = ({ model, ...rest }: typeof ours) =>
      JSON.stringify([rest, model.config, model.unk_token_id]);
    expect(plain(ours).replace(/"vocab":\{[^}]*\}/, "")).toBe(plain(theirs).replace(/"vocab":\{[^}]*\}/, ""));
    const text = "Huawei’s U.S. lawyers didn't say: “Wi-Fi” cost $150m in São Paulo, PPIC3 & 法院 [UNK]";
    expect(ours.encode(text)).toEqual(theirs.encode(text));
    expect(ours(["a court", text], { padding: true }).input_ids).toEqual(
      theirs(["a court", text], { padding: true }).input_ids,
    );
  });
});
