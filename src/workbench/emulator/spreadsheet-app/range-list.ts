import { describeService } from '../service';
import { each, GEOMETRY } from './method-specs';
import type { Range } from './spreadsheet-context';

/** Blocks of one sheet, as a person has selected them. */
export class RangeListService implements Pick<GoogleAppsScript.Spreadsheet.RangeList, 'getRanges'> {
  constructor(private readonly ranges: readonly Range[]) {}

  getRanges(): Range[] {
    return [...this.ranges];
  }
}

describeService(RangeListService, 'RangeList', each(GEOMETRY, 'getRanges'));
