/** Writes answers, and reads what a request brings. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { MalformedBody } from './action-bodies';
import { PAGE_HEADERS } from './content-policy';

const LARGEST_BODY_BYTES = 20_000_000;

export function reply(
  response: ServerResponse,
  status: number,
  type: string,
  content: string | Buffer,
  headers: Readonly<Record<string, string>> = PAGE_HEADERS,
): void {
  response.writeHead(status, { ...headers, 'content-type': type }).end(content);
}

export function replyJson(response: ServerResponse, status: number, content: unknown): void {
  reply(response, status, 'application/json; charset=utf-8', JSON.stringify(content));
}

export function replyMissing(response: ServerResponse): void {
  reply(response, 404, 'text/plain; charset=utf-8', 'There is nothing here.');
}

/** @throws MalformedBody for what is not JSON or larger than any paste. */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > LARGEST_BODY_BYTES) throw new MalformedBody('the body is too large');
    parts.push(part);
  }
  try {
    return JSON.parse(Buffer.concat(parts).toString('utf8')) as unknown;
  } catch (error) {
    throw new MalformedBody('the body is not JSON', { cause: error });
  }
}
