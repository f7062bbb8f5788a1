// What neighbours share is made once: a small memory over rising indices.

/** Remembers the last few results of `make`, which is asked for rising indices. */
export function windowed<T>(make: (index: number) => T): (index: number) => T {
  const kept = new Map<number, T>();
  return (index) => {
    if (!kept.has(index)) kept.set(index, make(index));
    kept.delete(index - 8);
    return kept.get(index) as T;
  };
}
