import { dayStates } from '../../../src/domain/challenge/days';
import { replayStreak, type DayState, type ScheduledState } from '../../../src/domain/challenge/streak';
import type { CalendarDay } from '../../../src/domain/calendar/calendar-day';
import { june, juneSettings } from '../builders';

const LETTERS: Readonly<Record<DayState, string>> = {
  done: 'D',
  rest: 'R',
  pending: 'P',
  frozen: 'F',
  missed: 'M',
  free: '-',
  future: '',
};

/** `1-6, 8` as days of June. */
function daysOf(text: string): number[] {
  return text.split(', ').flatMap((part) => {
    const [first = 0, last = first] = part.split('-').map(Number);
    return text === 'none' ? [] : Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });
}

function played(done: string, today: number, start: number) {
  const made = new Map<CalendarDay, number>(daysOf(done).map((day) => [june(day), 1]));
  const { days, replay } = dayStates(juneSettings({ challengeStarts: [june(start)] }), made, june(today));
  return {
    states: days.map(({ state }) => LETTERS[state]).join('').slice(0, today - start + 1), // prettier-ignore
    streak: replay.streak,
    best: replay.best,
    freezesLeft: replay.freezesLeft,
  };
}

const SCHEDULED: Readonly<Record<string, ScheduledState>> = {
  D: 'done',
  R: 'rest',
  P: 'pending',
  o: 'open',
  '.': 'future',
};

function replayed(letters: string) {
  return replayStreak(letters.split('').map((letter) => SCHEDULED[letter] ?? 'future'));
}

describe('the streak of the worked month', () => {
  it.each`
    done                                  | today | start | states                        | streak | best  | freezesLeft
    ${'1-6, 8-10'}                        | ${10} | ${1}  | ${'DDDDDDRDDD'}               | ${9}   | ${9}  | ${2}
    ${'1-6, 8-10'}                        | ${11} | ${1}  | ${'DDDDDDRDDDP'}              | ${9}   | ${9}  | ${2}
    ${'1-4, 6, 8, 9'}                     | ${9}  | ${1}  | ${'DDDDFDRDD'}                | ${7}   | ${7}  | ${1}
    ${'1-3, 6, 8, 9'}                     | ${9}  | ${1}  | ${'DDDFMDRDD'}                | ${3}   | ${3}  | ${0}
    ${'5-8'}                              | ${8}  | ${1}  | ${'MMMMDDDD'}                 | ${4}   | ${4}  | ${1}
    ${'none'}                             | ${7}  | ${1}  | ${'MMMMMMR'}                  | ${0}   | ${0}  | ${1}
    ${'1-6, 8, 9'}                        | ${9}  | ${1}  | ${'DDDDDDRDD'}                | ${8}   | ${8}  | ${2}
    ${'8, 9'}                             | ${9}  | ${7}  | ${'RDD'}                      | ${2}   | ${2}  | ${1}
    ${'1-6, 8-13, 15-18, 20, 22-24'}      | ${24} | ${1}  | ${'DDDDDDRDDDDDDRDDDDFDRDDD'} | ${20}  | ${20} | ${1}
  `('is $streak (best $best, $freezesLeft freezes) for $done on $today June', (row: Record<string, string & number>) => {
    const { done = '', today = 0, start = 0, states, streak, best, freezesLeft } = row;

    expect(played(done, today, start)).toEqual({ states, streak, best, freezesLeft });
  }); // prettier-ignore
});

describe('replayStreak', () => {
  it('counts no rest day, unlike trackers that add skipped days', () => {
    expect(replayed('DRRRRRR').streak).toBe(1);
  });

  it('spends no freeze where there is no run to save', () => {
    expect(replayed('ooo')).toMatchObject({ freezesLeft: 1, states: ['missed', 'missed', 'missed'] });
  });

  it('holds two freezes at most', () => {
    expect(replayed('D'.repeat(40)).freezesLeft).toBe(2);
  });

  it('restarts the counter on the seventh day even where there is no room for the freeze', () => {
    // Two are held from the 7th day on. The 14th finds no room; the freeze then spent comes back with the 21st.
    expect(replayed(`${'D'.repeat(14)}o${'D'.repeat(6)}`).freezesLeft).toBe(1);
    expect(replayed(`${'D'.repeat(14)}o${'D'.repeat(7)}`).freezesLeft).toBe(2);
  });

  it('keeps counting towards the next freeze over a frozen day', () => {
    expect(replayed('DDDDoDDD').freezesLeft).toBe(1);
  });

  it('starts counting towards the next freeze anew after a missed day', () => {
    expect(replayed('DDDDooDDD')).toMatchObject({ freezesLeft: 0, streak: 3, daysToNextFreeze: 4 });
  });

  it('gives the freeze back when the forgotten day is logged late', () => {
    expect(replayed('DDoDD')).toMatchObject({ freezesLeft: 0, streak: 4 });
    expect(replayed('DDDDD')).toMatchObject({ freezesLeft: 1, streak: 5 });
  });

  it('keeps the best run after it has ended', () => {
    expect(replayed('DDDooD')).toMatchObject({ best: 3, streak: 1, bestRun: { first: 0, last: 2 } });
  });

  it('keeps the earlier of two longest runs, so that it changes only when it is beaten', () => {
    expect(replayed('DDDooDDD')).toMatchObject({ best: 3, bestRun: { first: 0, last: 2 } });
    expect(replayed('DDDooDDDD')).toMatchObject({ best: 4, bestRun: { first: 5, last: 8 } });
  });

  it('counts the freezes that were used', () => {
    expect(replayed('DoDDDDDDoDo')).toMatchObject({ freezesUsed: 2, freezesLeft: 0, streak: 0 });
  });

  it('neither adds nor breaks on a pending or future day', () => {
    expect(replayed('DDP...')).toMatchObject({ streak: 2, freezesLeft: 1 });
  });

  it('is nothing for a challenge without days', () => {
    expect(replayed('')).toMatchObject({ streak: 0, best: 0, freezesLeft: 1, run: undefined });
  });
});
