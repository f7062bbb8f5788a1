// Answers within Discord's 3 seconds, always: at once when the work is quick, else deferred first.

/** Milliseconds that work may take before the interaction is deferred. */
export const PATIENCE_MS = 40;

/** With this many answers under way the next is deferred before its work begins. */
export const BUSY_FROM = 4;

/**
 * Runs the work and acknowledges when it is not done in time.
 * @param atOnce acknowledge before the work begins
 * @throws what the work or the acknowledgement throws
 */
export async function acknowledged<T>(
  work: () => Promise<T>,
  acknowledge: () => Promise<void>,
  atOnce: boolean,
  patienceMs = PATIENCE_MS,
): Promise<T> {
  if (atOnce) {
    await acknowledge();
    return work();
  }
  const running = work();
  if (!(await settledWithin(running, patienceMs))) {
    try {
      await acknowledge();
    } catch (error) {
      running.catch(() => undefined);
      throw error;
    }
  }
  return running;
}

async function settledWithin(promise: Promise<unknown>, ms: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), ms);
  });
  const settled = promise.then(
    () => true,
    () => true,
  );
  const result = await Promise.race([settled, late]);
  clearTimeout(timer);
  return result;
}
