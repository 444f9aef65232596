import { HyperFormula } from 'hyperformula';
import { deDE, esES, frFR, itIT, nlNL } from 'hyperformula/i18n/languages';
import type { FunctionLanguage } from '../locales';

let known: ReadonlySet<string> | undefined;

/** Whether Sheets has a function of this name itself; asked only once somebody uses a formula. */
export function isBuiltIn(name: string): boolean {
  known ??= new Set(HyperFormula.getRegisteredFunctionNames('enGB'));
  return known.has(name.toUpperCase());
}

type Dictionary = ReadonlyMap<string, string>;

/** English names to those of the language. */
const LOCAL_NAMES: Readonly<Record<FunctionLanguage, Dictionary>> = {
  enGB: new Map(),
  deDE: new Map(Object.entries(deDE.functions)),
  esES: new Map(Object.entries(esES.functions)),
  frFR: new Map(Object.entries(frFR.functions)),
  itIT: new Map(Object.entries(itIT.functions)),
  nlNL: new Map(Object.entries(nlNL.functions)),
};

const ENGLISH_NAMES = new Map<FunctionLanguage, Dictionary>();

/** `WENN` or `wenn` is `IF` in German; any other name stays as it was typed. */
export function englishName(typed: string, language: FunctionLanguage): string {
  let names = ENGLISH_NAMES.get(language);
  if (!names) {
    names = new Map([...LOCAL_NAMES[language]].map(([english, local]) => [local.toUpperCase(), english]));
    ENGLISH_NAMES.set(language, names);
  }
  return names.get(typed.toUpperCase()) ?? typed;
}

/** `IF` is `WENN` in German; a custom function has one name everywhere. */
export function localName(english: string, language: FunctionLanguage): string {
  return LOCAL_NAMES[language].get(english.toUpperCase()) ?? english;
}
