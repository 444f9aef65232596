import { oneLine } from '../follow-ups/mail-text';
import { sheetWords } from '../words';
import { templateWords } from '../words/templates';
import type { Language } from '../cells/vocabulary';
import type { TemplateProblem } from './compose-message';
import { MESSAGE_FIELDS } from './message-fields';

/** The fields as they are shown to somebody who writes a template. */
export function fieldNames(reader: Language): readonly string[] {
  const { fields } = templateWords(reader);
  return MESSAGE_FIELDS.map((field) => fields[field][0]);
}

/** Which template, which field on which line, and how to mend it; tab and header by their names in the sheet. */
export function templateProblemInWords(problem: TemplateProblem, reader: Language, sheet = reader): string {
  const { problem: say, flaws } = templateWords(reader);
  const { headers, tabs } = sheetWords(sheet);
  const name = oneLine(problem.template, 80);
  const place = say.place(
    name === '' ? say.row(tabs.templates, problem.row ?? 0) : say.named(name),
    headers.templates[problem.column],
    problem.line,
  );
  return `${place} ${flaws[problem.what](oneLine(problem.field, 60), fieldNames(reader))} ${say.untilThen}`;
}
