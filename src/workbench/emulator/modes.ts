import type { AuthMode } from './service';

/** Locale, menus, Utilities, Logger: not even a document is needed. */
export const EVERY_MODE: readonly AuthMode[] = ['NONE', 'LIMITED', 'CUSTOM_FUNCTION', 'FULL'];
/** Reading the document, properties, locks. */
export const DOCUMENT_READ: readonly AuthMode[] = ['LIMITED', 'CUSTOM_FUNCTION', 'FULL'];
/** Writing to the document: everyone but a custom function. */
export const DOCUMENT_WRITE: readonly AuthMode[] = ['LIMITED', 'FULL'];
/** Adding menu items. */
export const MENU_MODES: readonly AuthMode[] = ['NONE', 'LIMITED', 'FULL'];
/** Whatever needs the user's consent or opens something on the screen. */
export const FULL_ONLY: readonly AuthMode[] = ['FULL'];

const GOOGLE_AUTH = 'https://www.googleapis.com/auth/';

/** The scopes of which the manifest must name one before Google lets a method run. */
export const SCOPES = {
  document: [`${GOOGLE_AUTH}spreadsheets.currentonly`, `${GOOGLE_AUTH}spreadsheets`],
  anySpreadsheet: [`${GOOGLE_AUTH}spreadsheets`],
  containerUi: [`${GOOGLE_AUTH}script.container.ui`],
  triggers: [`${GOOGLE_AUTH}script.scriptapp`],
  mail: [`${GOOGLE_AUTH}script.send_mail`],
  gmail: ['https://mail.google.com/'],
  email: [`${GOOGLE_AUTH}userinfo.email`],
} as const satisfies Record<string, readonly string[]>;
