// What went wrong on the way to Discord, as far as it decides what to do next. Pure.

/** `again`: it may work later; `gone`: there is nothing there any more; `forbidden`; `wrong`: Discord refuses what we sent. */
type WireFault = "again" | "gone" | "forbidden" | "wrong";

export class WireError extends Error {
  override readonly name = "WireError";
  readonly fault: WireFault;
  /** Discord's own error code, 0 where there is none. */
  readonly code: number;

  constructor(fault: WireFault, message: string, code = 0, options?: { cause?: unknown }) {
    super(message, options);
    this.fault = fault;
    this.code = code;
  }
}

/**
 * @param error whatever a request threw: discord.js names the HTTP status `status` and Discord's code `code`
 * @returns undefined where it is no answer and no failure of the network, but a fault of ours
 */
export function wireError(error: unknown): WireError | undefined {
  if (error instanceof WireError) return error;
  if (!(error instanceof Error)) return undefined;
  const { status, code } = error as { status?: unknown; code?: unknown };
  if (typeof status === "number") {
    const own = typeof code === "number" ? code : 0;
    return new WireError(faultOf(status), `Discord answered ${status}: ${error.message}`, own, {
      cause: error,
    });
  }
  const network =
    typeof code === "string" ||
    /abort|fetch failed|socket|network|timeout|terminated/i.test(`${error.name} ${error.message}`);
  return network
    ? new WireError("again", `Discord was not reached: ${error.message}`, 0, { cause: error })
    : undefined;
}

function faultOf(status: number): WireFault {
  if (status === 404) return "gone";
  if (status === 403) return "forbidden";
  return status === 429 || status === 401 || status === 408 || status >= 500 ? "again" : "wrong";
}
