import type { ProjectFiles } from '../../src/workbench/emulator';
import type { WorldPlan } from './plan';

/** A change of the built script that brings back a bug which others have had. */
export interface PlantedBug {
  readonly kind: 'lost row' | 'wrong row' | 'wrong day' | 'stale metric' | 'double mail' | 'lost mail';
  readonly how: string;
  /** Found once in the built script, line breaks aside. `$1` … stand for the groups. */
  readonly find: RegExp;
  readonly replace: string;
}

export const PLANTED_BUGS: readonly PlantedBug[] = [
  {
    kind: 'lost row',
    how: 'a second try takes the first for written',
    find: /(\w+)===void 0\?tables\.append\("log",\[rows\.log\]\):tables\.update\("log",\1,rows\.log\)/,
    replace: 'again?void 0:tables.append("log",[rows.log])',
  },
  {
    kind: 'lost row',
    how: 'a row is written where the last one stands',
    find: /values\.forEach\(row=>sheet\.appendRow\(row\)\)/,
    replace: 'values.forEach(row=>sheet.getRange(Math.max(2,sheet.getLastRow()),1,1,width).setValues([row]))',
  },
  {
    kind: 'wrong row',
    how: 'verdicts go by the place among the rows that were read, not by the row',
    find: /verdicts\.map\(verdict=>\[verdict\.row,(\w+)\(verdict\)\]\)/,
    replace: 'verdicts.map((verdict,index)=>[index+2,$1(verdict)])',
  },
  {
    kind: 'wrong row',
    how: 'a second try fills the last row instead of the one with its ID',
    find: /findNext\(\)\)==null\?void 0:\w+\.getRow\(\)/,
    replace: 'findNext())==null?void 0:sheet.getLastRow()',
  },
  {
    kind: 'wrong day',
    how: 'a day is written as midnight of UTC',
    find: /Utilities\.parseDate\((\w+),this\.zone,"yyyy-MM-dd"\)/,
    replace: 'new Date($1)',
  },
  {
    kind: 'wrong day',
    how: 'a day is written in the zone of the script',
    find: /Utilities\.parseDate\((\w+),this\.zone,"yyyy-MM-dd"\)/,
    replace: 'Utilities.parseDate($1,Session.getScriptTimeZone(),"yyyy-MM-dd")',
  },
  {
    kind: 'wrong day',
    how: 'days of 86,400,000 milliseconds are added to the first day of the year',
    find: /Utilities\.parseDate\((\w+),this\.zone,"yyyy-MM-dd"\)/,
    replace:
      'new Date(Utilities.parseDate($1.slice(0,5)+"01-01",this.zone,"yyyy-MM-dd").getTime()+Math.round((Date.parse($1)-Date.parse($1.slice(0,5)+"01-01"))))',
  },
  {
    kind: 'wrong day',
    how: 'today is the date in UTC',
    find: /wall=time\+this\.offsets\.at\(time\)/,
    replace: 'wall=time',
  },
  {
    kind: 'stale metric',
    how: 'a logged entry does not bump the pulse',
    find: /,(\w+)\.pulse\.beat\(entry\.entryId\)/,
    replace: '',
  },
  {
    kind: 'stale metric',
    how: 'the run after midnight does not bump the pulse',
    find: /\(edit===void 0\|\|!pulse\.isAt\(edit\)\)/,
    replace: '(edit!==void 0&&!pulse.isAt(edit))',
  },
  {
    kind: 'double mail',
    how: 'the date of the mail is never noted',
    find: /lastMailDay:today,heldBackOn:void 0/,
    replace: 'lastMailDay:run.lastMailDay,heldBackOn:void 0',
  },
  {
    kind: 'double mail',
    how: 'the date of the mail is noted in UTC',
    find: /lastMailDay:today,heldBackOn:void 0/,
    replace: 'lastMailDay:new Date().toISOString().slice(0,10),heldBackOn:void 0',
  },
  {
    kind: 'lost mail',
    how: 'the mail counts as sent where the allowance was used up',
    find: /(\w+)\.heldBackOn===void 0&&saveRunRecord\((\w+)\.documentProperties,\{\.\.\.\1,heldBackOn:today\}\)/,
    replace: 'saveRunRecord($2.documentProperties,{...$1,lastMailDay:today})',
  },
];

const RUNS_AT = [
  [3, 9, 15, 21],
  [1, 7, 13, 19],
] as const;

/**
 * One mail a day is all that Google allows, and its window opens again between two runs of a day: only there does it
 * matter whether a mail that could not go out is tried again. In everyday worlds hardly ever is a day like that.
 */
export function poorPlan(plan: WorldPlan): WorldPlan {
  const triggerDays = plan.triggerDays.map((_, day) =>
    (RUNS_AT[day % 2] ?? []).map((hour) => ({ hour, lateMinutes: 0, twice: false })),
  );
  return { ...plan, mailQuota: 1, triggerDays };
}

/** @throws Error where the built script no longer has what the bug changes. */
export function withBug(
  project: ProjectFiles,
  { how, find, replace }: Omit<PlantedBug, 'kind'> & { readonly kind?: string },
): ProjectFiles {
  const anywhere = new RegExp(breakable(find.source), 'gs');
  const found = [...project.code.matchAll(anywhere)].length;
  if (found !== 1) throw new Error(`“${how}” finds its place ${String(found)} times in the built script`);
  return { ...project, code: project.code.replace(anywhere, replace) };
}

/** The bundler breaks long lines behind punctuation, wherever the letters before have filled a line. */
function breakable(source: string): string {
  return source.replace(/\\[.(){}?[\]|]|[,;:=&]/g, (mark) => `${mark}\\n?`);
}
