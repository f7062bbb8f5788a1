"""
Writes a trained model as ONNX with int8 weights that are computed in 32-bit floats, and checks it against torch.
`python training/quantise.py reader|finder CHECKPOINT.pt --out models/NAME`
"""

import argparse
import hashlib
import json
import shutil
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import torch
from onnx import TensorProto, helper, numpy_helper

from bases import tokenizer_file

OPSET, IR = 14, 8
"""What onnxruntime-node 1.14 reads at most is opset 18 and IR 8; 14 has all that is needed."""
OUTPUTS = {"reader": ["label", "voice", "start", "end"], "finder": ["vectors", "answers", "replies"]}
"""What a file gives. The reader's head for replies is trained beside the others and left out: the finder's is as good."""


def load(kind: str, checkpoint: Path):
    if kind == "reader":
        from reader_model import Reader as Model
        model = Model("e5")
    else:
        from finder_model import Finder as Model
        model = Model()
    model.load_state_dict(torch.load(checkpoint, map_location="cpu"))
    model.trunk.config._attn_implementation = "eager"
    return model.eval()


RANK = 96


def compact(model) -> None:
    """The finder's layer that mixes a claim with a reply by its 96 strongest directions: a third of its size."""
    u, s, v = torch.linalg.svd(model.mix_replies.weight.detach(), full_matrices=False)
    first, second = torch.nn.Linear(v.shape[1], RANK, bias=False), torch.nn.Linear(RANK, u.shape[0])
    with torch.no_grad():
        first.weight.copy_(v[:RANK])
        second.weight.copy_(u[:, :RANK] * s[:RANK])
        second.bias.copy_(model.mix_replies.bias)
    model.mix_replies = torch.nn.Sequential(first, second)


def export(model, kind: str, path: Path) -> None:
    ids = torch.randint(1000, 2000, (1, 40))
    example = (ids, torch.ones_like(ids), torch.tensor([[3, 12, 20]]), torch.tensor([[10, 18, 30]]))
    names = ["input_ids", "attention_mask", "starts", "ends"]
    axes = {n: {1: "tokens" if n in names[:2] else "spans"} for n in names}
    torch.onnx.export(model, example, str(path), input_names=names, output_names=OUTPUTS[kind],
                      dynamic_axes=axes, opset_version=OPSET, dynamo=False)


def store_as_int8(path: Path) -> None:
    """Each large matrix as int8 with a scale for each column (of a MatMul) or row (of an embedding); then Cast and Mul."""
    model = onnx.load(path)
    graph = model.graph
    arrays = {i.name: numpy_helper.to_array(i) for i in graph.initializer}
    nodes, before = [], []
    used = {}
    for node in graph.node:
        for at, name in enumerate(node.input):
            used.setdefault(name, []).append((node, at))
    for name, array in arrays.items():
        if array.dtype != np.float32 or array.ndim != 2 or array.size < 100_000:
            continue
        rows = all(node.op_type == "Gather" for node, _ in used[name])
        scale = np.abs(array).max(axis=1 if rows else 0, keepdims=True) / 127.0
        scale = np.maximum(scale, 1e-12).astype(np.float32)
        whole = np.clip(np.rint(array / scale), -127, 127).astype(np.int8)
        old = next(i for i in graph.initializer if i.name == name)
        graph.initializer.remove(old)
        graph.initializer.extend([numpy_helper.from_array(whole, name + "_int8"), numpy_helper.from_array(scale, name + "_scale")])
        if not rows:
            before += [helper.make_node("Cast", [name + "_int8"], [name + "_float"], to=TensorProto.FLOAT),
                       helper.make_node("Mul", [name + "_float", name + "_scale"], [name])]
            continue
        for node, _ in used[name]:
            out = node.output[0]
            node.input[0] = name + "_int8"
            node.output[0] = out + "_int8"
            nodes.append((node, [
                helper.make_node("Cast", [out + "_int8"], [out + "_float"], to=TensorProto.FLOAT),
                helper.make_node("Gather", [name + "_scale", node.input[1]], [out + "_scale"], axis=0),
                helper.make_node("Mul", [out + "_float", out + "_scale"], [out]),
            ]))
    ordered = list(before)
    for node in graph.node:
        ordered.append(node)
        for gather, after in nodes:
            if gather is node:
                ordered += after
    del graph.node[:]
    graph.node.extend(ordered)
    model.ir_version = IR
    onnx.checker.check_model(model)
    onnx.save(model, path)


def check(model, kind: str, path: Path) -> float:
    """The greatest difference of an output between torch in floats and the file, over random inputs."""
    session = onnxruntime.InferenceSession(str(path))
    worst = 0.0
    for seed in range(5):
        torch.manual_seed(seed)
        ids = torch.randint(1000, 20000, (1, 60 + 40 * seed))
        example = (ids, torch.ones_like(ids), torch.tensor([[3, 12, 20, 31]]), torch.tensor([[10, 18, 30, 44]]))
        with torch.no_grad():
            wanted = model(*example)[:len(OUTPUTS[kind])]
        found = session.run(None, dict(zip(["input_ids", "attention_mask", "starts", "ends"], [x.numpy() for x in example])))
        for a, b in zip(wanted, found):
            worst = max(worst, float(np.abs(a.numpy() - b).max() / (1 + np.abs(a.numpy()).max())))
    return worst


def write_folder(out: Path) -> None:
    """The small files that @xenova/transformers reads beside the model and, once for all models, its tokenizer's; checksums."""
    (out / "config.json").write_text(json.dumps({"model_type": "bert"}, indent=1) + "\n")
    write_sums(out, ["config.json", "onnx/model_quantized.onnx"])
    tokenizer = out.parent / "tokenizer"
    tokenizer.mkdir(exist_ok=True)
    shutil.copy(tokenizer_file(), tokenizer / "tokenizer.json")
    (tokenizer / "tokenizer_config.json").write_text(json.dumps(
        {"tokenizer_class": "BertTokenizer", "do_lower_case": True, "model_max_length": 512}, indent=1) + "\n")
    write_sums(tokenizer, ["tokenizer.json", "tokenizer_config.json"])


def write_sums(folder: Path, names: list[str]) -> None:
    sums = [f"{hashlib.sha256((folder / n).read_bytes()).hexdigest()}  {n}\n" for n in names]
    (folder / "SHA256SUMS").write_text("".join(sums))


def main() -> None:
    arguments = argparse.ArgumentParser()
    arguments.add_argument("kind", choices=sorted(OUTPUTS))
    arguments.add_argument("checkpoint", type=Path)
    arguments.add_argument("--out", type=Path, required=True)
    given = arguments.parse_args()
    (given.out / "onnx").mkdir(parents=True, exist_ok=True)
    path = given.out / "onnx" / "model_quantized.onnx"
    model = load(given.kind, given.checkpoint)
    if given.kind == "finder":
        compact(model)
    export(model, given.kind, path)
    store_as_int8(path)
    write_folder(given.out)
    print(f"{path}: {path.stat().st_size / 1e6:.1f} MB, differs from floats by at most {check(model, given.kind, path):.4f}")


if __name__ == "__main__":
    main()
