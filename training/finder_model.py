"""The finder: vectors of questions and sentences, which sentences answer a question, which reply to a claim. One trunk."""

import torch
from torch import nn

from bases import load_base

SIZE = 384


class Finder(nn.Module):
    """Token ids and spans in; one unit vector and one logit a span out."""

    def __init__(self, base: str = "minilm"):
        super().__init__()
        self.trunk = load_base(base)
        self.trunk.embeddings.word_embeddings.weight.requires_grad = False
        self.dropout = nn.Dropout(0.1)
        self.mix = nn.Linear(4 * SIZE, SIZE)
        self.answers = nn.Linear(SIZE, 1)
        self.mix_replies = nn.Linear(4 * SIZE, SIZE)
        self.replies = nn.Linear(SIZE, 1)

    def forward(self, input_ids, attention_mask, starts, ends):
        """
        input_ids, attention_mask: [rows, tokens]; starts, ends: [rows, spans], token positions, `ends` exclusive.
        Gives vectors [rows, spans, 384] of unit length, answers and replies [rows, spans]: logits, where the first span
        is a question, that the span answers it; where it is a claim, that the span replies to it.
        """
        h = self.trunk(input_ids=input_ids, attention_mask=attention_mask).last_hidden_state
        place = torch.arange(input_ids.shape[1]).view(1, 1, -1)
        inside = ((place >= starts.unsqueeze(-1)) & (place < ends.unsqueeze(-1))).to(h.dtype)
        mean = torch.matmul(inside, h) / inside.sum(-1, keepdim=True).clamp(min=1)
        vectors = mean / mean.square().sum(-1, keepdim=True).sqrt().clamp(min=1e-9)
        asked = mean[:, :1].expand(-1, starts.shape[1], -1)
        whole = h[:, :1].expand(-1, starts.shape[1], -1)
        both = torch.cat([whole, mean, asked, asked * mean], -1)
        both = self.dropout(both)
        read = self.dropout(nn.functional.gelu(self.mix(both)))
        heard = self.dropout(nn.functional.gelu(self.mix_replies(both)))
        return vectors, self.answers(read).squeeze(-1), self.replies(heard).squeeze(-1)
