import { AddOnSession, type SessionOptions } from './add-on-session';
import { builtProject } from '../support/built-project';
import { probed } from './probed-project';

export const ME = 'me@example.org';

/**
 * Three people with a reminder for Tuesday 2 June 2026, half past nine in the morning of that day, after a run and its
 * mail. Runs come only where the test says so.
 */
export function dueToday(options: SessionOptions = {}): AddOnSession {
  const at = new AddOnSession({ project: probed(builtProject()), ...options }).setUp();
  at.emulator.callFromSidebar('probeDropTriggers', []);
  if (options.locale === undefined) at.withoutFigures();
  for (const name of ['Ana', 'Ben', 'Cleo'])
    at.log({ kind: 'message', how: 'email', twoWay: 'notYet', names: [name], remindInDays: 1 });
  return runAt(at, '2026-06-02T07:30:00Z');
}

/** Lets the time pass and the hourly run come. */
export function runAt(at: AddOnSession, moment: string): AddOnSession {
  at.advance(moment);
  at.emulator.callFromSidebar('probeRunHourly', []);
  return at;
}

/** What stands beside that person in the outbox. */
export function outboxOf(at: AddOnSession, person: string, header = 'State'): string {
  return at.column('Follow-ups', header)[at.column('Follow-ups', 'Person').indexOf(person)] ?? '';
}

/** Chooses it beside that person in the tab Today, as a person at a computer does. */
export function choose(at: AddOnSession, person: string, decision: string): void {
  at.type('Today', at.column('Today', 'Person').indexOf(person) + 2, 'What now', decision);
}

/** The addresses behind the links of the last daily mail, by their labels, below that person's name. */
export function answerLinks(at: AddOnSession, person: string): Readonly<Record<string, string>> {
  const mails = at.emulator.sentMail();
  const text = mails[mails.length - 1]?.text ?? '';
  const block = text.split('• ').find((part) => part.startsWith(person)) ?? '';
  return Object.fromEntries([...block.matchAll(/^ {2}(.+): (mailto:\S+)$/gm)].map(([, label = '', url = '']) => [label, url])); // prettier-ignore
}

/** Follows the link and sends what the mail program then shows. */
export function answerByMail(at: AddOnSession, url = ''): void {
  const { pathname, searchParams } = new URL(url);
  const subject = searchParams.get('subject') ?? '';
  at.emulator.mail.send({ to: [decodeURIComponent(pathname)], subject, text: '' });
}
