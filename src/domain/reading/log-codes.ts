import {
  CHANNELS,
  HOWS,
  KINDS,
  OUTCOMES,
  TWO_WAYS,
  YES_NO,
  type Channel,
  type How,
  type Kind,
  type Outcome,
  type TwoWay,
  type YesNo,
} from '../cells/vocabulary';

/** One closed list within the number into which a Log row's codes are packed; no bits set mean that nothing is said. */
export class PackedCode<C extends string> {
  readonly mask: number;
  private readonly codes: readonly (C | undefined)[];

  constructor(
    readonly shift: number,
    bits: number,
    codes: readonly C[],
  ) {
    this.mask = (1 << bits) - 1;
    this.codes = [undefined, ...codes];
  }

  of(packed: number): C | undefined {
    return this.codes[this.placeIn(packed)];
  }

  /** The code's place in what `all` gives. */
  placeIn(packed: number): number {
    return (packed >> this.shift) & this.mask;
  }

  /** What `make` makes of each code, for loops over all rows; the first is for where nothing is said. */
  all<T>(make: (code: C | undefined) => T): readonly T[] {
    return this.codes.map(make);
  }

  pack(code: C | undefined): number {
    return this.codes.indexOf(code) << this.shift;
  }
}

/** The lowest bit: the row holds a date and nothing else. */
export const ONLY_A_DAY = 1;

/** Where each closed list stands in a row's number. */
export const PACKED = {
  how: new PackedCode<How>(1, 3, HOWS),
  twoWay: new PackedCode<TwoWay>(4, 2, TWO_WAYS),
  aboutWork: new PackedCode<YesNo>(6, 2, YES_NO),
  outcome: new PackedCode<Outcome>(8, 4, OUTCOMES),
  kind: new PackedCode<Kind>(12, 4, KINDS),
  channel: new PackedCode<Channel>(16, 3, CHANNELS),
  wouldRemember: new PackedCode<YesNo>(19, 2, YES_NO),
} as const;

/** The bits below `kind`: rows that have them in common are alike in what makes an exchange, but for their days. */
export const EXCHANGE_BITS = (1 << PACKED.kind.shift) - 1;
