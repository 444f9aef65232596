import { HyperFormula } from 'hyperformula';
import { cpuMilliseconds } from './measure';

/** W3 beside: what counts there are, as formulas of the spreadsheet itself, in the engine of the workbench. */
export interface NativeFormulas {
  readonly formulas: number;
  /** Processor time from entering the formulas to their values; the rows stood there before. */
  readonly milliseconds: number;
}

const KINDS = ['coffee', 'message', 'event', 'pitch', 'call', 'follow-up', 'referral ask', 'meeting'];
const CHANNELS = ['referral', 'online', 'event', 'pitch', 'conference', 'other'];
const OUTCOMES = ['silence', 'yes', 'call'];
const [FIRST, LAST] = [46_153, 46_174];

/** Only what COUNTIFS can say: a streak, a person who counts once, a reply that flips a row are beyond it. */
export function measureNativeFormulas(logRows: number): NativeFormulas {
  const rows = Array.from({ length: logRows }, (_, row) => [
    45_995 + Math.floor((row * 180) / logRows),
    KINDS[row % KINDS.length] ?? '',
    CHANNELS[row % CHANNELS.length] ?? '',
    OUTCOMES[row % OUTCOMES.length] ?? '',
  ]);
  const engine = HyperFormula.buildFromArray(rows, { licenseKey: 'gpl-v3', maxRows: logRows + 1 });
  const column = (letter: string): string => `$${letter}$1:$${letter}$${String(logRows)}`;
  const within = `${column('A')},">=${String(FIRST)}",${column('A')},"<=${String(LAST)}"`;
  const formulas = [
    `=COUNTIFS(${within})`,
    ...KINDS.map((kind) => `=COUNTIFS(${within},${column('B')},"${kind}")`),
    ...CHANNELS.map((channel) => `=COUNTIFS(${within},${column('C')},"${channel}")`),
    ...OUTCOMES.map((outcome) => `=COUNTIFS(${within},${column('B')},"pitch",${column('D')},"${outcome}")`),
  ];
  const before = cpuMilliseconds();
  engine.setCellContents(
    { sheet: 0, row: 0, col: 6 },
    formulas.map((formula) => [formula]),
  );
  const all = engine.getCellValue({ sheet: 0, row: 0, col: 6 });
  const milliseconds = cpuMilliseconds() - before;
  engine.destroy();
  if (typeof all !== 'number' || all === 0) throw new Error(`COUNTIFS gave ${String(all)}`);
  return { formulas: formulas.length, milliseconds };
}
