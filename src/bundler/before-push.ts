import { readFileSync } from 'node:fs';
import { missingScriptId } from './script-id';

const missing = missingScriptId(readFileSync('.clasp.json', 'utf8'));
if (missing !== '') {
  console.error(missing);
  process.exitCode = 1;
}
