import type { Language } from '../../domain/cells/vocabulary';
import { fieldNames, templateProblemInWords } from '../../domain/templates/problem-in-words';
import { sheetWords } from '../../domain/words';
import { templateWords } from '../../domain/words/templates';
import type { Dialogs, ReadingPorts } from './ports';
import type { Selection } from './selection';
import { triedMessage, type Trial } from './try-message';

export interface PreviewPorts extends ReadingPorts {
  readonly dialogs: Dialogs;
  readonly selection: Selection;
}

/** The reader's, for what is said; the sheet's, for the names of its tabs and headers. */
interface Languages {
  readonly reader: Language;
  readonly sheet: Language;
}

/** A dialog has no room for all that a cell can hold. */
const SHOWN_LENGTH = 3000;

/**
 * Tells in a dialog what the selected template says to whoever was logged last, or what the selected follow-up says to
 * its person; or which field on which line cannot be understood. Writes and sends nothing.
 */
export function previewTemplate(ports: PreviewPorts, languages: Languages): void {
  const { title } = templateWords(languages.reader).preview;
  ports.dialogs.tell(title, inWords(triedMessage(ports.selection, ports), languages));
}

function inWords(trial: Trial, { reader, sheet }: Languages): string {
  const words = templateWords(reader).preview;
  const { tabs, headers } = sheetWords(sheet);
  if (trial === 'choose') return words.choose(tabs.templates, tabs.followUps);
  if (typeof trial === 'string') return words[trial];
  const { prepared, person, template, isAsItStands } = trial;
  if ('problem' in prepared) return templateProblemInWords(prepared.problem, reader, sheet);
  const name = person === '' ? words.somebody : person;
  const { subject, text } = prepared.message;
  const shown = text.length > SHOWN_LENGTH ? `${text.slice(0, SHOWN_LENGTH)}…` : text;
  const heading = isAsItStands ? words.asItStands(name) : words.heading(name, template);
  const message = `${headers.followUps.subject}: ${subject}\n\n${shown}`;
  // What else a template could say helps whoever writes one, not whoever looks at a message.
  const fields = trial.isTemplate ? [words.fields(fieldNames(reader))] : [];
  return [heading, message, words.notSent, ...fields].join('\n\n');
}
