// Brings a database to the newest version, a migration at a time, each one whole or not at all.

import type { Db } from "./database.js";
import { APPLICATION_ID } from "./migrations.js";
import { hasSums, sumAll } from "./sums.js";

export function migrate(db: Db, migrations: readonly string[]): void {
  const version = () => db.one<{ user_version: number }>("PRAGMA user_version")?.user_version ?? 0;
  for (let next = version(); next < migrations.length; next = version()) {
    db.transaction(() => {
      if (version() !== next) return;
      db.exec(migrations[next] as string);
      if (hasSums(db)) sumAll(db);
      db.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${next + 1};`);
    });
  }
}
