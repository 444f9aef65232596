import type { CalendarDay } from '../../domain/calendar/calendar-day';
import type { ChallengeData, LogRow } from '../../domain/reading/challenge-data';
import { logRowWith, personRowWith } from '../../domain/reading/changed-rows';
import { emailsIn } from '../../domain/reading/read-people';
import { whoIsWho, type WhoIsWho } from '../../domain/counting/who-is-who';
import type { Language } from '../../domain/cells/vocabulary';
import { sheetWords } from '../../domain/words';
import { NAME_SEPARATOR } from '../../domain/cells/people-cell';
import type { RowCell } from './column-blocks';
import type { Ids, NewRow } from './ports';

/** What rows typed, pasted or imported by hand still lack. */
export interface Adoption {
  readonly logIds: readonly RowCell[];
  readonly personIds: readonly RowCell[];
  readonly peopleIds: readonly RowCell[];
  readonly newPeople: readonly NewRow<'people'>[];
  /** The Log as it is with these ids, for what is derived from it. */
  readonly log: readonly LogRow[];
}

/**
 * Gives ids to rows without one and to the second of two rows with the same, and a row in People to whoever is
 * named for the first time. A mention that has an ID is never given another person: the user may have deleted one.
 */
export function adoptRows(
  { log, people }: Pick<ChallengeData, 'log' | 'people'>,
  today: CalendarDay,
  ids: Ids,
  language: Language,
): Adoption {
  const logIds = missingIds(log, ids);
  const withIds = log.map((row) => {
    const id = logIds.get(row.row);
    return id === undefined ? row : logRowWith(row, { id });
  });
  if (!people) return { logIds: cellsOf(logIds), personIds: [], peopleIds: [], newPeople: [], log: withIds };
  const peopleIds = missingIds(people, ids);
  const identified = people.map((person) => {
    const id = peopleIds.get(person.row);
    return id === undefined ? person : personRowWith(person, { id });
  });
  const naming = new Naming(whoIsWho(identified), ids, language, today);
  const adopted = withIds.map((row) => naming.adopt(row));
  return {
    logIds: cellsOf(logIds),
    personIds: naming.personIds,
    peopleIds: cellsOf(peopleIds),
    newPeople: [...naming.newPeople.values()],
    log: adopted,
  };
}

function missingIds(
  rows: readonly { readonly row: number; readonly id: string }[],
  ids: Ids,
): Map<number, string> {
  const seen = new Set<string>();
  const missing = new Map<number, string>();
  for (const { row, id } of rows) {
    if (id === '' || seen.has(id)) missing.set(row, ids.next());
    seen.add(id);
  }
  return missing;
}

function cellsOf(ids: ReadonlyMap<number, string>): RowCell[] {
  return [...ids].map(([row, cell]) => ({ row, cell }));
}

interface NewPerson extends NewRow<'people'> {
  readonly id: string;
  readonly lastContact?: { readonly day: CalendarDay };
}

class Naming {
  readonly personIds: RowCell[] = [];
  readonly newPeople = new Map<string, NewPerson>();

  constructor(
    private readonly directory: WhoIsWho,
    private readonly ids: Ids,
    private readonly language: Language,
    private readonly today: CalendarDay,
  ) {}

  adopt(row: LogRow): LogRow {
    // A row without a day is still being typed.
    if (row.day === undefined || row.people.every(({ id }) => id !== '')) return row;
    const people = row.people.map((mention) =>
      mention.id !== '' || mention.name === '' ? mention : { ...mention, id: this.idOf(mention.name, row) },
    );
    if (people.some(({ id }, place) => id !== row.people[place]?.id)) {
      this.personIds.push({ row: row.row, cell: people.map(({ id }) => id).join(NAME_SEPARATOR) });
    }
    return logRowWith(row, { people });
  }

  private idOf(name: string, row: LogRow): string {
    const who = this.directory.resolve({ id: '', name });
    if (who.kind === 'ambiguous') return '';
    if (who.kind === 'known') return who.person.id;
    const known = this.newPeople.get(who.key);
    const person = known ? { ...known, ...this.laterContact(known, row) } : this.newPerson(name, row);
    this.newPeople.set(who.key, person);
    return person.id;
  }

  private laterContact({ lastContact }: NewPerson, { day }: LogRow): Partial<NewPerson> {
    const isLater = day !== undefined && day <= this.today && !(lastContact && lastContact.day >= day);
    return isLater ? { lastContact: { day } } : {};
  }

  private newPerson(text: string, row: LogRow): NewPerson {
    const [email = ''] = emailsIn(text);
    const name = email === '' ? text : text.replace(/[<(]?[^\s<>()"]*@[^\s<>()"]*[>)]?/g, ' ').trim();
    const { channel } = sheetWords(this.language).codes;
    return {
      id: this.ids.next(),
      name: name === '' ? text : name,
      email,
      metOn: row.day === undefined ? '' : { day: row.day },
      metThrough: row.channel === undefined ? '' : channel[row.channel],
      introducedBy: row.introducedBy,
      ...(row.day !== undefined && row.day <= this.today ? { lastContact: { day: row.day } } : {}),
    };
  }
}
