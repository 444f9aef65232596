import type { LogEntry } from '../../src/addon/use-cases/sidebar-calls';
import { sheetWords } from '../../src/domain/words';
import type { ProjectFiles } from '../../src/workbench/emulator';
import { builtProject, type BuiltEdition } from '../support/built-project';
import { Outreach, type OutreachOptions } from '../follow-ups/outreach';

export const WORDS = sheetWords('en');
/** What the person has written beside rows, for themselves. */
export const OWN_HEADER = 'Mine';
/** The formula of the person's own, on the first sheet. */
const FIGURE = '=ACTIONS(Rapport_pulse)';

export const TABLES = {
  log: { tab: 'Log', key: WORDS.headers.log.id },
  people: { tab: 'People', key: WORDS.headers.people.id },
  followUps: { tab: 'Follow-ups', key: WORDS.headers.followUps.key },
} as const;

export interface SceneOptions {
  readonly edition: BuiltEdition;
  readonly mode: OutreachOptions['mode'];
  /** Whether a figure stands in a cell, which costs an execution with every change. */
  readonly hasFigure: boolean;
}

/** Sheets as they stand before a scene; scenes of one kind begin with the same one. */
const SAVED = new Map<string, string>();

/** One entry and what the sidebar was told of it. */
export interface Logged {
  readonly entry: LogEntry;
  isAcknowledged: boolean;
}

/**
 * Two people who were pitched and whose follow-ups are due this morning, an old row above theirs, words of the
 * person's own beside every row, and nobody at work yet.
 */
export class SharedSheet {
  readonly outreach: Outreach;
  /** By entry id. */
  readonly logged = new Map<string, Logged>();
  /** Entries of which somebody has pressed *Save*. */
  readonly begun = new Set<string>();
  /** What the sidebars were told where nothing was saved. */
  readonly refusals: string[] = [];
  /** Whether what only *Send selected* sends was refused, and the person told. */
  isUnsent = false;
  /** Anything that no person is to see. */
  readonly wrong: string[] = [];
  /** Own words that the person has deleted with their row. */
  readonly deleted = new Set<string>();

  private constructor(
    readonly options: SceneOptions,
    project: ProjectFiles,
    saved?: unknown,
  ) {
    const outreach = { project, edition: options.edition, mode: options.mode, due: 2 };
    this.outreach = saved === undefined ? Outreach.onTheDay(outreach) : Outreach.again(saved, outreach);
  }

  /** Makes the same sheet any number of times. */
  static maker(options: SceneOptions, project?: ProjectFiles): () => SharedSheet {
    const { edition, mode, hasFigure } = options;
    const kind = `${edition} ${mode} ${String(hasFigure)}`;
    const saved = (project ? undefined : SAVED.get(kind)) ?? SharedSheet.saved(options, project);
    if (!project) SAVED.set(kind, saved);
    const built = project ?? builtProject(edition);
    return () => new SharedSheet(options, built, JSON.parse(saved));
  }

  private static saved(options: SceneOptions, project = builtProject(options.edition)): string {
    const made = new SharedSheet(options, project);
    made.furnish();
    return JSON.stringify(made.outreach.emulator.save());
  }

  get emulator(): Outreach['emulator'] {
    return this.outreach.emulator;
  }

  column(table: keyof typeof TABLES, header: string): readonly string[] {
    return this.outreach.cells.column(TABLES[table].tab, header);
  }

  /** The figure as it is shown; '' where there is none. */
  get figure(): string {
    const { id } = this.outreach.cells.sheet('Sheet1');
    return this.emulator.workbook.cells(id, 1, 1, 1, 1)[0]?.display ?? '';
  }

  private furnish(): void {
    const { cells } = this.outreach;
    const { user } = this.emulator;
    user.insertRows(cells.sheet('Log').id, 2, 1);
    const old = {
      id: 'log-0',
      date: '2026-05-20',
      people: 'Person 1',
      personIds: 'p-1',
      kind: 'coffee',
      how: 'phone',
      twoWay: 'no',
    } as const;
    for (const [column, text] of Object.entries(old))
      cells.type('Log', 2, WORDS.headers.log[column as keyof typeof old], text);
    for (const { tab, key } of Object.values(TABLES)) {
      const { id } = cells.sheet(tab);
      const keys = cells.column(tab, key);
      const free = this.firstFreeColumn(id);
      const own = keys.map((each) => [each === '' ? '' : ownWords(each)]);
      user.paste(id, 1, free, [[OWN_HEADER], ...own]);
    }
    if (this.options.hasFigure) user.type(cells.sheet('Sheet1').id, 1, 1, FIGURE);
  }

  private firstFreeColumn(sheetId: number): number {
    const headers = this.emulator.workbook.cells(sheetId, 1, 1, 1, 60);
    return 1 + Math.max(...headers.filter(({ display }) => display !== '').map(({ column }) => column));
  }
}

export function ownWords(key: string): string {
  return `my own words about ${key}`;
}
