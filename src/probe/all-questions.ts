import type { CallQuestion, Question } from './question';
import { BRIDGE_QUESTIONS } from './questions/bridge';
import { CELL_QUESTIONS } from './questions/cells';
import { CUSTOM_FUNCTION_QUESTIONS } from './questions/custom-functions';
import { DATE_QUESTIONS } from './questions/dates';
import { GMAIL_QUESTIONS } from './questions/gmail';
import { AFTER_KILL_QUESTIONS, TRIGGER_QUESTIONS } from './questions/in-trigger';
import { MAIL_AND_TRIGGER_QUESTIONS } from './questions/mail-and-triggers';
import { OPEN_CELL_QUESTIONS } from './questions/open-in-cells';
import { RUNTIME_QUESTIONS } from './questions/runtime';
import { STORAGE_QUESTIONS } from './questions/storage';
import { TYPED_VALUE_QUESTIONS } from './questions/typed-values';

/** Those that a menu click answers by itself. */
export const CALL_QUESTIONS: readonly CallQuestion[] = [
  ...CELL_QUESTIONS,
  ...TYPED_VALUE_QUESTIONS,
  ...DATE_QUESTIONS,
  ...RUNTIME_QUESTIONS,
  ...STORAGE_QUESTIONS,
  ...MAIL_AND_TRIGGER_QUESTIONS,
  ...OPEN_CELL_QUESTIONS,
];

export const ALL_QUESTIONS: readonly Question[] = [
  ...CALL_QUESTIONS,
  ...CUSTOM_FUNCTION_QUESTIONS,
  ...BRIDGE_QUESTIONS,
  ...TRIGGER_QUESTIONS,
  ...AFTER_KILL_QUESTIONS,
  ...GMAIL_QUESTIONS,
];
