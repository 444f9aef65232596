import { sendingWords } from '../../src/domain/words/sending';
import type { MailboxMessage } from '../../src/workbench/emulator/contract';
import { builtProject } from '../support/built-project';
import { AddOnSession, type SessionOptions } from './add-on-session';

/** Wednesday 3 June 2026, ten in the morning in Berlin. */
const WEDNESDAY = '2026-06-03T08:00:00Z';
const ANA = 'ana@example.org';

/** Ana was pitched by mail and in the Log; her follow-up is due on Friday 12 June. */
function pitched(options: SessionOptions = {}): AddOnSession {
  const at = new AddOnSession({ now: WEDNESDAY, ...options });
  at.emulator.mail.send({ to: [ANA], subject: 'An idea', text: 'Shall we?' });
  at.advance('2026-06-11T14:00:00Z');
  at.setUp().withoutFigures();
  at.log({ kind: 'pitch', how: 'email', twoWay: 'notYet', names: ['Ana'], day: '2026-06-03' });
  at.type('People', 2, 'E-mail', ANA);
  at.explain('e1');
  return at;
}

function inFolder(at: AddOnSession, folder: MailboxMessage['folder']): readonly MailboxMessage[] {
  return at.emulator.mailbox().filter((message) => message.folder === folder && message.to.includes(ANA));
}

function followUp(at: AddOnSession, header: string): string {
  return at.column('Follow-ups', header)[1] ?? '';
}

describe('the full edition', () => {
  it('prepares the follow-up in the conversation on its day, and takes it away after the answer', () => {
    const at = pitched();
    at.advance('2026-06-11T16:00:00Z');
    expect(inFolder(at, 'drafts')).toEqual([]);

    at.advance('2026-06-12T10:00:00Z');
    const [draft] = inFolder(at, 'drafts');
    expect(draft).toMatchObject({ subject: 'Re: An idea', threadId: inFolder(at, 'sent')[0]?.threadId });
    expect(followUp(at, 'State')).toBe('draft ready');

    at.emulator.mail.arrive({ from: ANA, fromName: 'Ana', subject: 'Re: An idea', text: 'Gladly!' });
    at.advance('2026-06-12T12:00:00Z');

    expect(inFolder(at, 'drafts')).toEqual([]);
    expect(followUp(at, 'State')).toBe('cancelled');
    expect(followUp(at, 'In words')).toContain('answer came on 12 June');
    expect(at.failures()).toEqual([]);
  });

  it('sends by itself where Settings say so, and only once', () => {
    const at = pitched();
    at.typeRow('Settings', { Key: 'Pitch: message', Value: 'send' });

    at.advance('2026-06-12T12:00:00Z');

    expect(inFolder(at, 'sent').map(({ subject }) => subject)).toEqual(['An idea', 'Re: An idea']);
    expect(followUp(at, 'State')).toBe('sent');
    expect(at.failures()).toEqual([]);
  });

  it('sends what is selected at once', () => {
    const at = pitched();
    at.advance('2026-06-11T16:00:00Z');
    at.emulator.workbook.activate(at.sheetId('Follow-ups'), 3, 1);

    const said = at.choose('sendSelected', 'YES');

    expect(said).toEqual([expect.stringContaining('to Ana?'), 'One message is on its way.']);
    expect(inFolder(at, 'sent')).toHaveLength(2);
    expect(followUp(at, 'State')).toBe('sent');
  });
});

describe('the lite edition', () => {
  const lite = { project: builtProject('lite') };

  it('fills in the message and sends nothing by itself', () => {
    const at = pitched(lite);

    at.advance('2026-06-12T12:00:00Z');

    expect(followUp(at, 'State')).toBe('planned');
    expect(followUp(at, 'Text')).toContain('Ana');
    expect(inFolder(at, 'sent')).toHaveLength(1);
  });

  it('sends what is selected, and nothing of it a second time', () => {
    const at = pitched(lite);
    at.advance('2026-06-12T10:00:00Z');
    at.emulator.workbook.activate(at.sheetId('Follow-ups'), 3, 1);

    at.choose('sendSelected', 'YES');
    at.choose('sendSelected', 'YES');
    at.advance('2026-06-12T12:00:00Z');

    expect(inFolder(at, 'sent')).toHaveLength(2);
    expect(followUp(at, 'State')).toBe('sent');
    expect(at.failures()).toEqual([]);
  });

  it('sends nothing of a copy of the outbox', () => {
    const at = pitched(lite);
    at.advance('2026-06-12T10:00:00Z');
    at.emulator.workbook.activate(at.emulator.user.duplicateSheet(at.sheetId('Follow-ups')), 3, 1);

    const said = at.choose('sendSelected', 'YES');

    expect(said).toEqual([expect.stringContaining('to Ana?'), sendingWords('en').selected.notThere]);
    expect(inFolder(at, 'sent')).toHaveLength(1);
    expect(followUp(at, 'State')).toBe('planned');
  });

  it('sends nothing of a copied spreadsheet, and says that it is not set up', () => {
    const at = pitched(lite);
    at.advance('2026-06-12T10:00:00Z');
    const saved: unknown = JSON.parse(JSON.stringify(at.emulator.copyOfFile('Copy')));
    const copy = new AddOnSession({ ...lite, saved });
    copy.emulator.workbook.activate(copy.sheetId('Follow-ups'), 3, 1);

    const said = copy.choose('sendSelected', 'YES');

    expect(said).toEqual([expect.stringContaining('to Ana?'), expect.stringContaining('not set up')]);
    expect(copy.emulator.sentMail()).toEqual([]);
    expect(followUp(copy, 'State')).toBe('planned');
  });
});
