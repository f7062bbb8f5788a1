// The stems of an index's texts, numbered as they are first seen, so that a table can be an array instead of a map.

export interface StemNumbers {
  readonly size: number;
  of(stem: string): number;
  /** @param number given by `of` */
  stem(number: number): string;
}

export function createStemNumbers(): StemNumbers {
  const stems: string[] = [];
  const numbers = new Map<string, number>();
  return {
    get size() {
      return stems.length;
    },
    of(stem) {
      const known = numbers.get(stem);
      if (known !== undefined) return known;
      numbers.set(stem, stems.length);
      return stems.push(stem) - 1;
    },
    stem: (number) => stems[number] as string,
  };
}

/** A table by number whose values are made when they are first asked for. */
export function tableByStem<T>(numbers: StemNumbers, make: (stem: string) => T): (number: number) => T {
  /** Where in `values` a number's value stands, plus one; 0 for those not yet made. */
  let places = new Uint32Array(numbers.size);
  const values: T[] = [];
  return (number) => {
    const place = places[number];
    if (place !== undefined && place > 0) return values[place - 1] as T;
    if (place === undefined) {
      const wider = new Uint32Array(Math.max(numbers.size, number + 1) + ROOM);
      wider.set(places);
      places = wider;
    }
    const value = make(numbers.stem(number));
    places[number] = values.push(value);
    return value;
  };
}

/** Stems that may come while one question is answered, before the table is copied. */
const ROOM = 1_000;
