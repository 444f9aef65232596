import { contains, intersection, rectsAround, shiftedRect, type Axis, type Rect } from './a1';
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

/** Where the rules are kept. */
interface RuledSheet {
  readonly state: { readonly rules: readonly PlacedRule[] };
  change(fields: { readonly rules: readonly PlacedRule[] }): void;
}

/** The data validation of a sheet: no cell has more than one rule. */
export class Validations {
  constructor(private readonly sheet: RuledSheet) {}

  private get placed(): readonly PlacedRule[] {
    return this.sheet.state.rules;
  }

  private set placed(rules: readonly PlacedRule[]) {
    this.sheet.change({ rules });
  }

  set(rect: Rect, rule: ValidationRule | undefined): void {
    const rest = this.placed.flatMap((other) =>
      rectsAround(other.rect, rect).map((piece) => ({ ...other, rect: piece })),
    );
    this.placed = rule ? [...rest, { rect, rule }] : rest;
  }

  at(row: number, column: number): ValidationRule | undefined {
    return this.placed.find(({ rect }) => contains(rect, row, column))?.rule;
  }

  isEmpty(): boolean {
    return this.placed.length === 0;
  }

  all(): readonly PlacedRule[] {
    return this.placed;
  }

  /** The rules of a block's cells, cut at its edges. */
  within(block: Rect): PlacedRule[] {
    return this.placed.flatMap(({ rect, rule }) => {
      const part = intersection(rect, block);
      return part ? [{ rect: part, rule }] : [];
    });
  }

  shift(axis: Axis, at: number, count: number): void {
    this.map((rect) => {
      const shifted = axis === 'row' ? shiftedFormatRect : shiftedRect;
      return [shifted(rect, axis, at, count) ?? []].flat();
    });
  }

  /** Replaces each rule's block by others that do not overlap. */
  map(change: (rect: Rect) => readonly Rect[]): void {
    this.placed = this.placed.flatMap(({ rect, rule }) =>
      change(rect).map((piece) => ({ rect: piece, rule })),
    );
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
