import { LANGUAGES } from '../../../src/domain/cells/vocabulary';
import { readTemplates } from '../../../src/domain/reading/read-templates';
import { defaultTemplateRows } from '../../../src/domain/templates/default-template-rows';
import { MESSAGE_FIELDS } from '../../../src/domain/templates/message-fields';
import { preparedMessage } from '../../../src/domain/templates/prepared-message';
import { MESSAGE_RULES } from '../../../src/domain/templates/template-for';
import { templateWords } from '../../../src/domain/words/templates';
import { grid } from '../builders';
import { values } from './story';

const HEADERS = ['Name', 'Situation', 'Language', 'Subject', 'Body'];

describe.each(LANGUAGES)('the templates that come with it, in %s', (language) => {
  const prepared = (known: Parameters<typeof values>[0]) =>
    MESSAGE_RULES.map((rule) => {
      const result = preparedMessage({ rule, values: values(known), templates: [], language });
      if (!result || 'problem' in result) throw new Error(JSON.stringify(result));
      return result.message;
    });

  it('make a message of whatever is known, and of next to nothing', () => {
    const all = Object.fromEntries(MESSAGE_FIELDS.map((field) => [field, `<${field}>`]));

    for (const { subject, text } of [...prepared(all), ...prepared({ day: 'Monday', date: '1 June' })]) {
      expect(subject + text).not.toMatch(/\{\{|\}\}|\( *\)| {2}| [,.!]|undefined/);
      expect(text.split('\n\n').length).toBeGreaterThanOrEqual(3);
      expect(text.length).toBeLessThan(900);
    }
  });

  it('tell others nothing that the user has noted for nobody else', () => {
    const told = prepared({
      day: 'Monday',
      date: '1 June',
      nextStep: 'SECRET',
      promised: 'SECRET',
      kind: 'SECRET',
    });

    expect(JSON.stringify(told)).not.toContain('SECRET');
  });

  it('ask with words of no pressure', () => {
    const texts = prepared({ day: 'Monday', date: '1 June' })
      .map(({ subject, text }) => `${subject} ${text}`)
      .join(' ');

    expect(texts).not.toMatch(/urgent|asap|last chance|just checking in|dringend|letzte Chance|endlich|!!/i);
  });
});

describe('the words about templates', () => {
  it('are there in both languages, and differ', () => {
    const [english, german] = LANGUAGES.map((language) => templateWords(language));
    const texts = (words: typeof english) =>
      Object.entries({ ...words?.flaws, ...words?.problem, ...words?.preview }).map(([key, text]) => [
        key,
        typeof text === 'function' ? (text as (...facts: string[][]) => string)(['a'], ['b'], ['c']) : text,
      ]);

    const same = texts(english).filter(([key, text]) =>
      texts(german).some(([k, t]) => k === key && t === text),
    );

    expect(same).toEqual([]);
  });
});

describe('the German templates', () => {
  it('need neither du nor Sie', () => {
    const texts = Object.values(templateWords('de').defaults).map(
      ({ subject, body }) => `${subject}\n${body}`,
    );

    for (const text of texts) {
      expect(text).not.toMatch(/\b(?:du|dir|dich|deine?[mnrs]?)\b/i);
      // “Sie” for “you” is always written so; none of these texts speaks of “she” or “they” at all.
      expect(text).not.toMatch(/\b(?:sie|ihnen|ihre?[mnrs]?)\b/i);
    }
  });
});

describe('defaultTemplateRows', () => {
  it('are read back as every situation in both languages, the spreadsheet’s first', () => {
    const rows = defaultTemplateRows('de').map(({ name, situation, language, subject, body }) => [
      name, situation, language, subject, body,
    ]); // prettier-ignore

    const read = readTemplates(grid(HEADERS, ...rows));

    expect(read.map(({ situation, language }) => [situation, language])).toEqual([
      ...MESSAGE_RULES.map((rule) => [rule, 'de']),
      ...MESSAGE_RULES.map((rule) => [rule, 'en']),
    ]);
    expect(read.map(({ subject, body }) => subject === '' || body === '')).not.toContain(true);
  });
});

describe('readTemplates', () => {
  it('finds columns by either language’s headers in any order', () => {
    const [row] = readTemplates(
      grid(
        ['Text', 'mine', 'Betreff', 'Sprache', 'Situation', 'Name'],
        ['b', 1, 's', 'deutsch', 'PITCH', 'n'],
      ),
    );

    expect(row).toEqual({
      row: 2,
      name: 'n',
      situation: 'pitch',
      language: 'de',
      subject: 's',
      body: 'b',
    });
  });

  it('leaves out rows that have no words, and keeps a situation of the user’s own apart', () => {
    const rows = readTemplates(
      grid(HEADERS, ['a', 'pitch', '', '', ''], ['', '', '', '', ''], ['c', 'christmas', '', 's', 42]),
    );

    expect(rows).toMatchObject([{ row: 4, situation: undefined, language: undefined, body: '42' }]);
  });

  it('has no rows where there are no headers', () => {
    expect(readTemplates(grid(['x'], ['y']))).toEqual([]);
    expect(readTemplates([])).toEqual([]);
  });
});
