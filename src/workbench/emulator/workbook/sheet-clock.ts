import { instantOf, offsetAt } from '../zone';
import { wallTimeOfSerial, serialOfWall } from './serial-date';

/** Turns cells' serial numbers into instants and back, by the spreadsheet's zone. */
export class SheetClock {
  /** Columns repeat their dates: an instant is worked out once per serial number. */
  private readonly instants = new Map<number, number>();

  constructor(readonly zone: string) {}

  dateOf(serial: number): Date {
    let instant = this.instants.get(serial);
    if (instant === undefined) {
      instant = instantOf(wallTimeOfSerial(serial), this.zone);
      this.instants.set(serial, instant);
    }
    return new Date(instant);
  }

  serialOf(instant: number): number {
    return serialOfWall(instant + offsetAt(instant, this.zone));
  }
}
