import type { Language } from '../../domain/cells/vocabulary';
import { functionMeant, SHOWN_FUNCTIONS } from '../../domain/metrics/function-meant';
import { rulesWords } from '../../domain/words';
import { addOnWords } from '../../domain/words/add-on';
import type { CellInFront, Dialogs, Question } from './ports';

export interface InsertPorts {
  readonly dialogs: Pick<Dialogs, 'tell'> & Question;
  readonly cell: CellInFront;
}

/**
 * Asks for a metric, as often as it takes, and enters its formula into the selected cell with the pulse, so that
 * Sheets itself keeps it fresh. A cell that holds something stays as it is.
 */
export function insertMetric({ dialogs, cell }: InsertPorts, reader: Language): void {
  const { insertMetric: words } = addOnWords(reader);
  const rules = rulesWords(reader);
  const names = SHOWN_FUNCTIONS.map((name) =>
    name === 'CHALLENGE_SUMMARY' ? `${name}: ${words.all}` : `${name}: ${rules.labels[name]}`,
  ).join('\n');
  const isTaken = (): boolean => {
    const taken = !cell.isEmpty();
    if (taken) dialogs.tell(words.title, words.notEmpty(cell.name));
    return taken;
  };
  if (isTaken()) return;
  for (let hint = ''; ;) {
    const answer = dialogs.ask(words.title, `${hint}${words.question(cell.name)}\n\n${names}`);
    if (answer === undefined || answer.trim() === '') return;
    const name = functionMeant(answer, rules);
    // Somebody else may have typed there while the dialog stood open.
    if (name) return isTaken() ? undefined : cell.enter(`=${name}(Rapport_pulse)`);
    hint = `${words.unknown(answer.slice(0, 60))} `;
  }
}
