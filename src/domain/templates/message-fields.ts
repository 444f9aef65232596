import { wordKey } from '../cells/folded-text';
import { LANGUAGES } from '../cells/vocabulary';
import { templateWords } from '../words/templates';

/** What a template may ask for, as codes; people write the words of `words/templates`. */
export const MESSAGE_FIELDS = [
  'firstName',
  'name',
  'company',
  'about',
  'day',
  'date',
  'event',
  'kind',
  'channel',
  'nextStep',
  'promised',
  'introducedBy',
  'myName',
  'aboutMe',
] as const;
export type MessageField = (typeof MESSAGE_FIELDS)[number];

/** What one message has to say, in words of its language; '' for what nobody has noted. */
export type MessageValues = Readonly<Record<MessageField, string>>;

let byWord: ReadonlyMap<string, MessageField> | undefined;

function fieldsByWord(): ReadonlyMap<string, MessageField> {
  const fields = new Map<string, MessageField>();
  for (const { fields: words } of LANGUAGES.map(templateWords)) {
    for (const field of MESSAGE_FIELDS) for (const word of words[field]) fields.set(wordKey(word), field);
  }
  return fields;
}

/** The field that a word means, English or German, in any case; a Map, so that `constructor` is none. */
export function fieldOf(word: string): MessageField | undefined {
  byWord ??= fieldsByWord();
  return byWord.get(wordKey(word));
}
