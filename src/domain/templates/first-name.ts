const TITLE = /^(?:dr|prof|mr|mrs|ms|miss|herr|frau|mag|ing|dipl[\p{L}.-]*)\.?$/iu;

/**
 * What one calls somebody: the first word of a name that is no title; of “Weber, Ana” what stands behind the comma.
 * '' for an address, which is no name.
 */
export function firstNameOf(name: string): string {
  if (name.includes('@')) return '';
  const [family = '', given = ''] = name.split(',', 2);
  const words = (given.trim() === '' ? family : given).split(/\s+/).filter((word) => word !== '');
  return words.find((word) => !TITLE.test(word)) ?? '';
}
