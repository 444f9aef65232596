/**
 * Lints texts as if they stood in the project: reads `[{ path, text }]` as JSON, prints the broken rules of each.
 * A program of its own, for jest's sandbox cannot load ESLint's configuration. Without types: the files do not exist.
 */
import { text as readAll } from 'node:stream/consumers';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

const eslint = new ESLint({
  overrideConfig: [
    tseslint.configs.disableTypeChecked,
    { languageOptions: { parserOptions: { projectService: false } } },
  ],
});

async function brokenRules({ path, text }) {
  const [result] = await eslint.lintText(text, { filePath: path });
  return result.messages.flatMap(({ ruleId, fatal, message }) => ruleId ?? (fatal ? message : []));
}

const planted = JSON.parse(await readAll(process.stdin));
process.stdout.write(JSON.stringify(await Promise.all(planted.map(brokenRules))));
