const PLACEHOLDER = 'PUT-YOUR-SCRIPT-ID-HERE';

/** Why nothing can be pushed with these clasp settings; '' where something can. */
export function missingScriptId(claspSettings: string): string {
  const { scriptId } = JSON.parse(claspSettings) as { scriptId?: string };
  if (scriptId !== undefined && scriptId !== '' && scriptId !== PLACEHOLDER) return '';
  return [
    'Nothing was pushed: .clasp.json does not say where to.',
    'Open your spreadsheet, then Extensions → Apps Script → Project settings, copy the script ID',
    'and put it into .clasp.json in place of the placeholder; then run `npx clasp login` once.',
  ].join('\n');
}
