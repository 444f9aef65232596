/** What a protected range says of itself. */
import type { SheetView } from '../../protocol';
import { WORDS } from '../words';
import type { CellPosition } from './addresses';
import { contains } from './addresses';

type Protection = SheetView['protections'][number];

/** Of ranges only: a protected sheet shows it on its tab. */
export function protectionAt(sheet: SheetView, position: CellPosition): Protection | undefined {
  return sheet.protections.find(({ box }) => box && contains(box, position));
}

export function protectionWords({ description, warningOnly }: Protection): string {
  const title = protectionTitle({ warningOnly });
  return description === '' ? title : `${title}: ${description}`;
}

export function protectionTitle({ warningOnly }: Pick<Protection, 'warningOnly'>): string {
  return warningOnly ? WORDS.editWithCare : WORDS.protectedRange;
}
