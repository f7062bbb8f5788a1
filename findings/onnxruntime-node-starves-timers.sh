#!/bin/sh
# onnxruntime-node 1.14.0: while one `await session.run()` follows another, no timer and no socket gets a turn.
#
# `run` returns a promise, but computes on the calling thread, and starts on process.nextTick: awaiting it never
# gives the event loop a turn. A loop that awaits run after run, row by row, holds up everything else until it
# ends, however short each run is; a bot meanwhile answers no heartbeat and acknowledges no command. This is
# the version that @xenova/transformers 2.17.2 brings along. A `setImmediate` awaited between the runs helps.
# Public: microsoft/onnxruntime pull request 19610, in later versions.
#
# Seen: a timer of 0 ms has not fired after 2,000 awaited runs; with a setImmediate between them it has.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' > package.json
npm install --silent --ignore-scripts onnxruntime-node@1.14.0 onnx-proto@4.0.4 > npm.log 2>&1 || { echo "could not install onnxruntime-node@1.14.0"; exit 2; }
cat > check.cjs <<'JS'
const { onnx } = require("onnx-proto");
const { InferenceSession, Tensor } = require("onnxruntime-node");

const floats = (name) => ({ name, type: { tensorType: { elemType: 1, shape: { dim: [{ dimValue: 1 }] } } } });
const model = {
  irVersion: 7,
  opsetImport: [{ domain: "", version: 13 }],
  graph: { name: "negate", node: [{ opType: "Neg", input: ["x"], output: ["y"] }], input: [floats("x")], output: [floats("y")] },
};

async function firedDuring(session, pause) {
  let fired = false;
  setTimeout(() => {
    fired = true;
  }, 0);
  for (let run = 0; run < 2000; run++) {
    await session.run({ x: new Tensor("float32", [run], [1]) });
    if (pause) await new Promise(setImmediate);
  }
  return fired;
}

async function main() {
  const session = await InferenceSession.create(Buffer.from(onnx.ModelProto.encode(model).finish()));
  const seen = { awaitedRuns: await firedDuring(session, false), withSetImmediate: await firedDuring(session, true) };
  console.log("timer of 0 ms fired during 2,000 runs:", seen);
  if (seen.awaitedRuns || !seen.withSetImmediate) {
    console.error("changed: onnxruntime-node now lets timers fire between awaited runs");
    process.exit(1);
  }
}
main();
JS
node check.cjs
