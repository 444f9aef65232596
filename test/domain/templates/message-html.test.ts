import { composeMessage } from '../../../src/domain/templates/compose-message';
import { messageHtml } from '../../../src/domain/templates/message-html';
import { parsedHtml } from './parsed-html';
import { values } from './story';

function links(text: string): readonly string[] {
  return parsedHtml(messageHtml('Hello', text, 'en')).links;
}

function linksAround(body: string): readonly string[] {
  const template = { row: 2, name: '', subject: 's', body };
  const result = composeMessage(template, values({ name: 'Ana', event: 'Fair' }), 'en');
  return 'message' in result ? parsedHtml(result.message.html).links : [];
}

describe('the links of a message', () => {
  it.each([
    ['(see https://example.org)', 'https://example.org'],
    ['(see https://example.org/a_(b).)', 'https://example.org/a_(b)'],
    ['(https://example.org/a_(b)))', 'https://example.org/a_(b)'],
    ['https://example.org/(a)(b)', 'https://example.org/(a)(b)'],
    ['“https://example.org/a”!', 'https://example.org/a'],
    ['(https://example.org/a.)', 'https://example.org/a'],
  ])('of %j are without what belongs to the sentence', (text, link) => {
    expect(links(text)).toEqual([link]);
  });

  it('may stand before a value, but not touch it', () => {
    expect(linksAround('https://example.org {{name}}')).toEqual(['https://example.org']);
    expect(linksAround('https://example.org/{{name}}')).toEqual([]);
  });

  it('are whole before an address that a value goes on with', () => {
    expect(linksAround('https://a.example and https://b.example/{{name}}')).toEqual(['https://a.example']);
  });

  it('may end the line behind a value', () => {
    expect(linksAround('For {{name}}: https://example.org')).toEqual(['https://example.org']);
    expect(linksAround('{{name}} at {{event}}: https://example.org')).toEqual(['https://example.org']);
  });
});

describe('the paragraphs of a message', () => {
  it('are parted by blank lines, however many', () => {
    const { elements } = parsedHtml(messageHtml('Hello', 'a\n\n \n\t\nb\nc', 'en'));

    expect(elements.filter((name) => /^(p|br)\b/.test(name))).toEqual(['p dir style', 'p dir style', 'br']);
  });

  it('stand in a document that is closed', () => {
    expect(messageHtml('Hello', 'a', 'en')).toMatch(
      /^<!doctype html>[^]*<title>Hello<\/title>[^]*<\/div><\/body><\/html>$/,
    );
  });
});
