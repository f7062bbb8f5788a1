"""Reads a model of `models/` back into a checkpoint. `python training/shipped.py reader|finder --out FILE.pt`"""

import argparse
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import numpy_helper

HERE = Path(__file__).parent


def weights(graph: onnx.GraphProto) -> dict[str, np.ndarray]:
    """Every initializer of the graph as floats, under its name: 8 bits times their scale."""
    arrays = {i.name: numpy_helper.to_array(i) for i in graph.initializer}
    real = {k: v for k, v in arrays.items() if v.dtype == np.float32 and not k.endswith("_scale")}
    for name, array in arrays.items():
        if name.endswith("_int8"):
            base = name.removesuffix("_int8")
            real[base] = array.astype(np.float32) * arrays[base + "_scale"]
    return real


def restore(path: Path, model: torch.nn.Module) -> list[str]:
    """Puts the file's weights into the model; gives the names of parameters that the file lacks."""
    graph = onnx.load(path).graph
    real = weights(graph)
    found = _matrices(graph, real) | real
    lacking = []
    for name, parameter in model.named_parameters():
        if name not in found:
            lacking.append(name)
            continue
        with torch.no_grad():
            parameter.copy_(torch.tensor(found[name]))
    return lacking


def _matrices(graph: onnx.GraphProto, real: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
    """
    Matrices that the export has turned round and renamed, by the name of the bias that is added to their product; what
    `quantise.compact` made two of is one again.
    """
    users, makers = {}, {node.output[0]: node for node in graph.node}
    for node in graph.node:
        for name in node.input:
            users.setdefault(name, []).append(node)
    named = {}
    for node in graph.node:
        if node.op_type != "MatMul" or node.input[1] not in real:
            continue
        bias = next((n for after in users.get(node.output[0], []) if after.op_type == "Add"
                     for n in after.input if n.endswith(".bias")), None)
        if bias is None:
            continue
        name, matrix = bias.removesuffix(".bias"), real[node.input[1]]
        before = makers.get(node.input[0])
        if before is not None and before.op_type == "MatMul" and before.input[1] in real:
            name, matrix = name.removesuffix(".1"), real[before.input[1]] @ matrix
            named[f"{name}.bias"] = real[bias]
        named[f"{name}.weight"] = matrix.T.copy()
    return named


def main() -> None:
    arguments = argparse.ArgumentParser()
    arguments.add_argument("kind", choices=("reader", "finder"))
    arguments.add_argument("--out", type=Path, required=True)
    given = arguments.parse_args()
    if given.kind == "reader":
        from reader_model import Reader
        model = Reader("e5")
    else:
        from finder_model import Finder
        model = Finder()
    lacking = restore(HERE.parent / "models" / given.kind / "onnx" / "model_quantized.onnx", model)
    given.out.parent.mkdir(parents=True, exist_ok=True)
    torch.save(model.state_dict(), given.out)
    print(f"{given.out}; not in the file, so as they were: {', '.join(lacking) or 'nothing'}")


if __name__ == "__main__":
    main()
