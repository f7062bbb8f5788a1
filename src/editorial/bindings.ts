// Which case a place on Discord is about: a server, a category, a channel, a forum or a thread, by its id.

import type { AuditTrail, Ground } from "./audit.js";

interface Binding {
  readonly place: string;
  readonly caseName: string;
  readonly at: string;
  readonly who: string;
}

export interface Bindings {
  /** Binds a place to a case, or frees it (null). False: it was so before. */
  set(place: string, caseName: string | null, who: string): boolean;
  of(place: string): Binding | undefined;
  /** Oldest first. */
  list(): Binding[];
}

export function bindings({ db, now }: Ground, audit: AuditTrail): Bindings {
  const of = (place: string) => db.one<Binding>("SELECT * FROM bindings WHERE place = :place", { place });
  return {
    of,
    list: () => db.all<Binding>("SELECT * FROM bindings ORDER BY at, place"),
    set: (place, caseName, who) =>
      db.transaction(() => {
        const before = of(place)?.caseName ?? null;
        if (before === caseName) return false;
        db.run("DELETE FROM bindings WHERE place = :place", { place });
        if (caseName !== null)
          db.run("INSERT INTO bindings (place, caseName, at, who) VALUES (:place, :caseName, :at, :who)", {
            ...{ place, caseName, who, at: now().toISOString() },
          });
        audit.add({
          ...{ who, action: caseName === null ? "case freed" : "case bound", subject: `place ${place}` },
          before: before === null ? null : { case: before },
          after: caseName === null ? null : { case: caseName },
        });
        return true;
      }),
  };
}
