import type { Language } from '../../domain/cells/vocabulary';
import { standingLine } from '../../domain/metrics/standing-line';
import { countsAsConnection, meaningInWords } from '../../domain/counting/why-in-words';
import { rulesWords } from '../../domain/words';
import { addOnWords } from '../../domain/words/add-on';
import type { WritingPorts } from './ports';
import { refreshSheet } from './refresh-sheet';
import type { EntryMeaning } from './sidebar-calls';
import { underLock } from './under-lock';

const PATIENCE = 10_000;

/** What a logged entry means for the challenge, and on the way everything derived from the Log, freshly written. */
export function explainEntry(
  entryId: string,
  ports: WritingPorts,
  languages: { readonly reader: Language; readonly sheet: Language },
): EntryMeaning {
  const wish = { language: languages.sheet, adopt: true };
  const standing = underLock(ports.lock, PATIENCE, () => refreshSheet(ports, wish));
  const words = rulesWords(languages.reader);
  const verdict = standing.verdicts.find(({ id }) => id === entryId);
  return {
    sentence: verdict
      ? meaningInWords(verdict, standing.streak, words)
      : addOnWords(languages.reader).entry.notFound,
    counts: verdict !== undefined && countsAsConnection(verdict),
    standing: standingLine(standing, words),
  };
}
