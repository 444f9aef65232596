import { contains, shiftedRect, type Axis, type Rect } from './a1';
import { shiftedFormatRect } from './cell-formats';
import type { StoredValue } from './cell-value';

/** A data validation rule; `strict` refuses other values, else they are only marked. */
export interface ValidationRule {
  readonly type: 'list' | 'checkbox' | 'date' | 'number';
  readonly values: readonly string[];
  readonly dropDown: boolean;
  readonly strict: boolean;
  readonly helpText: string;
}

export interface PlacedRule {
  readonly rect: Rect;
  readonly rule: ValidationRule;
}

/** The data validation of a sheet: the latest rule set on a cell applies, undefined took one away. */
export class Validations {
  private placed: { rect: Rect; rule: ValidationRule | undefined }[] = [];

  set(rect: Rect, rule: ValidationRule | undefined): void {
    const rest = this.placed.filter((other) => !isWithin(other.rect, rect));
    const needed = rule !== undefined || rest.length > 0;
    this.placed = needed ? [...rest, { rect, rule }] : rest;
  }

  at(row: number, column: number): ValidationRule | undefined {
    for (let index = this.placed.length - 1; index >= 0; index--) {
      const entry = this.placed[index];
      if (entry && contains(entry.rect, row, column)) return entry.rule;
    }
    return undefined;
  }

  isEmpty(): boolean {
    return this.placed.length === 0;
  }

  all(): PlacedRule[] {
    return this.placed.flatMap(({ rect, rule }) => (rule ? [{ rect, rule }] : []));
  }

  shift(axis: Axis, at: number, count: number): void {
    this.placed = this.placed.flatMap((entry) => {
      const shifted = axis === 'row' ? shiftedFormatRect : shiftedRect;
      const rect = shifted(entry.rect, axis, at, count);
      return rect ? [{ ...entry, rect }] : [];
    });
  }

  restore(rules: readonly PlacedRule[]): void {
    this.placed = [...rules];
  }
}

/** Whether a value obeys a rule; an empty cell always does. */
export function obeys(rule: ValidationRule, value: StoredValue, isDate: boolean): boolean {
  if (value === '') return true;
  switch (rule.type) {
    case 'list':
      return typeof value !== 'object' && rule.values.includes(String(value));
    case 'checkbox':
      return typeof value === 'boolean';
    case 'date':
      return typeof value === 'number' && isDate;
    case 'number':
      return typeof value === 'number';
  }
}

function isWithin(inner: Rect, outer: Rect): boolean {
  return (
    contains(outer, inner.row, inner.column) &&
    contains(outer, inner.row + inner.rows - 1, inner.column + inner.columns - 1)
  );
}
