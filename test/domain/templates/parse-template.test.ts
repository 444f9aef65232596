import fc from 'fast-check';
import { MESSAGE_FIELDS, fieldOf } from '../../../src/domain/templates/message-fields';
import { parseTemplate } from '../../../src/domain/templates/parse-template';
import { wordKey } from '../../../src/domain/cells/folded-text';
import { LANGUAGES } from '../../../src/domain/cells/vocabulary';
import { templateWords } from '../../../src/domain/words/templates';

function flawOf(source: string) {
  const parsed = parseTemplate(source);
  return 'flaw' in parsed ? parsed.flaw : undefined;
}

function nodesOf(source: string) {
  const parsed = parseTemplate(source);
  return 'nodes' in parsed ? parsed.nodes : undefined;
}

describe('fieldOf', () => {
  it.each([
    ['first name', 'firstName'],
    ['First-Name', 'firstName'],
    ['FIRSTNAME', 'firstName'],
    ['Vorname', 'firstName'],
    ['nächster Schritt', 'nextStep'],
    ['sender’s name', 'myName'],
    ['mein  name', 'myName'],
  ])('understands “%s”', (word, field) => {
    expect(fieldOf(word)).toBe(field);
  });

  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf', '', ' ', 'firstname2'])(
    'knows no field “%s”',
    (word) => {
      expect(fieldOf(word)).toBeUndefined();
    },
  );

  it('never takes one word for two fields, in whatever language', () => {
    const words = MESSAGE_FIELDS.flatMap((field) => [
      ...new Set(LANGUAGES.map(templateWords).flatMap(({ fields }) => fields[field].map(wordKey))),
    ]);

    expect(words.filter((word, place) => words.indexOf(word) !== place)).toEqual([]);
  });
});

describe('parseTemplate', () => {
  it('tells text, fields and fallbacks apart', () => {
    expect(nodesOf('Hi {{ first name | there | }}, {x} }}')).toEqual([
      { kind: 'text', text: 'Hi ' },
      { kind: 'field', field: 'firstName', fallback: 'there |' },
      { kind: 'text', text: ', {x} }}' },
    ]);
  });

  it.each(['{{# event }}a{{/ event }}', '{{ #event }}a{{ /event }}', '{{#event}}a{{/event}}'])(
    'minds no blanks within the tags of %j',
    (source) => {
      expect(nodesOf(source)).toEqual([
        { kind: 'part', field: 'event', isInverted: false, nodes: [{ kind: 'text', text: 'a' }] },
      ]);
    },
  );

  it('takes what stands behind a bar for text, whatever its signs, and blanks around a field for nothing', () => {
    expect(nodesOf('{{ name | # / ^ }}')).toEqual([{ kind: 'field', field: 'name', fallback: '# / ^' }]);
    expect(nodesOf('{{name}}')).toEqual([{ kind: 'field', field: 'name', fallback: '' }]);
  });

  it('takes away the first line and the last where a tag stands alone on them', () => {
    expect(nodesOf('{{#event}}\nb\n{{/event}}')).toEqual([
      { kind: 'part', field: 'event', isInverted: false, nodes: [{ kind: 'text', text: 'b\n' }] },
    ]);
    expect(nodesOf('\n{{#event}}b{{/event}}')?.[0]).toEqual({ kind: 'text', text: '\n' });
  });

  it('nests parts', () => {
    expect(nodesOf('{{#event}}a{{^about}}b{{/about}}{{/event}}')).toEqual([
      {
        kind: 'part',
        field: 'event',
        isInverted: false,
        nodes: [
          { kind: 'text', text: 'a' },
          { kind: 'part', field: 'about', isInverted: true, nodes: [{ kind: 'text', text: 'b' }] },
        ],
      },
    ]);
  });

  it('takes away the line on which a part’s tag stands alone', () => {
    expect(nodesOf('a\n  {{#event}} \nb\n{{/event}}\nc')).toEqual([
      { kind: 'text', text: 'a\n' },
      { kind: 'part', field: 'event', isInverted: false, nodes: [{ kind: 'text', text: 'b\n' }] },
      { kind: 'text', text: 'c' },
    ]);
  });

  it('keeps the line of a field that stands alone', () => {
    expect(nodesOf('a\n{{name}}\nb')).toHaveLength(3);
    expect(nodesOf('a\n{{name}}\nb')?.[2]).toEqual({ kind: 'text', text: '\nb' });
  });

  it.each([
    ['a\nb {{nmae}}', { what: 'unknownField', line: 2, field: 'nmae' }],
    ['{{#event}}\n{{constructor}}{{/event}}', { what: 'unknownField', line: 2, field: 'constructor' }],
    ['{{__proto__}}', { what: 'unknownField', line: 1, field: '__proto__' }],
    ['{{{name}}}', { what: 'unknownField', line: 1, field: '{name' }],
    ['{{#event|x}}a{{/event}}', { what: 'unknownField', line: 1, field: '#event|x' }],
    ['{{}}', { what: 'unknownField', line: 1, field: '' }],
    ['a\n\n{{name', { what: 'unclosedField', line: 3, field: 'name' }],
    ['{{first\nname}}', { what: 'unclosedField', line: 1, field: 'first' }],
    ['a\n{{#event}}\nb', { what: 'unclosedPart', line: 2, field: '#event' }],
    ['a\n{{#event}}{{^about}}b{{/about}}', { what: 'unclosedPart', line: 2, field: '#event' }],
    ['a{{/event}}', { what: 'strayEnd', line: 1, field: '/event' }],
    ['{{#event}}\n{{#about}}\n{{/event}}{{/about}}', { what: 'strayEnd', line: 3, field: '/event' }],
  ])('finds what is wrong in %j', (source, flaw) => {
    expect(flawOf(source)).toEqual(flaw);
  });

  it('gives back nodes or a flaw on a line that there is, whatever was typed', () => {
    const pieces = fc.constantFrom('{{', '}}', '#', '^', '/', '|', 'event', 'name', ' ', '\n', 'ü', '{', '}');
    const source = fc.array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 25 });
    fc.assert(
      fc.property(source, (parts) => {
        const text = parts.join('');
        const flaw = flawOf(text);

        if (flaw === undefined) return;
        expect(flaw.line).toBeGreaterThanOrEqual(1);
        expect(flaw.line).toBeLessThanOrEqual(text.split('\n').length);
        expect(text).toContain(flaw.field.replace(/^[#^/]/, ''));
      }),
      { numRuns: 200, seed: 20_261_122 },
    );
  });
});
