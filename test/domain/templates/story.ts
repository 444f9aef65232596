import type { MessageStory } from '../../../src/domain/templates/message-values';
import type { MessageValues } from '../../../src/domain/templates/message-fields';
import { MESSAGE_FIELDS } from '../../../src/domain/templates/message-fields';
import { aLogRow, aPerson, june } from '../builders';

/** Ana, met over a coffee on Monday 1 June and due on Tuesday. */
export function aStory(changes: Partial<MessageStory> = {}): MessageStory {
  return {
    planned: {
      person: 'Ana García',
      since: june(1),
      due: june(2),
      why: { kind: 'coffee', about: '', nextStep: '' },
    },
    person: aPerson({ name: 'Ana García' }),
    entry: aLogRow({ event: 'Design Day' }),
    settings: { myName: 'Kim Weber', aboutMe: '' },
    ...changes,
  };
}

/** Nothing known at all, as far as not said otherwise. */
export function values(changes: Partial<MessageValues> = {}): MessageValues {
  const blank = Object.fromEntries(MESSAGE_FIELDS.map((field) => [field, ''])) as Record<
    keyof MessageValues,
    string
  >;
  return { ...blank, ...changes };
}
