// An ONNX graph that looks token ids up in a table of quantised rows. Gives bytes, writes nothing.

import proto from "onnx-proto";
import type { QuantisedRows } from "./quantise.js";

const { ModelProto, TensorProto } = proto.onnx;
const { FLOAT, INT8, INT64 } = TensorProto.DataType;

/** Read by every ONNX Runtime since 1.8. */
const IR_VERSION = 7;
const OPSET = 13;

/** `input_ids` (batch × sequence, int64) → `last_hidden_state` (batch × sequence × dimensions, float). */
export function onnxTable(table: QuantisedRows): Uint8Array {
  const { rows, dimensions } = table;
  const model = ModelProto.create({
    irVersion: IR_VERSION,
    opsetImport: [{ domain: "", version: OPSET }],
    graph: {
      name: "table",
      initializer: [
        { name: "rows", dataType: INT8, dims: [rows, dimensions], rawData: littleEndian(table.values) },
        { name: "scales", dataType: FLOAT, dims: [rows, 1], rawData: littleEndian(table.scales) },
      ],
      input: [tensor("input_ids", INT64, ["batch", "sequence"])],
      node: [
        { opType: "Gather", input: ["rows", "input_ids"], output: ["quantised"] },
        { opType: "Cast", input: ["quantised"], output: ["unscaled"], attribute: [castTo(FLOAT)] },
        { opType: "Gather", input: ["scales", "input_ids"], output: ["scale"] },
        { opType: "Mul", input: ["unscaled", "scale"], output: ["last_hidden_state"] },
      ],
      output: [tensor("last_hidden_state", FLOAT, ["batch", "sequence", dimensions])],
    },
  });
  return ModelProto.encode(model).finish();
}

function tensor(name: string, elemType: number, shape: readonly (string | number)[]) {
  const dim = shape.map((size) => (typeof size === "string" ? { dimParam: size } : { dimValue: size }));
  return { name, type: { tensorType: { elemType, shape: { dim } } } };
}

function castTo(type: number) {
  return { name: "to", type: proto.onnx.AttributeProto.AttributeType.INT, i: type };
}

/** The raw bytes as ONNX wants them, on a machine of either byte order. */
function littleEndian(values: Int8Array | Float32Array): Uint8Array {
  const bytes = new Uint8Array(values.byteLength);
  const view = new DataView(bytes.buffer);
  if (values instanceof Int8Array) bytes.set(values);
  else values.forEach((x, i) => void view.setFloat32(i * 4, x, true));
  return bytes;
}
