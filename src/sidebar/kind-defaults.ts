import { KINDS, type Channel, type How, type Kind, type TwoWay } from '../domain/cells/vocabulary';

/** The kinds that a person logs by hand: `automatic` is what went out unattended. */
export const OFFERED_KINDS: readonly Kind[] = KINDS.filter((kind) => kind !== 'automatic');

interface KindDefaults {
  readonly how: How | '';
  readonly channel: Channel | '';
}

// What such a contact mostly is. Only a proposal: it always stands visibly in the form.
const USUAL: Readonly<Record<Kind, KindDefaults>> = {
  coffee: { how: 'inPerson', channel: '' },
  call: { how: 'phone', channel: '' },
  meeting: { how: 'inPerson', channel: '' },
  event: { how: 'inPerson', channel: 'event' },
  pitch: { how: 'email', channel: 'pitch' },
  referralAsk: { how: 'email', channel: 'referral' },
  message: { how: 'email', channel: '' },
  followUp: { how: 'email', channel: '' },
  favour: { how: 'email', channel: '' },
  introduction: { how: 'email', channel: '' },
  incoming: { how: 'email', channel: '' },
  automatic: { how: 'email', channel: '' },
  other: { how: '', channel: '' },
};

export function usualHow(kind: Kind | ''): How | '' {
  return kind === '' ? '' : USUAL[kind].how;
}

/** Being introduced is how one met, whatever the kind. */
export function usualChannel(kind: Kind | '', introducedBy: string): Channel | '' {
  if (introducedBy.trim() !== '') return 'referral';
  return kind === '' ? '' : USUAL[kind].channel;
}

/** Talking is an exchange at once; what was written waits for its answer. */
export function usualTwoWay(kind: Kind | '', how: How | ''): TwoWay | '' {
  if (kind === 'incoming') return 'yes';
  if (how === '') return '';
  return how === 'email' || how === 'chat' ? 'notYet' : 'yes';
}
