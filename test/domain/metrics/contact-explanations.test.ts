import { explainMetric } from '../../../src/domain/metrics/explain-metric';
import type { ChallengeData, LogRow } from '../../../src/domain/reading/challenge-data';
import { rulesWords } from '../../../src/domain/words';
import { aFollowUp, aPerson, june } from '../builders';
import { standingWith, times } from './asked-of-log';

const PITCH: Partial<LogRow> = { kind: 'pitch', how: 'email', twoWay: 'notYet', channel: 'pitch', hours: 1 };
const ASK: Partial<LogRow> = { ...PITCH, kind: 'referralAsk', channel: 'referral' };
const ROWS: readonly Partial<LogRow>[] = [
  ...times(5, { ...PITCH, outcome: 'silence' }),
  ...times(3, { ...PITCH, outcome: 'call', replyDay: june(8) }),
  { ...ASK, outcome: 'yes', replyDay: june(5) },
  { ...ASK, outcome: 'silence', hours: undefined, channel: 'online' },
  { day: june(5), channel: 'event', hours: 2, people: [{ id: '', name: 'Ben' }] },
  { day: june(9), kind: 'message', channel: 'event', people: [{ id: '', name: 'Ben' }] },
];

/** Without the name and the figure before it. */
function said(
  name: string,
  language: 'en' | 'de',
  rows = ROWS,
  changes: Partial<ChallengeData> = {},
): string {
  return explainMetric(name, standingWith(rows, changes), rulesWords(language)).replace(/^[^:]*: /, '');
}

describe('what EXPLAIN says of contacts', () => {
  it.each([
    ['FUNNEL', '8 pitches in the challenge, each at the furthest stage that it reached: 3 of 8 (37.5%, likely 13.7% to 69.4%) got a reply, 3 of 8 (37.5%, likely 13.7% to 69.4%) led to a call and 0 of 8 (0%, likely 0% to 32.4%) got a yes; “likely” is the 95% interval after Wilson, as small numbers say little.'],
    ['FUNNEL("referral ask")', '2 referral asks in the challenge, each at the furthest stage that it reached: 1 of 2 got a reply, 1 of 2 led to a call and 1 of 2 got a yes; a percentage is said from 5 on.'],
    ['RESPONSE_RATE', 'of the pitches and referral asks that are answered or at least 14 days old, a person answered 4 of 10 (40%, likely 16.8% to 68.7%) within 14 days, and 4 of 10 (40%, likely 16.8% to 68.7%) came to a call or a yes; what bounced is left out, and an out-of-office note is no answer; “likely” is the 95% interval after Wilson, as small numbers say little.'],
    ['CHANNELS', '2 new people in 11 noted hours; each line counts as if it had 4 hours more at the overall rate of 0.18, so that little data does not look like much; a person counts where the first exchange was; lines without hours have no rate.'],
    ['FOLLOW_UP_TIME', 'business days from meeting to your first message, the middle of 1 new person: 1 with a message; business days are Monday to Friday, less your days off.'],
  ])('is in English, for %s', (name, sentence) => {
    const rows = name === 'FOLLOW_UP_TIME' ? ROWS.slice(10) : ROWS;

    expect(said(name, 'en', rows)).toBe(sentence);
  }); // prettier-ignore

  it.each([
    ['FUNNEL', '8 Pitches in der Challenge, gezählt wird die weiteste erreichte Stufe: 3 von 8 (37,5\u00a0%, wohl 13,7\u00a0% bis 69,4\u00a0%) mit Antwort, 3 von 8 (37,5\u00a0%, wohl 13,7\u00a0% bis 69,4\u00a0%) mit Gespräch und 0 von 8 (0\u00a0%, wohl 0\u00a0% bis 32,4\u00a0%) mit Zusage; „wohl“ ist das 95-%-Intervall nach Wilson, denn kleine Zahlen sagen wenig.'],
    ['FUNNEL("Bitte um Empfehlung")', '2 Bitten um Empfehlung in der Challenge, gezählt wird die weiteste erreichte Stufe: 1 von 2 mit Antwort, 1 von 2 mit Gespräch und 1 von 2 mit Zusage; Prozente gibt es ab 5.'],
    ['RESPONSE_RATE("Bitte um Empfehlung")', 'Bitten um Empfehlung, die beantwortet oder mindestens 14 Tage alt sind: 1 von 2 binnen 14 Tagen von einem Menschen beantwortet, 1 von 2 mit Gespräch oder Zusage; Unzustellbares zählt nicht mit, eine Abwesenheitsnotiz ist keine Antwort; Prozente gibt es ab 5.'],
    ['CHANNELS', '2 neue Menschen in 11 notierten Stunden; jede Zeile rechnet, als kämen 4 Stunden mit der Gesamtrate von 0,18 dazu, damit wenig Daten nicht nach viel aussehen; ein Mensch zählt dort, wo der erste Austausch war; Zeilen ohne Stunden haben keine Rate.'],
    ['FOLLOW_UP_TIME', 'Werktage vom Kennenlernen bis zu deiner ersten Nachricht, die Mitte von 1 neuem Menschen: 1 mit Nachricht; Werktage sind Montag bis Freitag ohne deine freien Tage.'],
  ])('is in German, for %s', (name, sentence) => {
    const rows = name === 'FOLLOW_UP_TIME' ? ROWS.slice(10) : ROWS;

    expect(said(name, 'de', rows)).toBe(sentence);
  }); // prettier-ignore

  it.each([
    ['FUNNEL', 'no pitch in the challenge yet; each one counts, whatever comes of it', 'in der Challenge gibt es noch keine Pitches; jeder Versuch zählt, was auch daraus wird'],
    ['RESPONSE_RATE', 'no pitch or referral ask is answered or 14 days old yet', 'Pitches und Bitten um Empfehlung: noch nichts beantwortet oder 14 Tage alt'],
    ['CHANNELS', 'nothing was logged in the challenge yet that could be compared', 'in der Challenge ist noch nichts eingetragen, was sich vergleichen ließe'],
    ['FOLLOW_UP_TIME', 'nobody new was met in the challenge yet whom a message could follow', 'in der Challenge ist noch niemand neu, dem eine Nachricht folgen könnte'],
  ])('is kind where %s has nothing to say yet', (name, english, german) => {
    expect(said(name, 'en', [])).toContain(english);
    expect(said(name, 'de', [])).toContain(german);
  }); // prettier-ignore

  it('tells of open cases in the time to follow-up', () => {
    const met = ['Ana', 'Ben'].map((name) => ({ day: june(26), people: [{ id: '', name }] }));

    expect(said('FOLLOW_UP_TIME', 'en', met)).toContain(
      '0 with a message, 2 without one yet, who count as longer than the days so far;',
    );
    expect(said('FOLLOW_UP_TIME', 'de', met)).toContain(
      '0 mit Nachricht, 2 noch ohne und zählen als länger als die Tage bisher;',
    );
  });

  it('tells where what is due comes from', () => {
    const people = [aPerson({ cadence: 'monthly', lastContact: '2026-05-01' as ReturnType<typeof june> })];
    const both = { people, followUps: [aFollowUp()] };

    expect(said('FOLLOW_UPS_DUE', 'en', [], both)).toContain('1 from the Follow-ups sheet and 1 to keep in touch with; overdue is');
    expect(said('FOLLOW_UPS_DUE', 'de', [], both)).toContain('1 aus dem Blatt Wiedervorlagen und 1 zum Kontakthalten; überfällig heißt');
    expect(said('FOLLOW_UPS_DUE', 'en', [], { followUps: [] })).toBe('nothing is due; well kept.');
    expect(said('FOLLOW_UPS_DUE', 'en', [], { people })).toContain('without the Follow-ups sheet this is only about keeping in touch');
  }); // prettier-ignore
});
