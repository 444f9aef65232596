import { ExecutionKilled, type GateWatcher, type ServiceCall } from '../../../src/workbench/emulator/gate';
import { gmailOf, writtenToKaren } from './gmail-script';

const CALLS = [
  'GmailApp.getThreadById',
  'GmailThread.createDraftReplyAll',
  'GmailDraft.getId',
  'GmailDraft.send',
  'GmailMessage.getThread',
  'GmailThread.getId',
];
const [CREATES, SENDS] = [2, 4];

/** Runs a script that drafts an answer and sends it, and kills it at one call. */
function killed(at: number, when: 'before' | 'after') {
  const emulator = gmailOf();
  const thread = writtenToKaren(emulator);
  const seen: string[] = [];
  const strike = ({ index, method }: ServiceCall): void => {
    seen.push(method);
    if (index === at) throw new ExecutionKilled();
  };
  const watcher: GateWatcher = when === 'before' ? { before: strike } : { after: strike };
  emulator.gate.watch(watcher);
  const answer = emulator.callFromSidebar('run', [
    `try {
       const draft = GmailApp.getThreadById('${thread}').createDraftReplyAll('x');
       draft.getId();
       return draft.send().getThread().getId();
     } catch (e) { return GmailApp.getDrafts().length; }`,
  ]);
  return { answer, seen, folders: emulator.mailbox().map(({ folder }) => folder) };
}

/** What is there after that many calls. */
function foldersAfter(calls: number): readonly string[] {
  if (calls >= SENDS) return ['sent', 'sent'];
  return calls >= CREATES ? ['sent', 'drafts'] : ['sent'];
}

describe('a run that is killed at a call of Gmail', () => {
  const points = CALLS.map((method, index) => [index + 1, method] as const);

  it.each(points)('has not done call %i, %s, where it died before', (at) => {
    const { answer, seen, folders } = killed(at, 'before');

    expect(answer.ok).toBe(false);
    expect(seen).toEqual(CALLS.slice(0, at));
    expect(folders).toEqual(foldersAfter(at - 1));
  });

  it.each(points)('has done call %i, %s, where it died after', (at) => {
    const { answer, folders } = killed(at, 'after');

    expect(answer.ok).toBe(false);
    expect(folders).toEqual(foldersAfter(at));
  });
});
