/** Server-sent events to every window that is open. */
import type { ServerResponse } from 'node:http';

const HEARTBEAT_MILLISECONDS = 20_000;

export class EventStream {
  private readonly windows = new Set<ServerResponse>();
  private heartbeat: NodeJS.Timeout | undefined;

  /** Keeps the answer open and gives this window what the others know already. */
  add(response: ServerResponse, first: unknown): void {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    response.write(event(first));
    this.windows.add(response);
    response.on('close', () => this.windows.delete(response));
    // Without traffic a sleeping laptop's dead connections would never be noticed.
    this.heartbeat ??= setInterval(() => {
      this.write(': still here\n\n');
    }, HEARTBEAT_MILLISECONDS).unref();
  }

  push(data: unknown): void {
    if (this.windows.size > 0) this.write(event(data));
  }

  close(): void {
    clearInterval(this.heartbeat);
    for (const window of this.windows) window.end();
  }

  private write(text: string): void {
    for (const window of this.windows) window.write(text);
  }
}

function event(data: unknown): string {
  // JSON escapes line breaks, so one data line carries it whole.
  return `data: ${JSON.stringify(data)}\n\n`;
}
