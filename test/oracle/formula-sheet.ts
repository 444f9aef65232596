import { HyperFormula, type RawCellContent } from 'hyperformula';
import { present } from './brute-settings';
import type { Entry, RandomChallenge } from './random-challenge';

/** Far below the last row, so that ranges need no exact end. */
const END = 80;

const COLUMNS = {
  date: 'A', person: 'B', kind: 'C', how: 'D', twoWay: 'E', aboutWork: 'F', channel: 'G', hours: 'H', outcome: 'I', reply: 'J',
  exchange: 'K', isNew: 'L', stage: 'M', counted: 'N', inTime: 'O', action: 'P',
} as const; // prettier-ignore
/** The first and the last day of the challenge, and the day of looking at it. */
const BOUNDS = ['first', 'last', 'today'] as const;
type Column = keyof typeof COLUMNS;

const NOT_MINE = `OR({kind}="incoming reply",{kind}="automatic mail")`;
const MACHINE = `OR({outcome}="bounced",{outcome}="out of office")`;
const TALK = `AND(OR({kind}="pitch",{kind}="referral ask"),OR({how}="in person",{how}="video",{how}="phone"))`;
const REPLIED = `AND({reply}<>"",{reply}>={date},{reply}<=today,NOT(${MACHINE}))`;

/** What each row works out by itself, as somebody would do it in cells. */
const HELPERS: Readonly<Record<'exchange' | 'isNew' | 'stage' | 'counted' | 'inTime' | 'action', string>> = {
  exchange: `=IF(OR({date}="",{aboutWork}="no",{how}=""),"",IF({date}>today,"",IF(OR({how}="in person",{twoWay}="yes"),{date},IF(${REPLIED},{reply},""))))`,
  isNew: `=IF(OR({exchange}="",{person}=""),0,IF(AND(COUNTIFS([person],{person},[exchange],"<"&{exchange})=0,COUNTIFS(<person>,{person},<exchange>,{exchange})=0,{exchange}>=first,{exchange}<=last),1,0))`,
  stage: `=MAX(IF({outcome}="yes",3,IF({outcome}="call",2,IF(OR({outcome}="reply",{outcome}="let me think",{outcome}="no fit",{outcome}="no"),1,IF(AND({outcome}="",{twoWay}="yes",NOT(${TALK})),1,0)))),IF(${REPLIED},1,0))`,
  counted: `=IF(OR({date}="",{outcome}="bounced"),0,IF(OR({stage}>0,today-{date}>=14),1,0))`,
  inTime: `=IF(AND({stage}>0,NOT(AND(${REPLIED},{reply}-{date}>14))),1,0)`,
  action: `=IF(OR({date}="",${NOT_MINE}),0,IF(AND({date}>=first,{date}<=MIN(last,today)),1,0))`,
};

/** `{date}` is the row's own cell, `[date]` the column, `<date>` the column above the row. */
function inRow(formula: string, row: number): string {
  return formula
    .replace(/\{(\w+)\}/g, (_, name: Column) => `${COLUMNS[name]}${String(row)}`)
    .replace(/<([a-z]\w+)>/gi, (_, name: Column) => `${COLUMNS[name]}$1:${COLUMNS[name]}${String(row - 1)}`)
    .replace(/\[(\w+)\]/g, (_, name: Column) => `${COLUMNS[name]}$2:${COLUMNS[name]}$${String(END)}`);
}

function line(entry: Entry, row: number): RawCellContent[] {
  const cells: Record<Exclude<Column, keyof typeof HELPERS>, RawCellContent> = {
    date: entry.when?.date ?? '',
    person: entry.who[0] ?? '',
    kind: entry.kind,
    how: entry.how,
    twoWay: entry.twoWay,
    aboutWork: entry.aboutWork,
    channel: entry.channel,
    hours: entry.hours ?? '',
    outcome: entry.outcome,
    reply: entry.reply ?? '',
  };
  return [...Object.values(cells), ...Object.values(HELPERS).map((formula) => inRow(formula, row))];
}

/** One engine for all challenges: to make one takes longer than to fill it. */
export class FormulaSheet {
  private readonly engine = HyperFormula.buildFromSheets(
    { Log: [[]] },
    { licenseKey: 'gpl-v3' },
    BOUNDS.map((name) => ({ name, expression: '=0' })),
  );

  /** Puts the Log of a challenge, and the days that its formulas go by, in the place of the one before. */
  fill(challenge: RandomChallenge): void {
    const { first, last } = present(challenge);
    const days = { first, last, today: challenge.today };
    const { engine } = this;
    engine.clearSheet(0);
    for (const name of BOUNDS) engine.changeNamedExpression(name, `=${String(days[name])}`);
    engine.setSheetContent(0, [
      Object.keys(COLUMNS),
      ...challenge.entries.map((entry, index) => line(entry, index + 2)),
    ]);
  }

  /** Evaluates a formula, with columns as `[kind]`. */
  ask(formula: string): unknown {
    return this.engine.calculateFormula(inRow(`=${formula}`, END), 0);
  }
}

/** Only what formulas of this length can tell: one person a row, known by name alone, no crowds, dates without a time. */
export function simpler(challenge: RandomChallenge): RandomChallenge {
  const entries = challenge.entries
    .filter(({ kind }) => kind !== '')
    .map((entry) => ({
      ...entry,
      when: entry.when && { date: entry.when.date, minute: undefined },
      who: entry.who.slice(0, 1).map((name) => name.trim().toLowerCase()),
      whoIds: [],
      event: '',
    }));
  return { ...challenge, entries, people: [], gatherings: [], rules: { ...challenge.rules, dayStart: 0 } };
}
