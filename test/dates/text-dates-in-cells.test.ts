import { AddOnSession } from '../bundle/add-on-session';
import { FORMATS, LOCALES } from './formats';

const SEMICOLON = new Set(['de_DE', 'fr_FR', 'es_ES', 'it_IT', 'nl_NL']);
const READ = ['short, as shown', 'long', 'weekday', 'English', 'long with time', 'year, slashes'];
const REFUSED = ['no such day', 'no year'];

function texts(names: readonly string[], locale: (typeof LOCALES)[number]): readonly string[] {
  return FORMATS.filter(({ name }) => names.includes(name)).map(({ texts: all }) =>
    typeof all === 'string' ? all : (all[LOCALES.indexOf(locale)] ?? ''),
  );
}

/** A sheet of that locale whose dates are text, as an import or a column of plain text leaves them. */
function sheetOf(locale: string, dates: readonly string[]): AddOnSession {
  const session = new AddOnSession({ locale, now: '2026-06-20T08:00:00Z' });
  const { user } = session.emulator;
  const sheet = session.sheetId('Sheet1');
  user.paste(sheet, 1, 3, [['Date', 'Kind'], ...dates.map((date) => [`'${date}`, 'call'])]);
  user.paste(sheet, 1, 6, [['Key', 'Value'], ['Challenge start', '2026-06-01'], ['Challenge length', '30']]); // prettier-ignore
  return session;
}

function asked(session: AddOnSession, locale: string, formula: string): string {
  session.typeFormula(SEMICOLON.has(locale) ? formula.replace(/,/g, ';') : formula);
  return session.shown();
}

describe('dates in text, in cells that the built functions read', () => {
  it.each(['en_US', 'en_GB', 'de_DE', 'fr_FR', 'es_ES', 'it_IT', 'nl_NL', 'ja_JP'] as const)(
    'count in %s where they can be read, and are named with their row where not',
    (locale) => {
      const read = texts(READ, locale);
      const refused = texts(REFUSED, locale);
      const session = sheetOf(locale, [...read, ...refused]);

      const actions = asked(session, locale, '=ACTIONS(C1:D30, F1:G3)');
      const explained = asked(session, locale, '=EXPLAIN("ACTIONS", C1:D30, F1:G3)');

      expect(actions).toBe(String(read.length));
      refused.forEach((text, index) => {
        expect(explained).toContain(text);
        expect(explained).toContain(String(read.length + index + 2));
      });
    },
  );
});
