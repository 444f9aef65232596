import { FULL_ONLY, SCOPES } from '../modes';
import { partlyBuilt } from '../partly-built';
import { describeService, ServiceError, type MethodSpec } from '../service';
import { parametersMismatch } from '../signature';
import { UnbuiltError } from '../unbuilt';
import type { ClockSchedule, TriggerType } from './trigger-store';

/** Makes the trigger that a builder describes. */
export type CreateTrigger = (
  handler: string,
  type: TriggerType,
  schedule?: ClockSchedule,
) => GoogleAppsScript.Script.Trigger;

type GoogleClockBuilder = GoogleAppsScript.Script.ClockTriggerBuilder;
type GoogleSpreadsheetBuilder = GoogleAppsScript.Script.SpreadsheetTriggerBuilder;

export class TriggerBuilder implements Pick<
  GoogleAppsScript.Script.TriggerBuilder,
  'timeBased' | 'forSpreadsheet'
> {
  constructor(
    private readonly handler: string,
    private readonly facts: { readonly spreadsheetId: string; readonly isAddOn: boolean },
    private readonly createTrigger: CreateTrigger,
  ) {}

  timeBased(): GoogleClockBuilder {
    return partlyBuilt<GoogleClockBuilder>(
      new ClockTriggerBuilder(this.handler, this.createTrigger, this.facts.isAddOn),
    );
  }

  forSpreadsheet(sheet: GoogleAppsScript.Spreadsheet.Spreadsheet | string): GoogleSpreadsheetBuilder {
    if (typeof sheet !== 'string' && typeof sheet !== 'object') {
      throw parametersMismatch('ScriptApp.TriggerBuilder.forSpreadsheet', [sheet]);
    }
    const id = typeof sheet === 'string' ? sheet : sheet.getId();
    if (id !== this.facts.spreadsheetId)
      throw new ServiceError('Triggers can be created only for the spreadsheet in use.');
    return partlyBuilt<GoogleSpreadsheetBuilder>(
      new SpreadsheetTriggerBuilder(this.handler, this.createTrigger),
    );
  }
}

const HOURS = [1, 2, 4, 6, 8, 12];

class ClockTriggerBuilder implements Pick<
  GoogleClockBuilder,
  'after' | 'everyHours' | 'everyMinutes' | 'create'
> {
  private schedule: ClockSchedule | undefined;

  constructor(
    private readonly handler: string,
    private readonly createTrigger: CreateTrigger,
    private readonly isAddOn: boolean,
  ) {}

  /** Refused to add-ons; Google's words for it are not known. */
  everyMinutes(): GoogleClockBuilder {
    if (!this.isAddOn) throw new UnbuiltError('ClockTriggerBuilder.everyMinutes in a bound script');
    throw new ServiceError("An add-on's time-driven triggers run at most once an hour.");
  }

  /** At the earliest then. What an add-on is told, which may run at most hourly, nobody has written down. */
  after(durationMilliseconds: number): GoogleClockBuilder {
    if (this.isAddOn) throw new UnbuiltError('ClockTriggerBuilder.after in an add-on');
    this.schedule = { afterMilliseconds: durationMilliseconds };
    return partlyBuilt<GoogleClockBuilder>(this);
  }

  everyHours(n: number): GoogleClockBuilder {
    if (!HOURS.includes(n))
      throw new ServiceError(
        `The value you passed to everyHours was invalid. It must be one of ${HOURS.join(', ')}.`,
      );
    this.schedule = { everyHours: n };
    return partlyBuilt<GoogleClockBuilder>(this);
  }

  create(): GoogleAppsScript.Script.Trigger {
    if (this.schedule === undefined) throw new ServiceError('The trigger needs exactly one schedule.');
    return this.createTrigger(this.handler, 'time-driven', this.schedule);
  }
}

class SpreadsheetTriggerBuilder implements Pick<
  GoogleSpreadsheetBuilder,
  'onChange' | 'onEdit' | 'onOpen' | 'create'
> {
  private type: TriggerType | undefined;

  constructor(
    private readonly handler: string,
    private readonly createTrigger: CreateTrigger,
  ) {}

  onChange(): GoogleSpreadsheetBuilder {
    return this.on('on change');
  }

  onEdit(): GoogleSpreadsheetBuilder {
    return this.on('on edit');
  }

  onOpen(): GoogleSpreadsheetBuilder {
    return this.on('on open');
  }

  create(): GoogleAppsScript.Script.Trigger {
    if (this.type === undefined) throw new ServiceError('The trigger needs exactly one event.');
    return this.createTrigger(this.handler, this.type);
  }

  private on(type: TriggerType): GoogleSpreadsheetBuilder {
    this.type = type;
    return partlyBuilt<GoogleSpreadsheetBuilder>(this);
  }
}

const PREPARE: MethodSpec = { kind: 'local', modes: FULL_ONLY, scopes: SCOPES.triggers };
const CREATE: MethodSpec = { ...PREPARE, kind: 'trigger' };

describeService(TriggerBuilder, 'TriggerBuilder', { timeBased: PREPARE, forSpreadsheet: PREPARE });
describeService(ClockTriggerBuilder, 'ClockTriggerBuilder', {
  after: PREPARE,
  everyHours: PREPARE,
  everyMinutes: PREPARE,
  create: CREATE,
});
describeService(SpreadsheetTriggerBuilder, 'SpreadsheetTriggerBuilder', {
  onChange: PREPARE,
  onEdit: PREPARE,
  onOpen: PREPARE,
  create: CREATE,
});
