import type { TemplateRow } from '../../../src/domain/reading/read-templates';
import { composeMessage, type MessageTemplate } from '../../../src/domain/templates/compose-message';
import { messageOfCells } from '../../../src/domain/templates/message';
import type { MessageValues } from '../../../src/domain/templates/message-fields';
import { preparedMessage } from '../../../src/domain/templates/prepared-message';
import { templateProblemInWords } from '../../../src/domain/templates/problem-in-words';
import { parsedHtml } from './parsed-html';
import { values } from './story';

function template(body: string, subject = 'Hello'): MessageTemplate {
  return { row: 4, name: 'Mine', subject, body };
}

function composed(body: string, known: Partial<MessageValues> = {}, subject?: string) {
  const result = composeMessage(template(body, subject), values(known), 'en');
  if ('problem' in result) throw new Error(templateProblemInWords(result.problem, 'en'));
  return result.message;
}

function problemOf(body: string, subject?: string) {
  const result = composeMessage(template(body, subject), values(), 'en');
  return 'problem' in result ? result.problem : undefined;
}

describe('composeMessage', () => {
  it('puts values, fallbacks and parts into subject and text', () => {
    const { subject, text } = composed(
      'Hi {{first name|there}},\n\n{{#event}}after {{event}}{{/event}}{{^event}}again{{/event}}',
      { firstName: 'Ana', event: 'Design Day' },
      'For {{name|you}}',
    );

    expect(subject).toBe('For you');
    expect(text).toBe('Hi Ana,\n\nafter Design Day');
  });

  it('leaves no gap where a part was left out', () => {
    expect(composed('a\n\n{{#event}}b{{/event}}\n\nc').text).toBe('a\n\nc');
    expect(composed('a\n\n{{#event}}\nb\n\n{{/event}}\nc').text).toBe('a\n\nc');
    expect(composed('a\n{{my name}}\n').text).toBe('a');
  });

  it('takes a value of blanks for none', () => {
    expect(composed('{{name|nobody}}', { name: ' \n\u200b'.slice(0, 2) }).text).toBe('nobody');
  });

  it('says the same in text and HTML', () => {
    const { text, html } = composed('Hi {{name}},\n\none\ntwo', { name: 'Ana' });

    const parsed = parsedHtml(html);

    expect(parsed.text.replace(/\s+/g, ' ').trim()).toBe(text.replace(/\s+/g, ' '));
    expect(parsed.elements.filter((name) => /^(p|br|bdi)\b/.test(name))).toEqual([
      'p dir style',
      'bdi',
      'p dir style',
      'br',
    ]);
  });

  it('keeps the direction of a value to itself', () => {
    const { text, html } = composed('For {{name}}, 5 pages', { name: '\u202eשלום' });

    expect(html).toContain('For <bdi>שלום</bdi>, 5 pages');
    expect(text).toBe('For שלום, 5 pages');
  });

  it('links addresses of the web and of mail, without the punctuation behind them', () => {
    const { html } = composed(
      'See https://example.org/a?b=1&c=2. Or (http://example.org/x_(y)), or mailto:me@example.org, or javascript:x, ftp://x.',
    );

    expect(parsedHtml(html).links).toEqual([
      'https://example.org/a?b=1&c=2',
      'http://example.org/x_(y)',
      'mailto:me@example.org',
    ]);
  });

  it('links nothing that a value is part of', () => {
    const { html } = composed('https://example.org/{{name}} {{about}}', {
      name: 'x',
      about: 'https://other.example',
    });

    expect(parsedHtml(html).links).toEqual([]);
  });

  it('has a subject of one line', () => {
    expect(composed('a', { name: 'Ana\r\nBcc: x' }, 'For\n{{name}}').subject).toBe('For Ana Bcc: x');
  });

  it('is no message without a subject or without a text', () => {
    expect(problemOf('a', '{{name}}')).toMatchObject({ what: 'empty', column: 'subject' });
    expect(problemOf('{{#name}}Hi{{/name}}')).toMatchObject({ what: 'empty', column: 'body', field: '' });
  });

  it('is no message where it would not fit into a cell', () => {
    expect(problemOf('x'.repeat(49_001))).toMatchObject({ what: 'tooLong', field: '' });
    expect(problemOf('x'.repeat(49_000))).toBeUndefined();
  });

  it('comes to an end with parts nested as deep as a cell allows', () => {
    const deep = `${'{{^event}}'.repeat(2400)}x${'{{/event}}'.repeat(2400)}`;

    expect(composed(deep).text).toBe('x');
  });

  it('counts lines as the cell shows them', () => {
    expect(problemOf('a\r\nb\u2028{{nmae}}')).toEqual({
      what: 'unknownField',
      template: 'Mine',
      row: 4,
      column: 'body',
      line: 3,
      field: 'nmae',
    });
  });
});

describe('templateProblemInWords', () => {
  it('names template, field and line, and how to mend it', () => {
    const problem = problemOf('a\n{{nmae}}');
    const words = problem && templateProblemInWords(problem, 'en');

    expect(words).toMatch(/^In the template “Mine”, Body, line 2: there is no field \{\{nmae\}\}\./);
    expect(words).toContain('{{first name}}, {{name}}');
    expect(words).toContain('nothing is prepared with it');
  });

  it('names the row of a template without a name, in German as well', () => {
    const result = composeMessage(
      { row: 4, name: '', subject: 'a', body: '{{#Tag}}' },
      values({ day: 'x' }),
      'de',
    );
    const problem = 'problem' in result ? result.problem : undefined;

    expect(problem && templateProblemInWords(problem, 'de')).toMatch(
      /^In Zeile 4 des Blatts Vorlagen, Text, Zeile 1: Der Abschnitt \{\{#Tag\}\} hat kein Ende\. Setze \{\{\/Tag\}\}/,
    );
  });

  it.each([
    ['{{name', '{{name does not end'],
    ['{{/name}}', '{{/name}} ends no part'],
    ['{{name}}', 'nothing is left'],
    ['x'.repeat(49_001), 'longer than a cell'],
  ])('has a sentence for %#', (body, sentence) => {
    const problem = problemOf(body);

    expect(problem && templateProblemInWords(problem, 'en')).toContain(sentence);
  });
});

describe('messageOfCells', () => {
  it('takes nothing for a template, for HTML or for a header', () => {
    const { subject, text, html } = messageOfCells(
      'Re: {{name}}\nBcc: x',
      ' {{#event}}<b>me</b>\u000b{{first name}}',
      'de',
    );

    expect(subject).toBe('Re: {{name}} Bcc: x');
    expect(text).toBe('{{#event}}<b>me</b>\n{{first name}}');
    expect(parsedHtml(html).text.trim()).toBe('{{#event}}<b>me</b>\n{{first name}}');
    expect(html).toContain('<html lang="de">');
  });

  it('gives the text that a template made back as it was', () => {
    const made = composed(
      'Hi {{name}},\n\nsee https://example.org.\n\nBye',
      { name: 'Ana <x>' },
      'To {{name}}',
    );

    expect(messageOfCells(made.subject, made.text, 'en')).toMatchObject({
      subject: made.subject,
      text: made.text,
    });
  });
});

function row(changes: Partial<TemplateRow>): TemplateRow {
  return { row: 2, name: '', situation: 'metSomeone', language: 'en', subject: 's', body: 'b', ...changes };
}

describe('preparedMessage', () => {
  const prepared = (templates: readonly TemplateRow[], language: 'en' | 'de' = 'en') => {
    const result = preparedMessage({
      rule: 'metSomeone',
      values: values({ day: 'Monday' }),
      templates,
      language,
    });
    return result && 'message' in result ? result.message.text : result;
  };

  it('takes the upmost row of its situation and language', () => {
    const templates = [
      row({ situation: 'pitch', body: 'pitch' }),
      row({ language: 'de', body: 'deutsch' }),
      row({ body: 'first' }),
      row({ body: 'second' }),
    ];

    expect([prepared(templates), prepared(templates, 'de')]).toEqual(['first', 'deutsch']);
  });

  it('takes a row without a language before our own words, and after one of the language', () => {
    const templates = [row({ language: undefined, body: 'any' }), row({ language: 'de', body: 'deutsch' })];

    expect([prepared(templates), prepared(templates, 'de')]).toEqual(['any', 'deutsch']);
  });

  it('works without any row, and never takes one of the other language', () => {
    expect(prepared([row({ language: 'de', body: 'deutsch' })])).toMatch(/^Hi there,/);
    expect(prepared([], 'de')).toMatch(/^Hallo,/);
  });

  it('tells what is wrong rather than take other words', () => {
    expect(prepared([row({ body: '{{nmae}}' })])).toMatchObject({ problem: { what: 'unknownField' } });
  });

  it('is none for what is a reminder only', () => {
    const request = { values: values(), templates: [], language: 'en' } as const;

    expect(preparedMessage({ rule: 'reminder', ...request })).toBeUndefined();
    expect(preparedMessage({ rule: 'promise', ...request })).toBeUndefined();
  });
});
