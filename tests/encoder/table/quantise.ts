// int8 rows with a scale each. Pure.

/** `values` holds the rows one behind the other; a number is about `values[i] * scales[row]`. */
export interface QuantisedRows {
  readonly rows: number;
  readonly dimensions: number;
  readonly values: Int8Array;
  readonly scales: Float32Array;
}

/** Symmetric quantisation of each row by its own largest number, which becomes 127 or -127. A zero row stays zero. */
export function quantiseRows(rows: readonly ArrayLike<number>[]): QuantisedRows {
  const dimensions = rows[0]?.length ?? 0;
  const values = new Int8Array(rows.length * dimensions);
  const scales = new Float32Array(rows.length);
  rows.forEach((row, r) => {
    const numbers = Array.from(row);
    const scale = Math.fround(numbers.reduce((most, x) => Math.max(most, Math.abs(x)), 0) / 127);
    scales[r] = scale;
    if (scale === 0) return;
    values.set(
      numbers.map((x) => Math.max(-127, Math.min(127, Math.round(x / scale)))),
      r * dimensions,
    );
  });
  return { rows: rows.length, dimensions, values, scales };
}
