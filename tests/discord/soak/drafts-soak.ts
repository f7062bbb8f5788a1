// Drafts through the whole flow while the bot is killed again and again; then everything is counted.

import { openReadOnly } from "../../../src/editorial/database.js";
import { recordsPath } from "../../../src/editorial/records.js";
import { folderWithIndex } from "../../built-index.js";
import { seeded } from "../../soak/seeded.js";
import { buttonsOf, DiscordDouble, MANAGE_MESSAGES, MEMBER_PERMISSIONS } from "../double/double.js";
import { type Channel, FORUM, type Message, TEXT, user } from "../double/state.js";
import { type Counts, countEverything } from "./counting.js";
import { Executioner, KILL_POINTS, type Life, startLife } from "./lives.js";

export interface SoakPlan {
  readonly drafts: number;
  readonly kills: number;
  readonly seed: number;
}

export interface SoakReport extends Counts {
  readonly kills: number;
  readonly seconds: number;
}

/** Requests of one draft from the post to the tag, about. */
const REQUESTS_A_DRAFT = 7;
const IN_FLIGHT = 12;
const EDITOR_ROLE = "700000000000000001";
const QUESTIONS = [
  ...["Did Huawei deny the backdoor?", "What does BES accuse Huawei of?", "Where was the complaint filed?"],
  ...["Did Huawei steal trade secrets?", "What did Huawei say about intellectual property?"],
];

/** @throws when a life does not come up, or when the queue is not worked off in the end */
export async function soakDrafts(plan: SoakPlan): Promise<SoakReport> {
  const began = Date.now();
  const soak = await Soak.start(plan);
  try {
    for (let kills = 0; kills < plan.kills; kills++) await soak.liveAndDie();
    await soak.liveToTheEnd();
    const counts = countEverything(soak.discord, soak.folder, soak.review, soak.acknowledged);
    return { ...counts, kills: plan.kills, seconds: Math.round((Date.now() - began) / 1000) };
  } finally {
    await soak.discord.stop();
  }
}

class Soak {
  /** Ids of drafts that an editor was told to be approved or rejected. */
  readonly acknowledged = new Map<number, "approved" | "rejected">();
  private readonly editors = ["one", "two", "three"].map((name) => user(name));
  private readonly executioner: Executioner;
  private readonly random: () => number;

  private constructor(
    private readonly plan: SoakPlan,
    readonly discord: DiscordDouble,
    private readonly forum: Channel,
    readonly review: Channel,
    readonly folder: string,
  ) {
    this.executioner = new Executioner(discord);
    this.random = seeded(plan.seed);
  }

  static async start(plan: SoakPlan): Promise<Soak> {
    const discord = await DiscordDouble.start();
    const tags = ["allegation", "denial", "reporting", "needs editor"];
    const forum = discord.state.addChannel(discord.guild, "questions", FORUM, tags);
    const desk = discord.state.addChannel(discord.guild, "desk", TEXT);
    return new Soak(plan, discord, forum, desk, await folderWithIndex());
  }

  /** One life that ends at a random point of the flow. */
  async liveAndDie(): Promise<void> {
    const life = await this.begin();
    const mean = Math.max(4, (this.plan.drafts * REQUESTS_A_DRAFT) / this.plan.kills);
    const point = KILL_POINTS[Math.floor(this.random() * KILL_POINTS.length)] ?? "at a moment";
    this.executioner.sentence(life, 1 + Math.floor(this.random() * 2 * mean), point);
    while (life.isAlive()) await this.step(life, Number.POSITIVE_INFINITY);
    await life.ended;
  }

  /** The last life: until as many drafts as planned are there, all decided, and the queue is empty. */
  async liveToTheEnd(): Promise<void> {
    const life = await this.begin();
    this.executioner.pardon();
    for (let quiet = 0; quiet < 20; ) {
      await this.step(life, this.plan.drafts);
      const { drafts, undecided, queued } = this.progress();
      quiet = drafts >= this.plan.drafts && undecided + queued === 0 ? quiet + 1 : 0;
    }
    life.kill();
    await life.ended;
  }

  private begin(): Promise<Life> {
    return startLife(this.discord, {
      ...{
        FORUM_CHANNEL_IDS: this.forum.id,
        REVIEW_CHANNEL_ID: this.review.id,
        EDITOR_ROLE_IDS: EDITOR_ROLE,
      },
      ...{ DATA_DIR: this.folder, FORUM_DAILY_CAP: "1000" },
    });
  }

  /** Readers post, editors press. */
  private async step(life: Life, most: number): Promise<void> {
    const { drafts, undecided, queued } = this.progress();
    if (undecided + queued < IN_FLIGHT && drafts + queued < most) this.post();
    const waiting = [...this.discord.state.messages.values()].filter(
      (message) => message.channel_id === this.review.id && buttonsOf(message).length > 0,
    );
    await Promise.all(waiting.slice(0, IN_FLIGHT).map((message) => this.decide(message, life)));
    await new Promise((resolve) => setTimeout(resolve, 10));
  }

  private post(): void {
    const question = QUESTIONS[Math.floor(this.random() * QUESTIONS.length)] ?? "";
    this.discord.postInForum(this.forum, user("reader"), "A question", question);
  }

  /** Approve, press twice, or reject; what is not acknowledged because the bot died is pressed again in the next life. */
  private async decide(message: Message, life: Life): Promise<void> {
    const id = Number(/(\d+)$/.exec(buttonsOf(message)[0]?.custom_id ?? "")?.[1]);
    const editor = this.editors[Math.floor(this.random() * this.editors.length)] ?? user("editor");
    const from = { user: editor, roles: [EDITOR_ROLE], permissions: MEMBER_PERMISSIONS | MANAGE_MESSAGES };
    const chance = this.random();
    const calls =
      chance < 0.15
        ? [this.discord.submit(`reason:${id}`, { text: "Not for us." }, from, message)]
        : Array.from({ length: chance < 0.4 ? 2 : 1 }, () =>
            this.discord.pressId(`approve:${id}`, message, from),
          );
    for (const call of calls) {
      const done = call.done(5000).catch(() => undefined);
      const answered = await Promise.race([done, life.ended.then(() => undefined)]);
      const line = answered?.message?.content ?? "";
      if (line.startsWith("Approved")) this.acknowledged.set(id, "approved");
      if (line.startsWith("Rejected")) this.acknowledged.set(id, "rejected");
    }
  }

  private progress(): { drafts: number; undecided: number; queued: number } {
    const db = openReadOnly(recordsPath(this.folder));
    try {
      const count = (sql: string) => db.one<{ n: number }>(`SELECT count(*) AS n FROM ${sql}`)?.n ?? 0;
      return {
        drafts: count("drafts"),
        undecided: count("drafts WHERE state IN ('open', 'edited')"),
        queued: count("jobs WHERE state IN ('waiting', 'running')"),
      };
    } finally {
      db.close();
    }
  }
}
