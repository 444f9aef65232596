import { todayDe } from './today.de';
import { todayEn, type TodayWords } from './today.en';
import { wordsIn } from './words-in';

export type { TodayWords };

/** What is answered to a decision. */
export const todayWords = wordsIn<TodayWords>({ en: todayEn, de: todayDe });
