import { readdirSync } from 'node:fs';
import { parsedHtml } from '../domain/templates/parsed-html';
import { FOLDER, goldenFile, goldenMails } from './mails';

const MAILS = goldenMails();
const HTML = [...MAILS.keys()].filter((name) => name.endsWith('.html'));

describe('the golden mails', () => {
  it('are these files and no others', () => {
    const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.includes('.'),
    );

    expect(files.map((name) => name.replace(/\\/g, '/')).sort()).toEqual([...MAILS.keys()].sort());
  });

  it.each([...MAILS.keys()])('%s is as it was looked at', (name) => {
    expect(MAILS.get(name)).toBe(goldenFile(name));
  });

  it.each(HTML)('%s needs no picture, no other host and no colours of its own', (name) => {
    const html = goldenFile(name);
    const { elements } = parsedHtml(html);

    expect(elements.filter((element) => /^(?:img|link|style|script|iframe|svg)\b/.test(element))).toEqual([]);
    expect(html).not.toMatch(/background|[; "]color:(?!inherit)/);
    expect(html).toContain('<meta name="color-scheme" content="light dark">');
    expect(html).not.toMatch(/url\(|src=/);
  });

  it.each(HTML)('%s says what its text says', (name) => {
    const text = goldenFile(name.replace('.html', '.txt'));
    const read = parsedHtml(goldenFile(name)).text;
    const withoutLinks = text.replace(/^Subject: .*/, '').replace(/mailto:\S+/g, '');
    const words = withoutLinks.split(/[\s•:()]+/);

    expect(words.filter((word) => !/^(?:https?$|\/\/|\W*$)/.test(word) && !read.includes(word))).toEqual([]);
  });

  it.each(HTML)('%s links to what its text links to', (name) => {
    const links = [...goldenFile(name.replace('.html', '.txt')).matchAll(/mailto:\S+/g)].map(
      ([link]) => link,
    );
    const html = goldenFile(name);

    expect(links.filter((link) => !html.includes(`href="${link}&amp;body=`))).toEqual([]);
  });
});
