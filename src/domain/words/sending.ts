import { sendingDe } from './sending.de';
import { sendingEn, type SendingWords } from './sending.en';
import { wordsIn } from './words-in';

/** What the outbox and the dialogs say of messages. */
export const sendingWords = wordsIn<SendingWords>({ en: sendingEn, de: sendingDe });
