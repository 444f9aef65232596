import fc from 'fast-check';
import { composeMessage } from '../../../src/domain/templates/compose-message';
import { messageOfCells } from '../../../src/domain/templates/message';
import { MESSAGE_FIELDS, type MessageField } from '../../../src/domain/templates/message-fields';
import { templateWords } from '../../../src/domain/words/templates';
import { HOSTILE_STRINGS } from '../../support/hostile-strings';
import { parsedHtml } from './parsed-html';
import { values } from './story';

const UNSEEN = /(?![\n\t])\p{Cc}|[\u2028\u2029\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u;

/** A template in which the field stands on a line of its own, within one, as a fallback’s neighbour and in an address. */
function templateOf(field: MessageField) {
  const [word] = templateWords('en').fields[field];
  const body = `a {{${word}}} b\n{{${word}|none}}\n\n{{#${word}}}c {{${word}}}{{/${word}}}\n\nhttps://example.org/{{${word}}}`;
  return { row: 2, name: '', subject: `s {{${word}}} t`, body };
}

function composed(field: MessageField, value: string) {
  const result = composeMessage(templateOf(field), values({ [field]: value }), 'en');
  if ('problem' in result) throw new Error(JSON.stringify([field, value, result.problem]));
  return result.message;
}

/** What the message is to look like where the value is one plain word. */
const PLAIN = Object.fromEntries(
  MESSAGE_FIELDS.map((field) => [field, parsedHtml(composed(field, 'Ana').html).elements]),
);

/** What of a value can be seen, and how. */
function seen(value: string): string {
  return value
    .replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\s]+/gu, '')
    .replace(/\p{Surrogate}/gu, '\ufffd');
}

/** What went wrong with a value in one of its three places; '' for nothing. */
function flaws(field: MessageField, value: string): string {
  const { subject, text, html } = composed(field, value);
  const parsed = parsedHtml(html);
  const isBlank = seen(value) === '';
  const wrong = {
    'a line in the subject': /[\n\t]/.test(subject) || UNSEEN.test(subject),
    'more lines in the text': !isBlank && text.split('\n').length !== 6,
    'unseen signs in the text': UNSEEN.test(text),
    'other elements': !isBlank && parsed.elements.join() !== PLAIN[field]?.join(),
    'a link': parsed.links.length > (isBlank ? 1 : 0),
    'text and HTML differ': parsed.text.replace(/\s+/g, '') !== text.replace(/\s+/g, ''),
    'not the value':
      value.length < 300 && !isBlank && !text.replace(/\s+/g, '').startsWith(`a${seen(value)}b`),
  };
  const found = Object.entries(wrong).filter(([, is]) => is);
  return found.map(([what]) => `${field} = ${JSON.stringify(value.slice(0, 80))}: ${what}`).join('; ');
}

describe('hostile values', () => {
  it('stay one line of text in every field, of the subject, the text and the HTML', () => {
    const found = MESSAGE_FIELDS.flatMap((field) => HOSTILE_STRINGS.map((value) => flaws(field, value)));

    console.info(
      `T6 templates: ${String(HOSTILE_STRINGS.length)} strings × ${String(MESSAGE_FIELDS.length)} fields × 3 places, ${String(found.filter((flaw) => flaw !== '').length)} escapes`,
    );
    expect(found.filter((flaw) => flaw !== '')).toEqual([]);
  });

  it('stay text where they stand in the cells of the outbox', () => {
    const plain = parsedHtml(messageOfCells('s', 'Ana', 'en').html).elements;

    const found = HOSTILE_STRINGS.filter((value) => {
      const { subject, text, html } = messageOfCells(value, value, 'en');
      const { elements } = parsedHtml(html);
      const others = elements.filter((name) => !/^(?:a href|br|p dir style)$/.test(name));
      return (
        /[\n\t]/.test(subject) ||
        UNSEEN.test(subject + text) ||
        others.join() !== plain.filter((name) => name !== 'p dir style').join()
      );
    });

    expect(found).toEqual([]);
  });

  it('are never interpreted, whatever they are', () => {
    const value = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc
        .array(fc.constantFrom(...HOSTILE_STRINGS.filter((text) => text.length < 40)), { maxLength: 3 })
        .map((texts) => texts.join('')),
    );
    fc.assert(
      fc.property(fc.constantFrom(...MESSAGE_FIELDS), value, (field, text) => {
        expect(flaws(field, text)).toBe('');
      }),
      { numRuns: 150, seed: 20_261_122 },
    );
  });

  it('and templates of any text never make it throw', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '{{name}}',
        '{{#event}}',
        '{{/event}}',
        '{{^about}}',
        '{{',
        '}}',
        '\n',
        'https://x.org/',
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.string({ unit: 'binary' }), (pieces, name) => {
        const result = composeMessage(
          { row: 2, name, subject: 's', body: pieces.join('') },
          values({ name }),
          'en',
        );

        if ('problem' in result) expect(result.problem.line).toBeGreaterThanOrEqual(1);
        else expect(UNSEEN.test(result.message.text)).toBe(false);
      }),
      { numRuns: 200, seed: 20_261_122 },
    );
  });
});
