import type { Language } from '../cells/vocabulary';
import { sendingDe } from './sending.de';
import { sendingEn, type SendingWords } from './sending.en';

const SENDING: Readonly<Record<Language, SendingWords>> = { en: sendingEn, de: sendingDe };

/** What the outbox and the dialogs say of messages. */
export function sendingWords(language: Language): SendingWords {
  return SENDING[language];
}
