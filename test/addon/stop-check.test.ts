import { newestThread, stopIn, type Watched } from '../../src/addon/use-cases/stop-check';
import type { MessageFacts } from '../../src/addon/use-cases/mailbox';
import { calendarDay, type CalendarDay } from '../../src/domain/calendar/calendar-day';

const PITCHED = calendarDay('2026-06-03');
const PITCH: Watched = { rule: 'pitch', since: PITCHED, quietSince: PITCHED, begunBy: 'mine' };
const dayOf = (at: Date): CalendarDay => calendarDay(at.toISOString().slice(0, 10));

function message(at: string, change: Partial<MessageFacts> = {}): MessageFacts {
  return {
    messageId: at,
    threadId: 't1',
    isMine: false,
    from: 'ana@example.org',
    to: 'me@example.org',
    subject: 'Hello',
    text: 'Hello',
    at: new Date(`2026-06-${at}:00Z`),
    automatic: undefined,
    ...change,
  };
}

const mine = (at: string): MessageFacts => message(at, { isMine: true, from: 'me@example.org' });
const stop = (messages: readonly MessageFacts[], plan = PITCH): string => {
  const reason = stopIn(messages, plan, dayOf);
  return reason === undefined ? 'goes on' : `${reason.why}${'on' in reason ? ` ${reason.on.slice(8)}` : ''}`;
};

describe('stopIn', () => {
  it.each<[string, MessageFacts[], string]>([
    ['silence', [], 'goes on'],
    ['the pitch itself', [mine('03T10:00')], 'goes on'],
    ['an answer of the same day', [mine('03T10:00'), message('03T15:00')], 'replied 03'],
    ['an answer days later', [mine('03T10:00'), message('09T15:00')], 'replied 09'],
    ['what came before the pitch', [message('01T08:00'), message('03T09:00'), mine('03T10:00')], 'goes on'],
    ['an answer after a pitch by phone', [message('03T15:00')], 'replied 03'],
    ['what was forgotten', [mine('03T10:00'), mine('03T10:05')], 'goes on'],
    ['a second message of one’s own', [mine('03T10:00'), mine('05T10:00')], 'wroteYourself 05'],
    ['an answer after that', [mine('03T10:00'), mine('05T10:00'), message('08T10:00')], 'replied 08'],
    [
      'an answer from an unknown address',
      [mine('03T10:00'), message('04T10:00', { from: 'x@example.net' })],
      'replied 04',
    ],
    [
      'an out-of-office answer',
      [mine('03T10:00'), message('03T10:01', { automatic: 'outOfOffice' })],
      'goes on',
    ],
    [
      'an answer behind it',
      [mine('03T10:00'), message('03T10:01', { automatic: 'outOfOffice' }), message('08T10:00')],
      'replied 08',
    ],
    ['a bounce', [mine('03T10:00'), message('03T10:01', { automatic: 'bounce' })], 'bounced 03'],
  ])('knows %s', (_name, messages, expected) => {
    expect(stop(messages)).toBe(expected);
  });

  it('takes the first answer of that day for the “let me think about it”', () => {
    const thinking: Watched = { ...PITCH, rule: 'letMeThink', begunBy: 'theirs' };

    expect(stop([message('03T15:00')], thinking)).toBe('goes on');
    expect(stop([message('03T15:00'), mine('03T16:00')], thinking)).toBe('goes on');
    expect(stop([message('03T15:00'), mine('04T16:00')], thinking)).toBe('wroteYourself 04');
    expect(stop([message('03T15:00'), message('04T09:00')], thinking)).toBe('replied 04');
  });

  it('takes no mail for what was said otherwise', () => {
    const call: Watched = { ...PITCH, begunBy: 'noMail' };

    expect(stop([mine('03T10:00')], call)).toBe('goes on');
    expect(stop([message('03T09:00'), mine('03T10:00')], call)).toBe('replied 03');
    expect(stop([message('03T15:00')], { ...call, rule: 'letMeThink' })).toBe('replied 03');
  });

  it('looks at nothing before the day from which it has to be quiet', () => {
    const quietSince = calendarDay('2026-06-10');
    const tell: Watched = { rule: 'tellIntroducer', since: PITCHED, quietSince, begunBy: undefined };

    expect(stop([mine('04T10:00'), message('05T10:00')], tell)).toBe('goes on');
    expect(stop([message('10T10:00')], tell)).toBe('replied 10');
  });

  it('takes no mail to oneself of the day of an introduction for the answer to the thanks', () => {
    const thanks: Watched = { ...PITCH, rule: 'thankIntroducer', begunBy: undefined };
    const introducing = message('03T08:00');

    expect(stop([introducing, message('03T15:00')], thanks)).toBe('goes on');
    expect(stop([introducing, mine('03T10:00')], thanks)).toBe('wroteYourself 03');
    expect(stop([introducing, message('04T08:00')], thanks)).toBe('replied 04');
    expect(stop([mine('03T10:00'), message('03T10:01', { automatic: 'bounce' })], thanks)).toBe('bounced 03');
  });

  it('is ended by a mail of the day on which somebody was met', () => {
    expect(stop([mine('03T18:00')], { ...PITCH, rule: 'metSomeone', begunBy: undefined })).toBe(
      'wroteYourself 03',
    );
  });
});

describe('newestThread', () => {
  it('is the one of the last message since that day', () => {
    const messages = [mine('01T10:00'), { ...mine('04T10:00'), threadId: 't2' }];

    expect(newestThread(messages, PITCH, dayOf)).toBe('t2');
    expect(newestThread(messages.slice(0, 1), PITCH, dayOf)).toBeUndefined();
  });
});
