import { linkIn } from '../../../src/workbench/page/panel/opened-links';

describe('linkIn', () => {
  it('reads the sheet of an address of Sheets', () => {
    expect(linkIn('#gid=12')).toEqual({ kind: 'sheet', sheetId: 12 });
  });

  it('reads recipients, subject and text of a mailto address', () => {
    const mail = {
      to: ['you+me@example.com', 'b@example.com'],
      subject: 'Rapport 1d a+b',
      text: 'Zoë\nagain',
    };

    expect(
      linkIn('#mailto:you%2Bme@example.com,b@example.com?subject=Rapport%201d%20a+b&body=Zo%C3%AB%0Aagain'),
    ).toEqual({ kind: 'mail', mail });
  });

  it.each(['', '#', '#gid=', '#gid=1x', '#mail', '#mailto:%E0%A4%A'])('finds no link in %j', (hash) => {
    expect(linkIn(hash)).toBeUndefined();
  });
});
