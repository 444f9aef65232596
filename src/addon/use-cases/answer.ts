import type { Language } from '../../domain/cells/vocabulary';
import { addOnWords } from '../../domain/words/add-on';
import { faultInWords, RapportFault, type Fault } from './fault';
import type { Answer, FieldProblem, Problem, ProblemCode } from './sidebar-calls';

/** An entry that cannot be written as it is; nothing was written. */
export class InvalidEntry extends Error {
  constructor(readonly fields: readonly FieldProblem[]) {
    super('invalid entry');
    this.name = 'InvalidEntry';
  }
}

/** The languages of the one who reads and of the spreadsheet that is read about. */
export interface Languages {
  readonly reader: Language;
  readonly sheet: Language;
}

/** Turns whatever `work` throws into an answer, because an error does not survive the way to the sidebar. */
export function answer<T>(languages: Languages, work: () => T): Answer<T> {
  try {
    return { ok: true, value: work() };
  } catch (error) {
    return { ok: false, problem: problemOf(error, languages) };
  }
}

const CODES: { readonly [K in Fault['kind']]?: ProblemCode } = {
  notSetUp: 'NOT_SET_UP',
  copied: 'NOT_SET_UP',
  busy: 'BUSY',
};

function problemOf(error: unknown, { reader, sheet }: Languages): Problem {
  const words = addOnWords(reader).faults;
  if (error instanceof InvalidEntry)
    return { code: 'INVALID_ENTRY', message: words.invalidEntry, fields: error.fields };
  if (error instanceof RapportFault) {
    const message = faultInWords(error.fault, reader, sheet);
    return { code: CODES[error.fault.kind] ?? 'SHEET_UNCLEAR', message, fields: [] };
  }
  const text = withoutAddresses(error instanceof Error ? error.message : String(error));
  if (/permission|authoriz/i.test(text))
    return { code: 'NO_PERMISSION', message: words.noPermission, fields: [] };
  return { code: 'UNEXPECTED', message: words.unexpected(text), fields: [] };
}

/** Google's texts may name an address (`Invalid email: …`), which has no place in a message that is kept or shown. */
export function withoutAddresses(text: string): string {
  return text.replace(/[^\s<>"':;,]+@[^\s<>"':;,]+/g, '…');
}
