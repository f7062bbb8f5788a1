// Preloaded by a life whose clock is to be wrong: `CLOCK_AHEAD_MS` ahead of the others'.

const ahead = Number(process.env.CLOCK_AHEAD_MS ?? 0);
const Real = Date;
globalThis.Date = class extends Real {
  constructor(...given) {
    super(...(given.length === 0 ? [Real.now() + ahead] : given));
  }
  static now() {
    return Real.now() + ahead;
  }
};
