import { markFigures } from './marks';
import type { WritingPorts } from './ports';
import { mendFormulas, reEnterFormulas } from './re-enter-formulas';

/** Makes the cells compute their figures again after the edit that left this token; to be called under the document lock. */
export function computeFigures(token: string, ports: WritingPorts): void {
  mendFormulas(ports);
  if (reEnterFormulas(ports, ['sheet'])) markFigures(ports.documentProperties, token);
}
