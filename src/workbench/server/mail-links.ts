const LINK = /<a\b[^>]*>/gi;
const TARGET = /\starget\s*=\s*("[^"]*"|'[^']*'|[^\s>]+)/gi;
const ADDRESS = /\shref="([^"]*)"/i;
const SPREADSHEET = /^https:\/\/docs\.google\.com\/spreadsheets\/d\/[^/#]+\/edit(#gid=\d+)?$/;

/**
 * The html of a mail with its links to the spreadsheet, and those that begin a mail, leading into the workbench's page:
 * there is no other spreadsheet here, and no other mail program. Any other link leads nowhere.
 */
export function withLocalLinks(html: string): string {
  return html.replace(LINK, (tag) => {
    const plain = tag.replace(TARGET, '');
    const place = placeOf(ADDRESS.exec(plain)?.[1] ?? '');
    return place === undefined ? plain : plain.replace(ADDRESS, ` href="/${place}" target="_top"`);
  });
}

/** What the page finds behind the # of its own address. */
function placeOf(address: string): string | undefined {
  if (address.startsWith('mailto:')) return `#${address}`;
  const spreadsheet = SPREADSHEET.exec(address);
  return spreadsheet ? (spreadsheet[1] ?? '#') : undefined;
}
