import { simpleParser } from 'mailparser';
import { mailPage, messageBytes } from '../../../src/workbench/server/mail-message';
import type { SentMail } from '../../../src/workbench/protocol';
import { act, get, MONDAY_MORNING, WorkbenchFolder } from './test-workbench';

const MAIL: SentMail = {
  id: 'a/b"c',
  at: MONDAY_MORNING,
  from: 'you@example.com',
  fromName: 'Rapport, "Zoë"',
  to: ['zoe@example.com', 'karen@example.com'],
  cc: ['cc@example.com'],
  bcc: ['bcc@example.com'],
  replyTo: 'reply@example.com',
  subject: 'Grüße\r\nBcc: evil@example.com',
  text: 'Ring Zoë.\n\n.leading dot\nFrom here on',
  html: '<p>Ring <b>Zoë</b>.</p>',
};

describe('messageBytes', () => {
  it('reads back as what was sent', async () => {
    const parsed = await simpleParser(await messageBytes(MAIL));

    expect(parsed.date?.getTime()).toBe(MONDAY_MORNING);
    expect(parsed.from?.value).toEqual([{ name: 'Rapport, "Zoë"', address: 'you@example.com' }]);
    expect(parsed.text?.trim()).toBe(MAIL.text);
    expect(parsed.html).toBe(MAIL.html);
    expect([parsed.to, parsed.cc, parsed.bcc].map(addresses)).toEqual([MAIL.to, MAIL.cc, MAIL.bcc]);
  });

  it('keeps a line break in a subject from making a header', async () => {
    const parsed = await simpleParser(await messageBytes(MAIL));

    expect(parsed.subject).toBe('Grüße Bcc: evil@example.com');
    expect(addresses(parsed.bcc)).toEqual(['bcc@example.com']);
  });

  it('gives the same bytes every time', async () => {
    const [once, again] = [await messageBytes(MAIL), await messageBytes({ ...MAIL })];

    expect(once.equals(again)).toBe(true);
  });

  it('has lines as RFC 5322 wants them', async () => {
    const text = (await messageBytes(MAIL)).toString('latin1');

    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(Math.max(...text.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(998);
    expect(text).toMatch(/^Message-ID: <[\w.-]+@workbench\.invalid>\r$/m);
  });

  it('never reads files or pages that a text names', async () => {
    const bytes = await messageBytes({
      ...MAIL,
      text: '/etc/passwd',
      html: '<img src="file:///etc/passwd">',
    });

    expect((await simpleParser(bytes)).attachments).toEqual([]);
  });
});

describe('messageBytes of a message in a mailbox', () => {
  const REPLY = {
    ...MAIL,
    messageId: 'reply@workbench.invalid',
    references: ['first@workbench.invalid', 'second@workbench.invalid'],
  };

  it('places it in its conversation', async () => {
    const parsed = await simpleParser(await messageBytes(REPLY));

    expect(parsed.messageId).toBe('<reply@workbench.invalid>');
    expect(parsed.inReplyTo).toBe('<second@workbench.invalid>');
    expect(parsed.references).toEqual(['<first@workbench.invalid>', '<second@workbench.invalid>']);
  });

  it('is headed as the machine that wrote it wants', async () => {
    const headers = [{ name: 'Auto-Submitted', value: 'auto-replied' }];

    const parsed = await simpleParser(await messageBytes({ ...REPLY, headers }));

    expect(parsed.headers.get('auto-submitted')).toBe('auto-replied');
  });

  it('is a report with a part for machines where it is a bounce', async () => {
    const deliveryStatus = 'Final-Recipient: rfc822; x@y.z\r\nAction: failed\r\n';

    const text = (await messageBytes({ ...REPLY, html: '', deliveryStatus })).toString();

    expect(text).toMatch(/^Content-Type: multipart\/report; report-type=delivery-status;\r\n boundary=/m);
    expect(text).toContain('Content-Type: message/delivery-status\r\n');
    expect(text).toContain('\r\n\r\nFinal-Recipient: rfc822; x@y.z\r\nAction: failed\r\n');
  });
});

describe('mailPage', () => {
  it('shows the headers as they are', async () => {
    const { headers, hasHtml } = await mailPage(MAIL);

    expect(headers.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['From', 'To', 'Subject', 'Date']),
    );
    expect(hasHtml).toBe(true);
  });
});

describe('the routes of a mail', () => {
  const folder = new WorkbenchFolder();
  let port = 0;
  let id = '';

  beforeAll(async () => {
    const workbench = await folder.start();
    ({ port } = workbench);
    await act(port, 'menu', { handler: 'mailMe' });
    id = workbench.emulator.sentMail()[0]?.id ?? '';
  });
  afterAll(() => folder.cleanUp());

  it('gives the mail as a file that any mail program opens', async () => {
    const answer = await get(port, `/mail/${id}.eml`);

    expect(answer.headers['content-type']).toBe('message/rfc822');
    expect(answer.headers['content-disposition']).toMatch(/^attachment; filename="[\w.-]+\.eml"$/);
    expect((await simpleParser(answer.body)).subject).toBe('Grüße an Zoë');
  });

  it('gives the html part no scripts and no other host', async () => {
    const answer = await get(port, `/mail/${id}.html`);

    const policy = String(answer.headers['content-security-policy']);
    expect(answer.body).toContain('<b>Zoë</b>');
    expect(policy).toMatch(/; sandbox allow-top-navigation-by-user-activation$/);
    expect(policy).not.toMatch(/script-src|https?:|\*/);
  });

  it('knows no other mail', async () => {
    expect((await get(port, '/mail/none.eml')).status).toBe(404);
  });
});

function addresses(field: Awaited<ReturnType<typeof simpleParser>>['to']): (string | undefined)[] {
  const list = field === undefined ? [] : Array.isArray(field) ? field : [field];
  return list.flatMap(({ value }) => value.map(({ address }) => address));
}
