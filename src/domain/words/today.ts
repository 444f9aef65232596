import type { Language } from '../cells/vocabulary';
import { todayDe } from './today.de';
import { todayEn, type TodayWords } from './today.en';

export type { TodayWords };

const TODAY: Readonly<Record<Language, TodayWords>> = { en: todayEn, de: todayDe };

/** What is answered to a decision. */
export function todayWords(language: Language): TodayWords {
  return TODAY[language];
}
