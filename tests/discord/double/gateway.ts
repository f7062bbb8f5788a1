// The gateway: hello, identify, heartbeat, resume, and events to whoever is connected.

import type { Server } from "node:http";
import { type WebSocket, WebSocketServer } from "ws";
import { snowflake } from "./snowflake.js";
import type { Guild, State } from "./state.js";

interface Session {
  id: string;
  shard: [number, number];
  seq: number;
  /** What was sent, for a resume. */
  sent: { s: number; t: string; d: unknown }[];
  socket: WebSocket | null;
}
interface Packet {
  op: number;
  d: { token?: string; session_id?: string; seq?: number; shard?: [number, number]; intents?: number };
}

export interface GatewayOptions {
  token: string;
  heartbeatMs: number;
  /** Close code for an identify, such as 4014; null accepts it. */
  refuseWith: number | null;
}

export class Gateway {
  readonly sessions = new Map<string, Session>();
  readonly identifies: { shard: [number, number]; intents: number }[] = [];
  resumes = 0;
  heartbeats = 0;
  private readonly server: WebSocketServer;

  constructor(
    http: Server,
    private readonly state: State,
    readonly options: GatewayOptions,
  ) {
    this.server = new WebSocketServer({ server: http, path: "/gateway" });
    this.server.on("connection", (socket) => this.connected(socket));
  }

  /** Sends an event to the shard that a server belongs to; kept for a resume when nobody is connected. */
  dispatch(guildId: string | null, t: string, d: unknown): void {
    for (const session of this.sessions.values()) {
      const [id, count] = session.shard;
      const shard = guildId === null ? 0 : Number((BigInt(guildId) >> 22n) % BigInt(count));
      if (shard === id) this.send(session, t, d);
    }
  }

  /** Cuts every connection with a close code; sessions stay and can be resumed. */
  drop(code: number): void {
    for (const session of this.sessions.values()) {
      session.socket?.close(code);
      session.socket = null;
    }
  }

  /** Asks every client to reconnect (opcode 7). */
  askToReconnect(): void {
    for (const session of this.sessions.values()) session.socket?.send(JSON.stringify({ op: 7, d: null }));
  }

  /** Forgets all sessions, so that a resume is refused. */
  forget(): void {
    this.sessions.clear();
  }

  get connections(): number {
    return [...this.sessions.values()].filter((session) => session.socket !== null).length;
  }

  async close(): Promise<void> {
    for (const socket of this.server.clients) socket.terminate();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private connected(socket: WebSocket): void {
    socket.send(JSON.stringify({ op: 10, d: { heartbeat_interval: this.options.heartbeatMs } }));
    let session: Session | undefined;
    socket.on("message", (data) => {
      const packet = JSON.parse(data.toString()) as Packet;
      if (packet.op === 1) {
        this.heartbeats++;
        socket.send(JSON.stringify({ op: 11 }));
      }
      if (packet.op === 2) session = this.identify(socket, packet);
      if (packet.op === 6) session = this.resume(socket, packet);
    });
    socket.on("close", () => {
      if (session?.socket === socket) session.socket = null;
    });
    socket.on("error", () => undefined);
  }

  private identify(socket: WebSocket, { d }: Packet): Session | undefined {
    if (d.token !== this.options.token) return void socket.close(4004, "Authentication failed.");
    if (this.options.refuseWith !== null) return void socket.close(this.options.refuseWith);
    const shard = d.shard ?? [0, 1];
    this.identifies.push({ shard, intents: d.intents ?? 0 });
    const session: Session = { id: snowflake(), shard, seq: 0, sent: [], socket };
    for (const [id, old] of this.sessions) if (old.shard[0] === shard[0]) this.sessions.delete(id);
    this.sessions.set(session.id, session);
    const guilds = this.state.guilds.filter(
      ({ id }) => Number((BigInt(id) >> 22n) % BigInt(shard[1])) === shard[0],
    );
    this.send(session, "READY", {
      v: 10,
      user: this.state.bot,
      guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
      session_id: session.id,
      resume_gateway_url: this.url,
      shard,
      application: { id: this.state.bot.id, flags: 0 },
    });
    for (const guild of guilds) this.send(session, "GUILD_CREATE", guildPayload(guild));
    return session;
  }

  private resume(socket: WebSocket, { d }: Packet): Session | undefined {
    const session = this.sessions.get(d.session_id ?? "");
    if (!session || d.token !== this.options.token)
      return void socket.send(JSON.stringify({ op: 9, d: false }));
    this.resumes++;
    session.socket = socket;
    for (const missed of session.sent.filter(({ s }) => s > (d.seq ?? 0)))
      socket.send(JSON.stringify({ op: 0, ...missed }));
    this.send(session, "RESUMED", {});
    return session;
  }

  private send(session: Session, t: string, d: unknown): void {
    session.seq++;
    const packet = { s: session.seq, t, d };
    session.sent.push(packet);
    if (session.sent.length > 200) session.sent.shift();
    session.socket?.send(JSON.stringify({ op: 0, ...packet }));
  }

  get url(): string {
    const address = this.server.options.server?.address();
    const port = typeof address === "object" && address ? address.port : 0;
    return `ws://127.0.0.1:${port}/gateway`;
  }
}

export function guildPayload(guild: Guild): Record<string, unknown> {
  const threads = guild.channels.filter((channel) => channel.thread_metadata !== undefined);
  return {
    ...guild,
    channels: guild.channels.filter((channel) => channel.thread_metadata === undefined),
    threads,
    owner_id: "1",
    icon: null,
    features: [],
    emojis: [],
    stickers: [],
    premium_tier: 0,
    verification_level: 0,
    preferred_locale: "en-US",
    member_count: guild.members.length,
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
    joined_at: new Date().toISOString(),
    large: false,
    unavailable: false,
  };
}
