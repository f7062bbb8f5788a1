// The reviews in the records, for whoever applies them to labels. Reads alone, and only where records are.

import { existsSync } from "node:fs";
import { openToRead } from "./checking.js";
import { damaged } from "./opening-faults.js";
import { recordsPath } from "./records.js";
import type { Review } from "./reviews.js";
import { damageIn } from "./sums.js";

/**
 * Every review in the records of a data folder that was not taken back, oldest first; none without records.
 * @throws ExpectedError family data where the records cannot be read
 */
export function recordedReviews(dataDir: string): readonly Review[] {
  const path = recordsPath(dataDir);
  if (!existsSync(path)) return [];
  const db = openToRead(path);
  try {
    const damage = damageIn(db, ["reviews"]);
    if (damage !== null) throw damaged(path, damage);
    // Older records, which are read as they are, know no taking back.
    return db.all<Review>("SELECT * FROM reviews ORDER BY id").filter(({ takenBack }) => takenBack == null);
  } finally {
    db.close();
  }
}
