// An ONNX graph that looks token ids up in a table of quantised rows. Gives bytes, writes nothing.
// Field numbers and constants: onnx.proto of the ONNX project, one writer below for each of its messages.

import { PbfWriter } from "pbf";
import type { QuantisedRows } from "./quantise.js";

/** Read by every ONNX Runtime since 1.8. */
const IR_VERSION = 7;
const OPSET = 13;
/** TensorProto.DataType. */
const TYPE = { float: 1, int8: 3, int64: 7 } as const;
/** AttributeProto.AttributeType. */
const INT_ATTRIBUTE = 2;

interface Tensor {
  readonly name: string;
  readonly type: number;
  readonly dims: readonly number[];
  readonly bytes: Uint8Array;
}

interface Value {
  readonly name: string;
  readonly type: number;
  /** A name stands for a size that is not fixed. */
  readonly shape: readonly (number | string)[];
}

interface Node {
  readonly op: string;
  readonly inputs: readonly string[];
  readonly output: string;
  /** The attribute `to` of a Cast. */
  readonly to?: number;
}

interface Graph {
  readonly nodes: readonly Node[];
  readonly tensors: readonly Tensor[];
  readonly input: Value;
  readonly output: Value;
}

/** `input_ids` (batch × sequence, int64) → `last_hidden_state` (batch × sequence × dimensions, float). */
export function onnxTable({ rows, dimensions, values, scales }: QuantisedRows): Uint8Array {
  const graph: Graph = {
    nodes: [
      { op: "Gather", inputs: ["rows", "input_ids"], output: "quantised" },
      { op: "Cast", inputs: ["quantised"], output: "unscaled", to: TYPE.float },
      { op: "Gather", inputs: ["scales", "input_ids"], output: "scale" },
      { op: "Mul", inputs: ["unscaled", "scale"], output: "last_hidden_state" },
    ],
    tensors: [
      { name: "rows", type: TYPE.int8, dims: [rows, dimensions], bytes: littleEndian(values) },
      { name: "scales", type: TYPE.float, dims: [rows, 1], bytes: littleEndian(scales) },
    ],
    input: { name: "input_ids", type: TYPE.int64, shape: ["batch", "sequence"] },
    output: { name: "last_hidden_state", type: TYPE.float, shape: ["batch", "sequence", dimensions] },
  };
  const model = new PbfWriter();
  model.writeVarintField(1, IR_VERSION);
  model.writeMessage(7, writeGraph, graph);
  model.writeMessage(8, writeOpset, OPSET);
  return model.finish();
}

/** The empty domain is ONNX's own set of operators. */
function writeOpset(version: number, out: PbfWriter): void {
  out.writeStringField(1, "");
  out.writeVarintField(2, version);
}

function writeGraph({ nodes, tensors, input, output }: Graph, out: PbfWriter): void {
  for (const node of nodes) out.writeMessage(1, writeNode, node);
  out.writeStringField(2, "table");
  for (const tensor of tensors) out.writeMessage(5, writeTensor, tensor);
  out.writeMessage(11, writeValue, input);
  out.writeMessage(12, writeValue, output);
}

function writeNode({ op, inputs, output, to }: Node, out: PbfWriter): void {
  for (const input of inputs) out.writeStringField(1, input);
  out.writeStringField(2, output);
  out.writeStringField(4, op);
  if (to !== undefined) out.writeMessage(5, writeCastTarget, to);
}

function writeCastTarget(type: number, out: PbfWriter): void {
  out.writeStringField(1, "to");
  out.writeVarintField(3, type);
  out.writeVarintField(20, INT_ATTRIBUTE);
}

function writeTensor({ name, type, dims, bytes }: Tensor, out: PbfWriter): void {
  out.writePackedVarint(1, [...dims]);
  out.writeVarintField(2, type);
  out.writeStringField(8, name);
  out.writeBytesField(9, bytes);
}

function writeValue({ name, type, shape }: Value, out: PbfWriter): void {
  out.writeStringField(1, name);
  out.writeMessage(2, (_, typeProto) => typeProto.writeMessage(1, writeTensorType, { type, shape }), null);
}

function writeTensorType({ type, shape }: Pick<Value, "type" | "shape">, out: PbfWriter): void {
  out.writeVarintField(1, type);
  out.writeMessage(2, writeShape, shape);
}

function writeShape(shape: Value["shape"], out: PbfWriter): void {
  for (const size of shape) out.writeMessage(1, writeDimension, size);
}

function writeDimension(size: number | string, out: PbfWriter): void {
  if (typeof size === "number") out.writeVarintField(1, size);
  else out.writeStringField(2, size);
}

/** The raw bytes as ONNX wants them, on a machine of either byte order. */
function littleEndian(values: Int8Array | Float32Array): Uint8Array {
  const bytes = new Uint8Array(values.byteLength);
  const view = new DataView(bytes.buffer);
  if (values instanceof Int8Array) bytes.set(values);
  else values.forEach((x, i) => void view.setFloat32(i * 4, x, true));
  return bytes;
}
