import { sheetWords } from '../../src/domain/words';
import { addressOf, otherAddressOf, type Outreach } from './outreach';

const { codes, headers } = sheetWords('en');

/** Something that happens to a follow-up. */
export interface Happening {
  readonly name: string;
  happen(world: Outreach, n: number): void;
  /** What the row then says; absent where it stops nothing. */
  readonly says?: RegExp;
  /** Where it can be seen: it is looked for there right before a message goes out. */
  readonly seenIn: 'sheet' | 'conversation' | 'mailbox';
  /** The sheet's cell that it changes, for the trigger that Google fires meanwhile. */
  readonly cell?: (world: Outreach, n: number) => readonly [sheet: string, row: number, header: string];
}

function pitchMail(world: Outreach, n: number): string {
  const mail = world.emulator
    .mailbox()
    .find(({ folder, to }) => folder === 'sent' && to.includes(addressOf(n)));
  if (!mail) throw new Error(`person ${String(n)} was not pitched by mail`);
  return mail.id;
}

function answer(
  how: (n: number) => Parameters<Outreach['emulator']['mail']['answerAs']>[1],
): Happening['happen'] {
  return (world, n) => void world.emulator.mail.answerAs(pitchMail(world, n), how(n));
}

function typed(name: string, text: string, cell: NonNullable<Happening['cell']>, says: RegExp): Happening {
  return {
    name,
    says,
    cell,
    seenIn: 'sheet',
    happen: (world, n) => {
      const [sheet, row, header] = cell(world, n);
      world.cells.type(sheet, row, header, text);
    },
  };
}

function outboxRow(world: Outreach, n: number, step: number): number {
  const keys = world.cells.column('Follow-ups', headers.followUps.key);
  const place = keys.findIndex((key) => key.startsWith(`p-${String(n)}|pitch|${String(step)}|`));
  if (place < 0) throw new Error(`no step ${String(step)} for person ${String(n)}`);
  return place + 2;
}

/** People stands as it was filled. */
const inPeople: NonNullable<Happening['cell']> = (_world, n) => [
  'People',
  n + 1,
  headers.people.doNotContact,
];

export const HAPPENINGS: readonly Happening[] = [
  {
    name: 'an answer in the conversation',
    happen: answer(() => ({ text: 'Thanks, let us talk.' })),
    says: /answer came/,
    seenIn: 'conversation',
  },
  {
    name: 'an answer in the conversation from an address that nobody knows',
    happen: answer((n) => ({ text: 'Ask me instead.', from: `assistant${String(n)}@example.net` })),
    says: /answer came/,
    seenIn: 'conversation',
  },
  {
    name: 'a message from another address of the person',
    happen: (world, n) =>
      void world.emulator.mail.arrive({ from: otherAddressOf(n), subject: 'Hello', text: 'I read your mail.' }),
    says: /answer came/,
    seenIn: 'mailbox',
  },
  {
    name: 'an out-of-office note',
    happen: answer(() => ({ automatic: 'out of office' })),
    seenIn: 'conversation',
  },
  {
    name: 'a bounce',
    happen: answer(() => ({ automatic: 'bounce' })),
    says: /came back/,
    seenIn: 'conversation',
  },
  {
    name: 'a message of one’s own',
    happen: (world, n) =>
      void world.emulator.mail.send({
        to: [addressOf(n)],
        subject: 'Re: A thought about parcels',
        text: 'One more thing.',
        inReplyTo: pitchMail(world, n),
      }),
    says: /in touch yourself/,
    seenIn: 'conversation',
  },
  typed(
    'closed by hand',
    codes.followUpState.closed,
    (world, n) => ['Follow-ups', outboxRow(world, n, 2), headers.followUps.state],
    /^(?!.*waits)/i,
  ),
  typed('do not contact', codes.yesNo.yes, inPeople, /Do not contact/),
  typed(
    'the step before it cancelled',
    codes.followUpState.cancelled,
    (world, n) => ['Follow-ups', outboxRow(world, n, 1), headers.followUps.state],
    /step before it was cancelled/,
  ),
]; // prettier-ignore

/** What holds everything back. */
export interface Standstill {
  readonly name: string;
  begin(world: Outreach): void;
  /** Absent where it cannot end. */
  end?(world: Outreach): void;
  readonly says: RegExp;
}

export const STANDSTILLS: readonly Standstill[] = [
  {
    name: 'a pause',
    begin: (world) => {
      world.cells.set('pauseUntil', '2026-06-12', '2026-06-08');
    },
    end: (world) => {
      world.cells.set('pauseUntil', '', '');
    },
    says: /^You pitched|no day off/,
  },
  {
    name: 'the end of the challenge',
    begin: (world) => {
      world.cells.set('challengeLength', '5');
    },
    says: /challenge is over/,
  },
  {
    name: 'the switch that stops all',
    begin: (world) => {
      world.cells.set('stopSending', 'yes');
    },
    end: (world) => {
      world.cells.set('stopSending', 'no');
    },
    says: /Stop sending/,
  },
];
