import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';

/** A file as the Apps Script API names it: without its extension, which the type tells. */
export interface ScriptFile {
  readonly name: string;
  readonly type: 'SERVER_JS' | 'HTML' | 'JSON';
  readonly source: string;
}

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** What Google puts into a script project when one chooses Extensions → Apps Script. */
const NEW_PROJECT: readonly ScriptFile[] = [
  {
    name: 'appsscript',
    type: 'JSON',
    source:
      '{\n  "timeZone": "America/New_York",\n  "dependencies": {\n  },\n  "exceptionLogging": "STACKDRIVER",\n  "runtimeVersion": "V8"\n}',
  },
  { name: 'Code', type: 'SERVER_JS', source: 'function myFunction() {\n\n}\n' },
];

function refused(status: number, message: string): Answer {
  return { status, body: { error: { code: status, message, errors: [{ message }] } } };
}

/** The part of the Apps Script API that a push asks for, on 127.0.0.1, with one script project in it. */
export class AppsScriptStandIn {
  /** The project as it stands: what was pushed last. */
  files = NEW_PROJECT;
  /** Every request, as `METHOD https://host/path` it was meant for. */
  readonly asked: string[] = [];
  private readonly server: Server;

  constructor(
    private readonly scriptId: string,
    private readonly accessToken: string,
  ) {
    this.server = createServer((request, response) => {
      void this.answer(request).then(({ status, body }) => {
        response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
      });
    });
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  async open(): Promise<void> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async answer(request: IncomingMessage): Promise<Answer> {
    const { method = '', url = '', headers } = request;
    this.asked.push(`${method} https://${String(headers['x-asked-host'])}${url}`);
    const sent = method === 'PUT' ? await json(request) : undefined;
    if (headers.authorization !== `Bearer ${this.accessToken}`) return refused(401, 'Login Required.');
    if (url !== `/v1/projects/${this.scriptId}/content`)
      return refused(404, 'Requested entity was not found.');
    if (method === 'PUT') return this.replaceContent((sent as { files: ScriptFile[] }).files);
    return this.content();
  }

  private replaceContent(files: readonly ScriptFile[]): Answer {
    if (files.filter(({ name, type }) => name === 'appsscript' && type === 'JSON').length !== 1)
      return refused(400, 'A project must include exactly one manifest file.');
    this.files = files;
    return this.content();
  }

  private content(): Answer {
    return { status: 200, body: { scriptId: this.scriptId, files: this.files } };
  }
}
