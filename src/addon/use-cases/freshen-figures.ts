import { figuresMark } from './marks';
import { readFiguresNote, saveFiguresNote, type FiguresNote } from './figures-note';
import type { WritingPorts } from './ports';
import { reEnterFormulas } from './re-enter-formulas';

export interface FiguresNow extends FiguresNote {
  /** The mark of the last edit that this run has seen. */
  readonly mark: string | undefined;
  /** Whether this run itself has written what metrics read. */
  readonly hasChangedFigures: boolean;
}

export function clockNow({ spreadsheet }: Pick<WritingPorts, 'spreadsheet'>, today: string): string {
  return [today, spreadsheet.timeZone, spreadsheet.locale].join(' ');
}

/** Whether the cells may show figures of something else than what the sheet now holds. */
export function isNews(ports: Pick<WritingPorts, 'documentProperties'>, now: FiguresNote): boolean {
  const noted = readFiguresNote(ports.documentProperties);
  return noted.data !== now.data || noted.clock !== now.clock;
}

/**
 * Makes the cells with our functions compute again, as far as something they depend on has changed since they
 * last did; to be called under the document lock, after the last write.
 */
export function freshenFigures(ports: WritingPorts, now: FiguresNow): void {
  if (!isNews(ports, now)) return;
  const { documentProperties } = ports;
  const hasClockTurned = readFiguresNote(documentProperties).clock !== now.clock;
  const edit = now.hasChangedFigures || hasClockTurned ? undefined : now.mark;
  // Done while it was typed. Not noted: onEdit is not told of every edit, so the next hourly run looks again.
  if (edit !== undefined && figuresMark(documentProperties) === edit) return;
  beatFor(edit, ports);
  reEnterFormulas(ports, hasClockTurned ? ['sheet', 'ranges'] : ['sheet']);
  saveFiguresNote(documentProperties, now);
}

/** Once is enough for an entry or an edit that has beaten by itself. */
function beatFor(edit: string | undefined, { pulse, ids }: WritingPorts): void {
  if (edit === undefined || !pulse.isAt(edit)) pulse.beat(ids.next());
}
