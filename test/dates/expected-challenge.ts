import { civilFromDays } from '../support/civil-dates';
import type { LocalTime } from '../world/local-time';
import { dayAt } from './zone-changes';

const MAIL_MINUTES = 7 * 60;
const LENGTH = 7;

/** What mails and streak have to be, by counting days: the oracle, which knows no `Date`. */
export class ExpectedChallenge {
  private readonly done = new Set<number>();
  private readonly due: number[];
  private lastMailDay = -Infinity;

  constructor(
    private readonly start: number,
    private readonly dayStartHours: number,
    firstDue: number,
  ) {
    this.due = [firstDue];
  }

  /** One mail a date, from seven on, if something is due on or before it; nothing is ever done about it. */
  run(wall: LocalTime): string {
    const sends =
      wall.minutes >= MAIL_MINUTES && wall.day > this.lastMailDay && this.due.some((day) => day <= wall.day);
    if (sends) this.lastMailDay = wall.day;
    return `${sends ? '1' : '0'} mail, streak ${String(this.streak(dayAt(wall, this.dayStartHours)))}`;
  }

  log(wall: LocalTime): string {
    const today = dayAt(wall, this.dayStartHours);
    this.done.add(today);
    this.due.push(today + 1);
    return `today ${civilFromDays(today)}, dated ${civilFromDays(today)}, due ${civilFromDays(today + 1)}, streak ${String(this.streak(today))}`;
  }

  /** A week is too short to earn a second freeze. */
  private streak(today: number): number {
    let run = 0;
    let freezes = 1;
    for (let day = this.start; day <= today && day < this.start + LENGTH; day += 1) {
      if (this.done.has(day)) run += 1;
      else if (day < today && run > 0 && freezes > 0) freezes -= 1;
      else if (day < today) run = 0;
    }
    return run;
  }
}
