import { withLocalLinks } from '../../../src/workbench/server/mail-links';

const SPREADSHEET = 'https://docs.google.com/spreadsheets/d/abc/edit';

describe('withLocalLinks', () => {
  it.each([
    ['a sheet', `${SPREADSHEET}#gid=12`, '/#gid=12'],
    ['the spreadsheet', SPREADSHEET, '/#'],
    [
      'a mail',
      'mailto:you@example.com?subject=a%20b&amp;body=c',
      '/#mailto:you@example.com?subject=a%20b&amp;body=c',
    ],
  ])('leads a link to %s into the page', (_what, address, place) => {
    const html = `<p><a href="${address}" style="color:red">Open</a></p>`;

    expect(withLocalLinks(html)).toBe(`<p><a href="${place}" target="_top" style="color:red">Open</a></p>`);
  });

  it.each([
    '<a href="https://example.com/">elsewhere</a>',
    '<a href="https://docs.google.com.example.com/spreadsheets/d/abc/edit">elsewhere</a>',
    '<p>mailto:you@example.com</p>',
  ])('leaves %s as it is', (html) => {
    expect(withLocalLinks(html)).toBe(html);
  });

  it.each(['"_top"', "'_top'", '_top'])('lets no mail lead the page elsewhere by target=%s', (target) => {
    expect(withLocalLinks(`<a target=${target} href="https://example.com/">elsewhere</a>`)).toBe(
      '<a href="https://example.com/">elsewhere</a>',
    );
  });
});
