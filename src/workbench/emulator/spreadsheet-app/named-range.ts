import { partlyBuilt } from '../partly-built';
import { describeService, ServiceError } from '../service';
import { parametersMismatch } from '../signature';
import type { NamedRangeModel } from '../workbook/workbook-model';
import { each, GEOMETRY, WRITE } from './method-specs';
import { referenceOf } from './range-checks';
import { RangePlace } from './range-place';
import type { Range, SpreadsheetContext } from './spreadsheet-context';

type NamedRange = GoogleAppsScript.Spreadsheet.NamedRange;

export class NamedRangeService implements Pick<
  NamedRange,
  'getName' | 'getRange' | 'remove' | 'setName' | 'setRange'
> {
  constructor(
    private readonly context: SpreadsheetContext,
    private named: NamedRangeModel,
  ) {}

  getName(): string {
    return this.named.name;
  }

  getRange(): Range {
    return this.context.range(this.named.target.sheetId, this.named.target.rect);
  }

  setName(name: string): NamedRange {
    assertRangeName(name);
    return this.replace({ ...this.named, name });
  }

  setRange(range: Range): NamedRange {
    const own: unknown = range;
    if (!(own instanceof RangePlace)) throw parametersMismatch('SpreadsheetApp.NamedRange.setRange', [range]);
    return this.replace({ ...this.named, target: own.place });
  }

  private replace(named: NamedRangeModel): NamedRange {
    this.context.model.removeNamedRange(this.named.name);
    this.context.model.setNamedRange(named.name, named.target);
    this.named = named;
    return partlyBuilt<NamedRange>(this);
  }

  remove(): void {
    this.context.model.removeNamedRange(this.named.name);
  }
}

/** @throws ServiceError for a name that Sheets would take for something else. */
export function assertRangeName(name: string): void {
  if (/^[\p{L}_][\p{L}\p{N}_]{0,249}$/u.test(name) && !/^(true|false)$/i.test(name) && !referenceOf(name))
    return;
  throw new ServiceError(`The name "${name}" is not a valid name for a range.`);
}

describeService(NamedRangeService, 'NamedRange', {
  ...each(GEOMETRY, 'getName', 'getRange'),
  ...each(WRITE, 'remove', 'setName', 'setRange'),
});
