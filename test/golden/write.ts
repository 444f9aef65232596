/** `npx tsx test/golden/write.ts`: writes the golden mails anew; look at each in a browser before you commit it. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { FOLDER, goldenMails } from './mails';

rmSync(FOLDER, { recursive: true, force: true });
for (const [name, content] of goldenMails()) {
  const file = join(FOLDER, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
