import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Label } from "../../../src/domain.js";
import { type AttributionRow, scoreAttribution } from "../../../src/evaluation/attribution.js";
import { attribute } from "../../../src/labels/attribution/attribute.js";
import { readMaterial } from "../../../src/labels/training/material.js";

const DATA = "../shared/eval";

/** Floors some points under what was measured when they were written, as [accuracy, precision of the shown names]. */
const FLOORS: Readonly<Record<string, Readonly<Record<Label, readonly [number, number]>>>> = {
  case: { allegation: [0.95, 0.95], denial: [1, 1], reporting: [0.88, 0.82] },
  other: { allegation: [0.74, 0.8], denial: [0.74, 0.8], reporting: [0.76, 0.62] },
  train: { allegation: [0.65, 0.77], denial: [0.8, 0.85], reporting: [0.85, 0.84] },
};

describe.skipIf(!existsSync(DATA))(
  "attribution on the labelled sets (skipped where they are not at hand)",
  () => {
    it("keeps its accuracy and the precision of what it shows, label by label", { timeout: 60_000 }, () => {
      const rows = new Map<string, AttributionRow[]>();
      for (const { set, analysis, gold } of readMaterial(DATA, "corpus").articles) {
        const labels = gold.map((row) => row?.label ?? "reporting");
        const name = set.length === 1 ? "train" : set;
        attribute(analysis, labels).forEach(({ attributedTo }, at) => {
          const row = gold[at];
          if (!row) return;
          const own = rows.get(name) ?? [];
          own.push({ label: row.label, gold: row.attributedTo, shown: attributedTo });
          rows.set(name, own);
        });
      }
      const below = Object.entries(FLOORS).flatMap(([set, floors]) => {
        const figures = scoreAttribution(rows.get(set) ?? []);
        return (Object.keys(floors) as Label[]).flatMap((label) => {
          const { accuracy, precision } = figures[label];
          const [least, leastPrecision] = floors[label];
          return accuracy < least || precision < leastPrecision ? [{ set, label, accuracy, precision }] : [];
        });
      });
      expect(below).toEqual([]);
    });
  },
);
