"""The reader: one trunk over a window of an article, and its heads."""

import torch
from torch import nn

from bases import load_base

SIZE = 384


class Reader(nn.Module):
    """Token ids and the spans of sentences in, readings of each sentence out."""

    def __init__(self, base: str):
        super().__init__()
        self.trunk = load_base(base)
        self.trunk.embeddings.word_embeddings.weight.requires_grad = False
        self.dropout = nn.Dropout(0.1)
        self.mix = nn.Linear(3 * SIZE, SIZE)
        self.label = nn.Linear(SIZE, 3)
        self.voice = nn.Linear(SIZE, 1)
        self.ask_start, self.ask_end = nn.Linear(SIZE, SIZE), nn.Linear(SIZE, SIZE)
        self.start, self.end = nn.Linear(SIZE, SIZE), nn.Linear(SIZE, SIZE)
        self.claims, self.answers = nn.Linear(SIZE, SIZE), nn.Linear(SIZE, SIZE)

    def forward(self, input_ids, attention_mask, starts, ends):
        """
        input_ids, attention_mask: [rows, tokens]; starts, ends: [rows, sentences], token positions.
        Gives label [rows, sentences, 3], voice [rows, sentences], start and end [rows, sentences, tokens] (logits;
        position 0 for "nobody is named") and replies [rows, sentences, sentences]: logits that the second of two
        sentences replies to the claim of the first.
        """
        h = self.trunk(input_ids=input_ids, attention_mask=attention_mask).last_hidden_state
        h = self.dropout(h)
        place = torch.arange(input_ids.shape[1]).view(1, 1, -1)
        inside = ((place >= starts.unsqueeze(-1)) & (place < ends.unsqueeze(-1))).to(h.dtype)
        mean = torch.matmul(inside, h) / inside.sum(-1, keepdim=True).clamp(min=1)
        after = torch.gather(h, 1, ends.unsqueeze(-1).expand(-1, -1, SIZE))
        whole = h[:, :1].expand(-1, starts.shape[1], -1)
        read = self.dropout(nn.functional.gelu(self.mix(torch.cat([mean, after, whole], -1))))
        keys, tails = self.start(h), self.end(h)
        scale = SIZE**-0.5
        begin = torch.matmul(self.ask_start(read), keys.transpose(1, 2)) * scale
        finish = torch.matmul(self.ask_end(read), tails.transpose(1, 2)) * scale
        far = (1.0 - attention_mask.to(h.dtype)).unsqueeze(1) * -1e4
        replies = torch.matmul(self.claims(read), self.answers(read).transpose(1, 2)) * scale
        return (
            self.label(read),
            self.voice(read).squeeze(-1),
            begin + far,
            finish + far,
            replies,
        )
