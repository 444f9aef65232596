/** Keeps other sites and other machines away from a server that anybody on this machine could reach. */
import type { IncomingHttpHeaders } from 'node:http';

export interface Refusal {
  readonly status: number;
  readonly reason: string;
}

/** @returns why a request is refused, or undefined for one that came from the workbench's own page. */
export function refusalOf(method: string, headers: IncomingHttpHeaders, port: number): Refusal | undefined {
  const hosts = [`127.0.0.1:${String(port)}`, `localhost:${String(port)}`];
  // A foreign name that resolves to 127.0.0.1 (DNS rebinding) still carries its own Host.
  if (!hosts.includes(headers.host ?? ''))
    return { status: 421, reason: 'The workbench answers on 127.0.0.1 only.' };
  if (headers.origin !== undefined && headers.origin !== `http://${headers.host ?? ''}`) {
    return { status: 403, reason: 'Requests from other sites are refused.' };
  }
  // `same-site` is another port of this machine: another program.
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') {
    return { status: 403, reason: 'Requests from other sites are refused.' };
  }
  return method === 'POST' ? refusalOfPost(headers) : undefined;
}

/** A form of another site can post without asking, but never as JSON. */
function refusalOfPost(headers: IncomingHttpHeaders): Refusal | undefined {
  const type = (headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase();
  return type === 'application/json' ? undefined : { status: 415, reason: 'Send application/json.' };
}
