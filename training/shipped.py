"""Reads a model of `models/` back into a checkpoint. `python training/shipped.py reader|finder --out FILE.pt`"""

import argparse
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import numpy_helper

HERE = Path(__file__).parent


def weights(path: Path) -> dict[str, np.ndarray]:
    """Every initializer of the file as floats, under its name in the graph: 8 bits times their scale."""
    arrays = {i.name: numpy_helper.to_array(i) for i in onnx.load(path).graph.initializer}
    real = {k: v for k, v in arrays.items() if v.dtype == np.float32 and not k.endswith("_scale")}
    for name, array in arrays.items():
        if name.endswith("_int8"):
            base = name.removesuffix("_int8")
            real[base] = array.astype(np.float32) * arrays[base + "_scale"]
    return real


def checkpoint(kind: str, path: Path, model: torch.nn.Module) -> list[str]:
    """Puts the file's weights into the model; gives the names of parameters that the file lacks."""
    found, own = weights(path), dict(model.named_parameters())
    order = _matrices(path)
    lacking = []
    for name, parameter in own.items():
        value = found.get(name)
        if value is None:
            value = order.get(name)
        if value is None:
            lacking.append(name)
            continue
        with torch.no_grad():
            parameter.copy_(torch.tensor(value))
    return lacking


def _matrices(path: Path) -> dict[str, np.ndarray]:
    """Matrices that the export has turned round and renamed, by the name of the bias that is added to their product."""
    graph = onnx.load(path).graph
    real, users = weights(path), {}
    for node in graph.node:
        for name in node.input:
            users.setdefault(name, []).append(node)
    named = {}
    for node in graph.node:
        if node.op_type != "MatMul" or node.input[1] not in real:
            continue
        for after in users.get(node.output[0], []):
            bias = next((n for n in after.input if n.endswith(".bias")), None)
            if after.op_type == "Add" and bias:
                named[bias.removesuffix("bias") + "weight"] = real[node.input[1]].T.copy()
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
    lacking = checkpoint(given.kind, HERE.parent / "models" / given.kind / "onnx" / "model_quantized.onnx", model)
    given.out.parent.mkdir(parents=True, exist_ok=True)
    torch.save(model.state_dict(), given.out)
    print(f"{given.out}; not in the file, so as they were: {', '.join(lacking) or 'nothing'}")


if __name__ == "__main__":
    main()
