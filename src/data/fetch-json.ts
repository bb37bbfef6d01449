import type { ErrorCode } from './events.js';
import { onPage } from './on-page.js';

/** The largest answer that is read, in bytes. */
export const MAX_BYTES = 1_000_000;

/** A failed load, with one of the documented codes. */
export class LoadError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
  ) {
    super(message);
  }
}

/** Whatever was thrown, as one of the documented failures. */
export const toLoadError = (error: unknown): LoadError => (error instanceof LoadError ? error : new LoadError('invalid', String(error)));

/** Ends a wait when a request is given up: one that was sent ahead does not hear of that itself. */
const unlessAborted = <T>(awaited: Promise<T>, signal: AbortSignal): Promise<T> =>
  Promise.race([
    awaited,
    new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => reject(new LoadError('network', 'given up')));
    }),
  ]);

/** Reads a body as far as it may be long. */
async function read(response: Response, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let size = Number(response.headers.get('content-length') ?? 0);
  if (size > MAX_BYTES) throw new LoadError('size', `${size} bytes`);
  size = 0;
  const reader = response.body?.getReader();
  const next = async () => reader && unlessAborted(reader.read(), signal);
  try {
    for (let step = await next(); step && !step.done; step = await next()) {
      size += step.value.length;
      if (size > MAX_BYTES) throw new LoadError('size', `more than ${MAX_BYTES} bytes`);
      chunks.push(step.value);
    }
  } catch (error) {
    void reader?.cancel().catch(() => undefined);
    throw error;
  }
  return new Uint8Array(await new Blob(chunks as BlobPart[]).arrayBuffer());
}

function parse(bytes: Uint8Array<ArrayBuffer>): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    throw new LoadError('invalid', String(error));
  }
}

/** The answer to a request that the loader has sent ahead, to be used once. */
function sentAhead(url: string): Promise<Response> | undefined {
  const page = onPage();
  const response = page?.requests[url];
  if (page) page.requests[url] = undefined;
  return response;
}

/**
 * Fetches JSON that nobody vouches for: in time, not too large, of the right content type, in UTF-8.
 * @param timeout in milliseconds
 * @throws {LoadError}
 */
export async function fetchJson(url: string, signal: AbortSignal, timeout: number): Promise<unknown> {
  // Timers take no more than 31 bits, and a missing number for none at all.
  const wait = Math.min(timeout > 0 ? timeout : 8000, 2 ** 31 - 1);
  const request = new AbortController();
  const abort = () => request.abort();
  const state = { late: false };
  const timer = setTimeout(() => {
    state.late = true;
    abort();
  }, wait);
  signal.addEventListener('abort', abort);
  try {
    const response = await unlessAborted(sentAhead(url) ?? fetch(url, { signal: request.signal }), request.signal);
    if (url.startsWith('https:') && response.url.startsWith('http:')) throw new LoadError('network', 'redirected away from https');
    if (!response.ok) throw new LoadError('http', `status ${response.status}`);
    const type = response.headers.get('content-type') ?? '';
    if (!/^(application|text)\/([\w.-]+\+)?json\b/i.test(type)) throw new LoadError('type', type || 'no content type');
    return parse(await read(response, request.signal));
  } catch (error) {
    abort();
    if (state.late) throw new LoadError('timeout', `no answer in ${wait} ms`);
    throw error instanceof LoadError ? error : new LoadError('network', String(error));
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', abort);
  }
}
