// Ids as Discord makes them: growing, and with the time in them.

const EPOCH = 1_420_070_400_000n;
let last = 0n;

/** A new id, larger than every one before. */
export function snowflake(at = Date.now()): string {
  const next = (BigInt(at) - EPOCH) << 22n;
  last = next > last ? next : last + 1n;
  return last.toString();
}
