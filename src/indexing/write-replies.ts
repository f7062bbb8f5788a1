// Which denial replies to which claim, read at the build and kept: the same claim beside the same denials is read once.

import { createHash } from "node:crypto";
import { setImmediate as otherWork } from "node:timers/promises";
import type { Candidate, CandidateReading, ReplyReader } from "../encoder/encoder.js";
import { FINDER } from "../encoder/models.js";
import type { Database } from "./schema.js";

/**
 * Denials of its own article are read with a claim up to so many sentences off; further off few reply. Those of other
 * articles are not read: nothing was there to learn from which of them reply.
 */
const REACH = 16;
/** A pass takes some 250 tokens: what one leaves out the next reads. */
const MOST_PASSES = 3;

interface ReplyJob {
  readonly db: Database;
  readonly reader: ReplyReader;
  readonly onProgress: (done: number, total: number) => void;
}

interface Opposed {
  readonly id: number;
  readonly article: string;
  /** The sentence, with who says it before it where that is known. */
  readonly text: string;
  /** Its place among all sentences, in the order of the corpus. */
  readonly place: number;
}

/** Reads what is new, keeps what is known and forgets what no pair needs any more. */
export async function writeReplies(job: ReplyJob): Promise<void> {
  const { db, reader } = job;
  const [claims, denials] = [opposed(db, "allegation"), opposed(db, "denial")];
  const kept = keptReadings(db);
  db.exec("delete from replies");
  const put = db.prepare("insert or replace into replies values (?, ?, ?)");
  const within = groupedByArticle(denials);
  for (const [at, claim] of claims.entries()) {
    const near = (within.get(claim.article) ?? [])
      .filter(({ place }) => Math.abs(place - claim.place) <= REACH)
      .sort((a, b) => Math.abs(a.place - claim.place) - Math.abs(b.place - claim.place) || a.place - b.place);
    for (const [denial, chance] of await chances(claim, near, reader, kept)) {
      put.run([claim.id, denial.id, chance]);
    }
    job.onProgress(at + 1, claims.length);
    await otherWork();
  }
  kept.store();
}

const OPPOSED = `select id, article, coalesce(attributed_to || ': ', '') || text as text, label,
    row_number() over (order by article, paragraph, position) as place from sentences`;

function opposed(db: Database, label: "allegation" | "denial"): readonly Opposed[] {
  return db
    .prepare(`select id, article, text, place from (${OPPOSED}) where label = ? order by place`)
    .all(label) as Opposed[];
}

function groupedByArticle(all: readonly Opposed[]): ReadonlyMap<string, readonly Opposed[]> {
  const groups = new Map<string, Opposed[]>();
  for (const one of all) {
    const group = groups.get(one.article);
    if (group === undefined) groups.set(one.article, [one]);
    else group.push(one);
  }
  return groups;
}

/** How likely each denial replies to the claim; without those that no pass took. */
async function chances(
  claim: Opposed,
  denials: readonly Opposed[],
  reader: ReplyReader,
  kept: KeptReadings,
): Promise<readonly (readonly [Opposed, number])[]> {
  const found: [Opposed, number][] = [];
  let left = denials;
  for (let pass = 0; left.length > 0 && pass < MOST_PASSES; pass++) {
    const candidates = left.map(({ text, place }) => ({ text, place }));
    const reading = await kept.of(claim.text, candidates, () =>
      reader.readReplies({ claim: claim.text, candidates }),
    );
    left.forEach((denial, at) => {
      const chance = reading[at];
      if (chance != null) found.push([denial, chance]);
    });
    left = left.filter((_, at) => reading[at] == null);
  }
  return found;
}

interface KeptReadings {
  of(
    claim: string,
    candidates: readonly Candidate[],
    read: () => Promise<CandidateReading>,
  ): Promise<CandidateReading>;
  /** Writes those that were used. */
  store(): void;
}

/** Readings by what was read and by which model: texts, and the order in which they stand. */
function keptReadings(db: Database): KeptReadings {
  const stored = db.prepare("select key, chances from reply_readings").raw().all() as [string, string][];
  const known = new Map(stored);
  const used = new Map<string, string>();
  return {
    async of(claim, candidates, read) {
      const order = candidates
        .map((_, at) => at)
        .sort((a, b) => placeOf(candidates, a) - placeOf(candidates, b));
      const key = hash([FINDER.sha256, claim, order, candidates.map(({ text }) => text)]);
      const before = known.get(key) ?? used.get(key);
      const reading = before === undefined ? await read() : (JSON.parse(before) as CandidateReading);
      used.set(key, before ?? JSON.stringify(reading));
      return reading;
    },
    store() {
      db.exec("delete from reply_readings");
      const put = db.prepare("insert into reply_readings values (?, ?)");
      for (const row of used) put.run([...row]);
    },
  };
}

function placeOf(candidates: readonly Candidate[], at: number): number {
  return candidates[at]?.place ?? 0;
}

function hash(value: unknown): string {
  return createHash("sha256").update(JSON.stringify(value)).digest("base64");
}
