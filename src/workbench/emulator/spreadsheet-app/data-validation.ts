import { partlyBuilt } from '../partly-built';
import { describeService, ServiceError } from '../service';
import { parametersMismatch } from '../signature';
import type { ValidationRule } from '../workbook/validation';
import { BUILD, each } from './method-specs';

type Validation = GoogleAppsScript.Spreadsheet.DataValidation;
type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

const NO_RULE: ValidationRule = { type: 'list', values: [], dropDown: true, strict: false, helpText: '' };

/** A finished rule, as a range takes and gives it. */
export class DataValidationService implements Pick<Validation, 'copy' | 'getAllowInvalid'> {
  constructor(readonly validationRule: ValidationRule) {}

  copy(): Builder {
    return partlyBuilt<Builder>(new DataValidationBuilderService(this.validationRule));
  }

  getAllowInvalid(): boolean {
    return !this.validationRule.strict;
  }
}

/** Google's default lets invalid entries in, with a warning. */
export class DataValidationBuilderService implements Pick<
  Builder,
  | 'build'
  | 'requireCheckbox'
  | 'requireDate'
  | 'requireValueInList'
  | 'setAllowInvalid'
  | 'setHelpText'
  | 'getAllowInvalid'
> {
  private rule: ValidationRule | undefined;
  private strict = false;
  private helpText = '';

  constructor(from?: ValidationRule) {
    this.rule = from;
    this.strict = from?.strict ?? false;
    this.helpText = from?.helpText ?? '';
  }

  requireValueInList(values: string[], showDropdown = true): Builder {
    if (!Array.isArray(values)) {
      throw parametersMismatch('SpreadsheetApp.DataValidationBuilder.requireValueInList', [values]);
    }
    return this.with({ ...NO_RULE, values: values.map(String), dropDown: showDropdown });
  }

  requireCheckbox(...values: unknown[]): Builder {
    if (values.length > 0)
      throw parametersMismatch('SpreadsheetApp.DataValidationBuilder.requireCheckbox', values);
    return this.with({ ...NO_RULE, type: 'checkbox' });
  }

  requireDate(...values: unknown[]): Builder {
    if (values.length > 0)
      throw parametersMismatch('SpreadsheetApp.DataValidationBuilder.requireDate', values);
    return this.with({ ...NO_RULE, type: 'date' });
  }

  setAllowInvalid(allowInvalidData: boolean): Builder {
    this.strict = !allowInvalidData;
    return partlyBuilt<Builder>(this);
  }

  setHelpText(helpText: string): Builder {
    this.helpText = helpText;
    return partlyBuilt<Builder>(this);
  }

  getAllowInvalid(): boolean {
    return !this.strict;
  }

  build(): Validation {
    if (!this.rule) throw new ServiceError('Data validation rule cannot be built without criteria.');
    const rule = { ...this.rule, strict: this.strict, helpText: this.helpText };
    return partlyBuilt<Validation>(new DataValidationService(rule));
  }

  private with(rule: ValidationRule): Builder {
    this.rule = rule;
    return partlyBuilt<Builder>(this);
  }
}

/** The rule in what a script passes, which may be a rule or a builder's result only. */
export function ruleOf(validation: unknown, method: string): ValidationRule | undefined {
  if (validation === null || validation === undefined) return undefined;
  if (validation instanceof DataValidationService) return validation.validationRule;
  throw parametersMismatch(method, [validation]);
}

describeService(DataValidationService, 'DataValidation', each(BUILD, 'copy', 'getAllowInvalid'));
describeService(
  DataValidationBuilderService,
  'DataValidationBuilder',
  each(
    BUILD,
    'build',
    'requireCheckbox',
    'requireDate',
    'requireValueInList',
    'setAllowInvalid',
    'setHelpText',
    'getAllowInvalid',
  ),
);
