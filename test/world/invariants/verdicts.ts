import type { Desk } from '../desk';
import type { Invariant } from '../world';
import { cleanRun } from './daily-mail';

export const IDS_NAME_THE_ROWS_PEOPLE: Invariant = {
  id: 'G4',
  says: 'a row gets the IDs of the people whom it names',
  check: (_world, { wrongIds }) => wrongIds[0] ?? null,
};

export const VERDICTS_ARE_OF_THEIR_ROWS: Invariant = {
  id: 'G4',
  says: 'what a row counts stands in that row',
  check: ({ desk }, moment) => {
    if (!cleanRun(moment) || desk.isUnclear()) return null;
    const { yesNo } = desk.words.codes;
    for (const row of rowsOf(desk)) {
      const counts = row.of('counts');
      // One of the two alone was typed, or filled down, by hand.
      if (isBlank(row) && counts !== '' && row.of('why') !== '')
        return `row ${String(row.number)} is empty and says “${counts}”`;
      if (isOneWay(desk, row) && counts !== yesNo.no)
        return `row ${String(row.number)} is one-way and says “${counts}”`;
    }
    return null;
  },
};

interface Row {
  readonly number: number;
  of(code: string): string;
}

function rowsOf(desk: Desk): readonly Row[] {
  const columns = desk.columns('log');
  return desk
    .shown('log')
    .slice(1)
    .map((cells, index) => ({
      number: index + 2,
      of: (code) => (cells[columns.get(code)?.[0] ?? -1] ?? '').trim(),
    }));
}

const BY_RAPPORT = ['counts', 'why'];

function isBlank(row: Row): boolean {
  return CODES.every((code) => BY_RAPPORT.includes(code) || row.of(code) === '');
}

const CODES = [
  'id', 'date', 'people', 'personIds', 'kind', 'how', 'twoWay', 'aboutWork', 'channel', 'event', 'hours', 'outcome',
  'replyDate', 'nextStep', 'remindOn', 'introducedBy', 'feltBrave', 'wouldRemember', 'notes', 'counts', 'why',
]; // prettier-ignore

/** By phone, video or mail, and nobody has answered. */
function isOneWay(desk: Desk, row: Row): boolean {
  const { how, twoWay } = desk.words.codes;
  const byWire: readonly string[] = [how.phone, how.video, how.email, how.chat];
  const unanswered: readonly string[] = [twoWay.no, twoWay.notYet];
  return (
    desk.dayIn(row.of('date')) !== undefined &&
    byWire.includes(row.of('how')) &&
    unanswered.includes(row.of('twoWay')) &&
    row.of('replyDate') === '' &&
    row.of('outcome') === ''
  );
}
