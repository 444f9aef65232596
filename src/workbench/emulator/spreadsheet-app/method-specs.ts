import { DOCUMENT_READ, DOCUMENT_WRITE, EVERY_MODE, FULL_ONLY, MENU_MODES, SCOPES } from '../modes';
import type { MethodSpec } from '../service';

/** Answers from what the script's process knows already. */
export const GEOMETRY: MethodSpec = { kind: 'local', modes: DOCUMENT_READ, scopes: SCOPES.document };
export const READ: MethodSpec = { kind: 'read', modes: DOCUMENT_READ, scopes: SCOPES.document };
export const WRITE: MethodSpec = { kind: 'write', modes: DOCUMENT_WRITE, scopes: SCOPES.document };
export const FLUSH: MethodSpec = { kind: 'flush', modes: DOCUMENT_WRITE, scopes: SCOPES.document };
export const TOAST: MethodSpec = { kind: 'ui', modes: DOCUMENT_WRITE, scopes: SCOPES.document };
/** The menu is made before the add-on may see the document. */
export const OPEN_UI: MethodSpec = { kind: 'local', modes: MENU_MODES };
/** Other spreadsheets are for whoever may see all of them. */
export const OPEN_OTHER: MethodSpec = { kind: 'read', modes: FULL_ONLY, scopes: SCOPES.anySpreadsheet };
/** Builders touch no document. */
export const BUILD: MethodSpec = { kind: 'local', modes: EVERY_MODE };

/** The same spec for several methods of a class. */
export function each<K extends string>(spec: MethodSpec, ...methods: readonly K[]): Record<K, MethodSpec> {
  return Object.fromEntries(methods.map((method) => [method, spec])) as Record<K, MethodSpec>;
}
