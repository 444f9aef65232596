import ts from 'typescript';

const PLACEHOLDER = 'PUT-YOUR-SCRIPT-ID-HERE';

/** What an ID is made of: an address or a stray space is none. */
const SCRIPT_ID = /^[\w-]+$/;

/** Why nothing can be pushed with these clasp settings; '' where something can. */
export function missingScriptId(claspSettings: string): string {
  // clasp lets comments stand in its settings, which JSON.parse does not.
  const read = ts.parseConfigFileTextToJson('.clasp.json', claspSettings);
  if (read.error) {
    const mistake = ts.flattenDiagnosticMessageText(read.error.messageText, '\n');
    return `Nothing was pushed: .clasp.json cannot be read. ${mistake}`;
  }
  const scriptId = (read.config as { scriptId?: unknown } | null)?.scriptId;
  if (typeof scriptId === 'string' && SCRIPT_ID.test(scriptId) && scriptId !== PLACEHOLDER) return '';
  return [
    'Nothing was pushed: .clasp.json does not say where to.',
    'Open your spreadsheet, then Extensions → Apps Script → Project settings, copy the script ID',
    'and put it into .clasp.json in place of the placeholder; then run `npx clasp login` once.',
  ].join('\n');
}
