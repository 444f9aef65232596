import type { Pulse } from '../use-cases/ports';
import { pulseText } from '../use-cases/pulse-text';

export const PULSE_NAME = 'Rapport_pulse';

/** The pulse as a one-cell named range; without it (the user removed it) a beat does nothing. */
export class NamedRangePulse implements Pulse {
  constructor(private readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet) {}

  beat(value: string): void {
    this.spreadsheet.getRangeByName(PULSE_NAME)?.setValue(`'${pulseText(value)}`);
  }

  isAt(value: string): boolean {
    return this.spreadsheet.getRangeByName(PULSE_NAME)?.getValue() === pulseText(value);
  }
}
