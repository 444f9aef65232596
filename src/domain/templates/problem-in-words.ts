import { oneLine } from '../follow-ups/mail-text';
import { sheetWords } from '../words';
import { templateWords } from '../words/templates';
import type { Language } from '../cells/vocabulary';
import type { TemplateProblem } from './compose-message';

/** Which template, which field on which line, and how to mend it. */
export function templateProblemInWords(problem: TemplateProblem, language: Language): string {
  const { problem: say, flaws, fields } = templateWords(language);
  const { headers, tabs } = sheetWords(language);
  const name = oneLine(problem.template, 80);
  const place = say.place(
    name === '' ? say.row(tabs.templates, problem.row ?? 0) : say.named(name),
    headers.templates[problem.column],
    problem.line,
  );
  const known = Object.values(fields).map(([word]) => word);
  return `${place} ${flaws[problem.what](oneLine(problem.field, 60), known)} ${say.untilThen}`;
}
