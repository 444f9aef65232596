import type { Verdict } from './counting-rule';
import type { Reason } from './reasons';
import type { RulesWords } from '../words';

const NAMES_SHOWN = 10;
const NAME_LENGTH = 60;

function shortName(name: string): string {
  return name.length <= NAME_LENGTH ? name : `${name.slice(0, NAME_LENGTH - 1)}…`;
}

/** The sentence for one reason, without the name of the person that it is about. */
export function reasonInWords(reason: Reason, words: RulesWords): string {
  const { whyCell } = words;
  switch (reason.code) {
    case 'connected':
      return reason.answered ? whyCell.answered(reason.how, reason.day) : whyCell.connected(reason.how);
    case 'whichOne':
      return whyCell.whichOne(shortName(reason.name));
    case 'stillToCome':
    case 'metBefore':
    case 'endedBefore':
    case 'alreadyCounted':
      return whyCell[reason.code](reason.day);
    default:
      return whyCell[reason.code];
  }
}

function namesInWords(names: readonly string[], words: RulesWords): readonly string[] {
  const shown = names.slice(0, NAMES_SHOWN).map(shortName);
  return names.length > NAMES_SHOWN ? [...shown, words.whyCell.more(names.length - NAMES_SHOWN)] : shown;
}

/** The reasons of a row as one text: people of whom the same is true are named together. */
function reasonsInWords(verdict: Verdict, words: RulesWords): string {
  const [only] = verdict.reasons;
  if (only && verdict.reasons.length === 1) return sentenceFor(only, verdict, words);
  const namesByText = new Map<string, string[]>();
  for (const reason of verdict.reasons) {
    const text = sentenceFor(reason, verdict, words);
    const names = namesByText.get(text) ?? [];
    if ('name' in reason && reason.code !== 'whichOne') names.push(reason.name);
    namesByText.set(text, names);
  }
  const parts = [...namesByText].map(([text, names]) =>
    names.length === 0 || namesByText.size === 1
      ? text
      : words.whyCell.about(namesInWords(names, words), text),
  );
  return parts.join('; ');
}

function sentenceFor(reason: Reason, verdict: Verdict, words: RulesWords): string {
  const later = reason.code === 'connected' && !reason.answered && reason.day !== verdict.day;
  return later ? words.whyCell.connectedLater(reason.how, reason.day) : reasonInWords(reason, words);
}

/** True where the row brought at least one connection: the "yes" of the Counts column. */
export function countsAsConnection(verdict: Verdict): boolean {
  return verdict.connections.length > 0;
}

/** The Why column: what the row counts for, or what is missing until it does. */
export function whyInWords(verdict: Verdict, words: RulesWords): string {
  const reasons = reasonsInWords(verdict, words);
  if (countsAsConnection(verdict) || !verdict.action) return reasons;
  return `${reasons}; ${words.whyCell.countsAsAction}`;
}

/** What the sidebar says of an entry that was just logged: "Counts: in person, new. Streak 5." */
export function meaningInWords(verdict: Verdict, streak: number, words: RulesWords): string {
  const { meaning } = words;
  const why = reasonsInWords(verdict, words);
  const says = countsAsConnection(verdict)
    ? meaning.counts
    : verdict.action
      ? meaning.action
      : meaning.nothing;
  return streak === 0 ? says(why) : `${says(why)} ${meaning.streak(streak)}`;
}
