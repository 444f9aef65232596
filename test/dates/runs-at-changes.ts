import type { ProjectFiles } from '../../src/workbench/emulator';
import { AddOnSession } from '../bundle/add-on-session';
import { PROBES } from '../bundle/probed-project';
import { civilFromDays, isoWeekdayOf } from '../support/civil-dates';
import { localTime } from '../world/local-time';
import { ExpectedChallenge } from './expected-challenge';
import { happenings, momentOf, type RunPlan } from './happenings';
import { dayAt, MINUTE, type ZoneChange } from './zone-changes';

const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

function headingOf(day: number): string {
  const [, month = '', dayOfMonth = ''] = civilFromDays(day).split('-');
  return `${WEEKDAYS[isoWeekdayOf(day) - 1] ?? ''} ${String(Number(dayOfMonth))} ${MONTHS[Number(month) - 1] ?? ''}`;
}

/** A spreadsheet in one zone that lives through changes of its clock, one after the other. */
export class ChallengeInZone {
  private readonly session: AddOnSession;
  private readonly zone: string;
  private entries = 0;

  constructor(first: ZoneChange, scriptTimeZone: string, project: ProjectFiles) {
    this.zone = first.zone;
    const now = new Date(first.at - 6 * 1440 * MINUTE).toISOString();
    const code = `${project.code}\n${PROBES}`;
    this.session = new AddOnSession({
      project: { ...project, code },
      timeZone: this.zone,
      scriptTimeZone,
      now,
    });
    this.session.setUp().withoutFigures();
    this.dropTriggers();
    this.session.typeFormula('=STREAK(Rapport_pulse)');
    this.set('Challenge length', '7');
    this.set('Rest weekdays', 'none');
    this.set('Remind in days', '1');
  }

  /** What went otherwise than the calendar says. */
  live(change: ZoneChange, plan: RunPlan): readonly string[] {
    const changeDay = localTime(change.at, this.zone).day;
    const happens = happenings(change, plan);
    const firstLog = happens.find(({ what }) => what === 'log')?.at ?? 0;
    const start = dayAt(localTime(firstLog, this.zone), plan.dayStartHours);
    this.prepare(changeDay, start, plan.dayStartHours);
    const expected = new ExpectedChallenge(start, plan.dayStartHours, changeDay);
    const wrong: string[] = [];
    for (const { at, what } of happens) {
      this.session.emulator.advanceTo(at);
      const wall = localTime(at, this.zone);
      const [was, right] = what === 'run' ? [this.run(wall.day), expected.run(wall)] : [this.log(), expected.log(wall)];
      if (was !== right) wrong.push(`${this.zone} ${civilFromDays(wall.day)} ${String(wall.minutes)} min, ${what}, ${JSON.stringify(plan)}: ${was}; right: ${right}`);
    }
    return wrong;
  } // prettier-ignore

  private prepare(changeDay: number, start: number, dayStartHours: number): void {
    const { session } = this;
    session.emulator.advanceTo(momentOf(this.zone, changeDay - 2, 720));
    for (const tab of ['Log', 'Follow-ups']) {
      const { columns = 1 } = session.emulator.workbook.sheets().find(({ name }) => name === tab) ?? {};
      session.emulator.user.clear(session.sheetId(tab), 2, 1, 20, columns);
    }
    this.set('Challenge start', civilFromDays(start));
    this.set('Day starts at', String(dayStartHours));
    session.type('Follow-ups', 2, 'Due', civilFromDays(changeDay));
  }

  private set(key: string, value: string): void {
    const row = this.session.column('Settings', 'Key').indexOf(key) + 2;
    this.session.type('Settings', row, 'Value', value);
  }

  private run(day: number): string {
    const { emulator } = this.session;
    const before = emulator.sentMail().length;
    const answer = emulator.callFromSidebar('probeRunHourly', []);
    const mails = emulator.sentMail().slice(before);
    const dated = mails.every(({ text }) => text.startsWith(headingOf(day)));
    const streak = this.session.shown();
    return `${answer.ok ? '' : answer.error}${String(mails.length)} mail${dated ? '' : ' of another day'}, streak ${streak}`;
  }

  private log(): string {
    this.entries += 1;
    const entryId = `e${String(this.entries)}`;
    const state = this.session.load();
    // Opening the sidebar after days of silence installs the trigger again, which would run through the years.
    this.dropTriggers();
    const today = state.ok ? state.value.today : state.problem.message;
    const entry = {
      entryId,
      day: today,
      kind: 'message',
      how: 'email',
      twoWay: 'notYet',
      remindInDays: 1,
    } as const;
    this.session.log(entry);
    const meaning = this.session.explain(entryId);
    const [date, due] = [this.last('Log', 'Date'), this.last('Follow-ups', 'Due')];
    return `today ${today}, dated ${date}, due ${due}, streak ${meaning.ok ? this.session.shown() : meaning.problem.message}`;
  }

  private dropTriggers(): void {
    this.session.emulator.callFromSidebar('probeDropTriggers', []);
  }

  private last(tab: string, header: string): string {
    return this.session.column(tab, header).filter((shown) => shown !== '').pop() ?? '';
  } // prettier-ignore
}
