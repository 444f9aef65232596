import { settingsFrom } from '../../../src/workbench/server/settings';
import { publicFunctions } from '../../../src/workbench/emulator';
import { sidebarDocument } from '../../../src/workbench/server/sidebar-document';
import { hourLater, nextMorning, weekLater } from '../../../src/workbench/server/wall-clock';
import { SMALL_ADD_ON } from './small-add-on';

describe('nextMorning', () => {
  it.each([
    ['Europe/Berlin', '2026-06-01T06:00Z', '2026-06-02T07:00Z'],
    ['Pacific/Auckland', '2026-06-01T13:00Z', '2026-06-02T21:00Z'],
    // The clocks go forward in the night between: 23 hours and more are not 24.
    ['Europe/Berlin', '2026-03-28T08:00Z', '2026-03-29T07:00Z'],
    ['Europe/Berlin', '2026-10-24T07:00Z', '2026-10-25T08:00Z'],
    ['Europe/Berlin', '2026-12-31T22:59Z', '2027-01-01T08:00Z'],
  ])('in %s follows %s with %s', (zone, from, to) => {
    expect(new Date(nextMorning(Date.parse(from), zone)).toISOString()).toBe(new Date(to).toISOString());
  });
});

describe('weekLater', () => {
  it('keeps the time on the wall over a change of the clocks', () => {
    expect(weekLater(Date.parse('2026-03-28T08:30Z'), 'Europe/Berlin')).toBe(Date.parse('2026-04-04T07:30Z'));
  });
});

describe('hourLater', () => {
  it('is an hour of the real world', () => {
    expect(hourLater(Date.parse('2026-03-29T00:30Z'))).toBe(Date.parse('2026-03-29T01:30Z'));
  });
});

describe('settingsFrom', () => {
  const settings = (environment: Record<string, string>, platform: NodeJS.Platform = 'linux') =>
    settingsFrom(environment, 'Asia/Tokyo', platform);

  it('has a port that may move when none is given', () => {
    expect(settings({})).toMatchObject({ port: 8642, portIsGiven: false, file: '.workbench/workbench.json' });
  });

  it('holds to the port that was given', () => {
    expect(settings({ PORT: '9000' })).toMatchObject({ port: 9000, portIsGiven: true });
  });

  it.each(['x', '-1', '65536', '80.5'])('refuses PORT=%s', (port) => {
    expect(() => settings({ PORT: port })).toThrow(`PORT=${port}`);
  });

  it.each([
    [{ LANG: 'de_DE.UTF-8' }, 'de_DE', 'de'],
    [{ LANG: 'de_DE.UTF-8', LC_ALL: 'fr_FR' }, 'fr_FR', 'fr'],
    [{ LANG: 'C.UTF-8' }, 'en_US', 'en'],
    [{ LANG: '' }, 'en_US', 'en'],
  ])('reads %o as %s', (environment, spreadsheetLocale, userLocale) => {
    expect(settings(environment)).toMatchObject({ spreadsheetLocale, userLocale, timeZone: 'Asia/Tokyo' });
  });

  it('opens a browser only where there is somebody to see it', () => {
    expect(settings({}).opensBrowser).toBe(false);
    expect(settings({ DISPLAY: ':0' }).opensBrowser).toBe(true);
    expect(settings({ DISPLAY: ':0', CI: 'true' }).opensBrowser).toBe(false);
    expect(settings({}, 'darwin').opensBrowser).toBe(true);
  });
});

describe('publicFunctions', () => {
  it('lists what google.script.run offers', () => {
    expect(publicFunctions(SMALL_ADD_ON.code)).toEqual([
      'onOpen',
      'openSidebar',
      'addSheet',
      'mailMe',
      'goToFirstSheet',
      'goToLastSheet',
      'selected',
      'echo',
      'refuse',
    ]);
  });

  it('does not list functions inside the bundle', () => {
    expect(
      publicFunctions('var A_ = (() => {\nfunction inner() {}\nconst x = function y() {};\n})();'),
    ).toEqual([]);
  });
});

describe('sidebarDocument', () => {
  it('puts google.script before every script of the page, unharmed', () => {
    const html = '<!doctype html><html><head lang="en"><script>first()</script></head></html>';

    const document = sidebarDocument(html, "'$&</script><!--'", SMALL_ADD_ON, 0);

    expect(document.indexOf('RapportWorkbench.install')).toBeLessThan(document.indexOf('first()'));
    expect(document).toContain("'$&<\\/script><\\!--'");
  });

  it('manages without a head', () => {
    expect(sidebarDocument('<!doctype html>Hello', '', SMALL_ADD_ON, 0)).toMatch(/^<!doctype html><script>/);
  });
});
