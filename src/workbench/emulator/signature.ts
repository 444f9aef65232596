import { ServiceError } from './service';

/** Google's refusal of arguments that fit no overload, e.g. for `SpreadsheetApp.Sheet.getRange`. */
export function parametersMismatch(method: string, args: readonly unknown[]): ServiceError {
  const types = args.map(typeName).join(',');
  return new ServiceError(`The parameters (${types}) don't match the method signature for ${method}.`);
}

function typeName(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return value.length === 0 ? 'number[]' : `${typeName(value[0])}[]`;
  const names: Record<string, string> = { string: 'String', number: 'number', boolean: 'Boolean' };
  return names[typeof value] ?? '(class)';
}
