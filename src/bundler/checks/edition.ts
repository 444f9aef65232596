import { placeInCode } from '../built-code';
import type { Problem } from '../problem';
import type { ProjectLayout } from '../project-layout';

const MAILBOX_SERVICE = 'GmailApp';

/** Lite must not so much as mention the mailbox: where scopes are guessed, Google takes a word in a text for a use. */
export function checkEdition({ edition }: ProjectLayout, code: string): Problem[] {
  const line = code.split('\n').findIndex((text) => text.includes(MAILBOX_SERVICE)) + 1;
  if (edition !== 'lite' || line === 0) return [];
  return [
    {
      where: placeInCode(code, line),
      message: `the lite edition mentions ${MAILBOX_SERVICE}: reach it from src/addon/google/edition.full.ts only.`,
    },
  ];
}
