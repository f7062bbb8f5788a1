#!/bin/sh
# onnxruntime-node 1.14.0: in a dynamically quantised model a row's numbers change with the rows beside it.
#
# A dynamically quantised (int8) layer picks one scale for its whole input by DynamicQuantizeLinear, so that a
# batch is scaled by its largest value. A small row beside a large one is rounded with the large one's step: the
# same sentence gets another vector, another score and, near a threshold, another label, depending on what else
# was in the batch. The quantisation guide names the scale "dynamic" and does not say that rows are not
# independent. One row at a time gives one result.
#
# Seen: 0.6996 for the row alone, 0.7843 for the same row beside another.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' > package.json
npm install --silent --ignore-scripts onnxruntime-node@1.14.0 onnx-proto@4.0.4 > npm.log 2>&1 || { echo "could not install onnxruntime-node@1.14.0"; exit 2; }
cat > check.cjs <<'JS'
const { onnx } = require("onnx-proto");
const { InferenceSession, Tensor } = require("onnxruntime-node");

// One linear layer, as quantize_dynamic writes it: quantise, multiply as integers, scale back.
const rows = (name, width) => ({
  name,
  type: { tensorType: { elemType: 1, shape: { dim: [{ dimParam: "rows" }, { dimValue: width }] } } },
});
const toFloat = { name: "to", type: 2, i: 1 };
const model = {
  irVersion: 7,
  opsetImport: [{ domain: "", version: 13 }],
  graph: {
    name: "layer",
    node: [
      { opType: "DynamicQuantizeLinear", input: ["x"], output: ["q", "scale", "zero"] },
      { opType: "MatMulInteger", input: ["q", "weights", "zero"], output: ["product"] },
      { opType: "Cast", input: ["product"], output: ["float"], attribute: [toFloat] },
      { opType: "Mul", input: ["float", "scale"], output: ["y"] },
    ],
    input: [rows("x", 2)],
    output: [rows("y", 1)],
    initializer: [{ name: "weights", dataType: 3, dims: [2, 1], int32Data: [1, 1] }],
  },
};

async function main() {
  const session = await InferenceSession.create(Buffer.from(onnx.ModelProto.encode(model).finish()));
  const first = async (batch) => {
    const { y } = await session.run({ x: new Tensor("float32", batch.flat(), [batch.length, 2]) });
    return y.data[0].toFixed(4);
  };
  const row = [0.3, 0.4];
  const seen = { alone: await first([row]), twice: await first([row, row]), besideLarge: await first([row, [50, -50]]) };
  console.log(seen);
  if (JSON.stringify(seen) !== JSON.stringify({ alone: "0.6996", twice: "0.6996", besideLarge: "0.7843" })) {
    console.error("changed: a dynamically quantised row no longer depends on its neighbours as stated");
    process.exit(1);
  }
}
main();
JS
node check.cjs
