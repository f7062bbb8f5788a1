// A server that plays the model hub: `/<name>/resolve/main/<file>`, and whatever a test wants to go wrong.

import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export interface Hub {
  readonly url: string;
  /** Every path that was asked for, in order. */
  readonly requests: string[];
  /** Name of the model → its files; change it as you like. */
  readonly models: Map<string, ReadonlyMap<string, Uint8Array>>;
  /** File → how it is answered instead. */
  readonly faults: Map<string, (response: ServerResponse, bytes: Uint8Array) => void>;
  close(): Promise<void>;
}

export async function startHub(): Promise<Hub> {
  const requests: string[] = [];
  const models: Hub["models"] = new Map();
  const faults: Hub["faults"] = new Map();
  const server = createServer((request, response) => {
    requests.push(request.url ?? "");
    const [, name, file] = /^\/(.+?)\/resolve\/main\/(.+)$/.exec(request.url ?? "") ?? [];
    const bytes = models.get(name ?? "")?.get(file ?? "");
    if (bytes === undefined) return void response.writeHead(404).end("Entry not found");
    const fault = faults.get(file ?? "");
    if (fault !== undefined) return fault(response, bytes);
    response.writeHead(200, { "content-length": bytes.length }).end(bytes);
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url, requests, models, faults, close };
}
