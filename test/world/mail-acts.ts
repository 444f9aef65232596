import type { MailboxMessage } from '../../src/workbench/emulator';
import type { MailAct } from './plan';
import { addressOf, ADDRESSED, identityOf, plain } from './outreach';
import { OWNER } from './places';
import type { World } from './world';

/** What happens in the mailbox of the spreadsheet's owner; numbers are taken modulo what is there. */
export function performMailAct(world: World, act: MailAct): void {
  world.outreach.signedInAs(OWNER, () => {
    if (act.do === 'answer') answer(world, act);
    else if (act.do === 'handleDraft') handleDraft(world, act);
    else writeMail(world, act.person);
  });
}

function answer(
  { emulator, outreach }: World,
  { message, how, elsewhere }: Extract<MailAct, { do: 'answer' }>,
): void {
  const mine = emulator.mailbox().filter(({ folder, to }) => folder === 'sent' && to[0] !== OWNER);
  const answered = pick(mine, message);
  const person = answered?.to[0]?.toLowerCase() ?? addressOf(message % ADDRESSED);
  const isUnknown = how === 'reply' && elsewhere && answered !== undefined;
  if (how !== 'outOfOffice') outreach.noteAnswer(person, isUnknown ? lastWith(emulator, person, answered.threadId) : undefined); // prettier-ignore
  if (!answered) {
    emulator.mail.arrive({ from: person, subject: 'A thought', text: 'Shall we meet?' });
    return;
  }
  if (how === 'reply') {
    const from = elsewhere ? { from: `private.${person}` } : {};
    emulator.mail.answerAs(answered.id, { text: 'With pleasure!', ...from });
  } else emulator.mail.answerAs(answered.id, { automatic: how === 'bounce' ? 'bounce' : 'out of office' });
}

/** When that conversation last had a message to or from that address. */
function lastWith(emulator: World['emulator'], address: string, threadId: string): number {
  const isWith = ({ from, to }: MailboxMessage): boolean => [from, ...to].some((one) => one.toLowerCase() === address);
  const there = emulator.mailbox().filter((message) => message.threadId === threadId && isWith(message));
  return Math.max(...there.map(({ at }) => at));
} // prettier-ignore

function handleDraft(
  { emulator, outreach }: World,
  { draft, what }: Extract<MailAct, { do: 'handleDraft' }>,
): void {
  const drafts = emulator.mailbox().filter(({ folder }) => folder === 'drafts');
  const chosen = pick(drafts, draft);
  if (!chosen) return;
  const [to = ''] = chosen.to;
  const { id, subject, text } = chosen;
  if (what === 'send') outreach.noteByHand(emulator.mail.sendDraft(id));
  else if (what === 'change') {
    const changed = `${text}\nP.S. Number ${String(draft)}`;
    emulator.mail.changeDraft(id, { to: chosen.to, subject, text: changed });
    outreach.noteChange(id, changed);
  } else {
    outreach.thrownAway.add(identityOf({ to: to.toLowerCase(), text: plain(text) }));
    emulator.mail.remove(id);
  }
}

function writeMail({ emulator, outreach }: World, person: number): void {
  const to = addressOf(person % ADDRESSED);
  // A message of one's own ends what waits for an answer, as an answer does.
  outreach.noteAnswer(to);
  outreach.noteByHand(emulator.mail.send({ to: [to], subject: 'By the way', text: 'Have you seen this?' }));
}

function pick(messages: readonly MailboxMessage[], index: number): MailboxMessage | undefined {
  return messages[index % Math.max(1, messages.length)];
}
