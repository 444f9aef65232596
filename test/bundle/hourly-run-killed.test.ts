import type { Assumptions } from '../../src/workbench/emulator';
import { AddOnSession } from './add-on-session';
import { killAt } from './kills';
import { probedProject } from './probed-project';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Dying before a call leaves what dying after the one before it leaves: only `KILLS=all` dies before those that just look. */
const ALL = process.env['KILLS'] === 'all';
const CHANGES_SOMETHING = /\.(set|delete|send|insert|append|clear|replace|flush|try|release)/;

/** Set up, one follow-up due, one bare formula, no triggers: the test says when the hourly run runs. */
function dueSession(assumptions: Partial<Assumptions>): AddOnSession {
  const session = new AddOnSession({ project: probedProject(), assumptions }).setUp();
  session.withoutFigures();
  session.set('Rest weekdays', 'none');
  session.log({ remindInDays: 1 });
  session.explain('e1');
  session.emulator.callFromSidebar('probeDropTriggers', []);
  session.typeFormula('=STREAK()');
  return session;
}

function runHourly(session: AddOnSession): boolean {
  return session.emulator.callFromSidebar('probeRunHourly', []).ok;
}

interface Outcome {
  readonly kill: string;
  readonly mails: number;
  readonly formula: string | undefined;
}

/** One kill on each of as many days as the run has calls, after it and perhaps before; in the next hours two clean runs. */
function killEverywhere(session: AddOnSession): Outcome[] {
  const outcomes: Outcome[] = [];
  for (let k = 1, completed = false; !completed; k++) {
    let method = '';
    for (const when of ['after', 'before'] as const) {
      if (when === 'before' && !ALL && k > 1 && !CHANGES_SOMETHING.test(method)) continue;
      session.emulator.advanceTo(session.emulator.now + DAY - 2 * HOUR);
      const sentBefore = session.emulator.sentMail().length;
      const unwatch = session.emulator.gate.watch(killAt(k, when, (name) => (method = name)));
      completed = runHourly(session);
      unwatch();
      for (let run = 0; run < 2; run++) {
        session.emulator.advanceTo(session.emulator.now + HOUR);
        runHourly(session);
      }
      const mails = session.emulator.sentMail().length - sentBefore;
      outcomes.push({ kill: `${when} ${method}`, mails, formula: session.cell('Sheet1', 1, 1)?.input });
    }
  }
  return outcomes;
}

const BELIEFS: readonly (readonly [string, Partial<Assumptions>])[] = [
  ['writes and locks go with it', { unflushedWritesOutliveAKill: false, locksOutliveAKill: false }],
  ['writes and locks stay', { unflushedWritesOutliveAKill: true, locksOutliveAKill: true }],
];

describe.each(ALL ? BELIEFS : BELIEFS.slice(0, 1))(
  'the hourly run, killed at every service call, where %s',
  (_name, assumptions) => {
    const outcomes = killEverywhere(dueSession(assumptions));

    it('was killed after each of its calls, and before each that changes something', () => {
      const mails = outcomes.reduce((sum, outcome) => sum + outcome.mails, 0);
      console.info(`hourly run: ${String(outcomes.length)} kills, ${String(mails)} mails`);

      expect(outcomes.length).toBeGreaterThan(150);
    });

    it('never leaves a day without its mail', () => {
      expect(outcomes.filter(({ mails }) => mails < 1)).toEqual([]);
    });

    it('sends a second mail only where it was killed between sending and noting it', () => {
      const repeated = outcomes.filter(({ mails }) => mails > 1);

      expect(repeated.map(({ kill, mails }) => [kill, mails])).toEqual([
        ['after MailApp.sendEmail', 2],
        ['before Properties.setProperty', 2],
      ]);
    });

    it('leaves the bare formula as it stood', () => {
      expect(outcomes.filter(({ formula }) => formula !== '=STREAK()')).toEqual([]);
    });
  },
);
