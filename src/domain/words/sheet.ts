import type { Language } from '../cells/vocabulary';
import { sheetDe } from './sheet.de';
import { sheetEn, type SheetWords } from './sheet.en';

/** What stands in the spreadsheet's cells, in every language: what people type is read in all of them. */
export const SHEET_WORDS: Readonly<Record<Language, SheetWords>> = { en: sheetEn, de: sheetDe };
