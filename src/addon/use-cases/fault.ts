import type { ColumnTable, TableName } from '../../domain/cells/tables';
import type { Language } from '../../domain/cells/vocabulary';
import { sheetWords } from '../../domain/words';
import { addOnWords } from '../../domain/words/add-on';

/** What stops Rapport where it would otherwise have to guess. */
export type Fault =
  | { readonly kind: 'notSetUp' | 'copied' | 'busy' | 'changedMeanwhile' }
  | { readonly kind: 'tabMissing'; readonly table: TableName }
  | { readonly kind: 'columnMissing' | 'columnTwice'; readonly table: ColumnTable; readonly column: string }
  | { readonly kind: 'rangeUnknown'; readonly position: number }
  | { readonly kind: 'rangeTwice' | 'rangeMissing'; readonly table: ColumnTable };

/** Carries a fault from wherever it is noticed to the entry point, which puts it into the reader's words. */
export class RapportFault extends Error {
  constructor(readonly fault: Fault) {
    super(fault.kind);
    this.name = 'RapportFault';
  }
}

/** What happened and how to mend it, in the reader's language; tabs and headers by their names in the sheet. */
export function faultInWords(fault: Fault, reader: Language, sheet: Language): string {
  const words = addOnWords(reader).faults;
  switch (fault.kind) {
    case 'notSetUp':
    case 'copied':
    case 'busy':
    case 'changedMeanwhile':
      return words[fault.kind];
    case 'rangeUnknown':
      return words.rangeUnknown(fault.position);
    case 'columnMissing':
    case 'columnTwice':
      return words[fault.kind](
        sheetWords(sheet).tabs[fault.table],
        headerOf(fault.table, fault.column, sheet),
      );
    default:
      return words[fault.kind](sheetWords(sheet).tabs[fault.table]);
  }
}

function headerOf(table: ColumnTable, column: string, language: Language): string {
  const headers: Readonly<Record<string, string>> = sheetWords(language).headers[table];
  return headers[column] ?? column;
}
