import type { CellStyle } from '../contract';
import { ServiceError } from '../service';

/** A font weight or style as Google names it; null is the default. */
export function boldOf(weight: string | null): CellStyle {
  if (weight === null || weight === 'normal') return { bold: false };
  if (weight === 'bold') return { bold: true };
  throw new ServiceError(`Invalid font weight: ${weight}`);
}

export function italicOf(style: string | null): CellStyle {
  if (style === null || style === 'normal') return { italic: false };
  if (style === 'italic') return { italic: true };
  throw new ServiceError(`Invalid font style: ${style}`);
}

export function alignmentOf(alignment: string | null): CellStyle {
  if (alignment === null || alignment === 'normal') return { align: 'left' };
  if (alignment === 'left' || alignment === 'center' || alignment === 'right') return { align: alignment };
  throw new ServiceError(`Invalid argument: ${alignment}`);
}

export function verticalAlignmentOf(alignment: string | null): CellStyle {
  if (alignment === null) return { verticalAlign: 'bottom' };
  if (alignment === 'top' || alignment === 'middle' || alignment === 'bottom')
    return { verticalAlign: alignment };
  throw new ServiceError(`Invalid argument: ${alignment}`);
}

/** A CSS colour in hex or by name; Google ignores what is none, so a script's slip shows nowhere. */
export function colorOf(color: unknown, fallback: string): string | undefined {
  if (color === null) return fallback;
  return typeof color === 'string' && /^(#[0-9a-f]{3}|#[0-9a-f]{6}|[a-z]+)$/i.test(color) ? color : undefined;
}
