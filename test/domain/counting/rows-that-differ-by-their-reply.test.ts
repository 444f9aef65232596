import { applyCountingRule } from '../../../src/domain/counting/counting-rule';
import { whyInWords } from '../../../src/domain/counting/why-in-words';
import { rulesWords } from '../../../src/domain/words';
import { aChallenge, aLog, june } from '../builders';

const TODAY = june(20);

/** One message each, alike in all but the reply: none, before it, on its day, later, still to come. */
const REPLIES = [
  ['none', undefined, 'one-way: waiting for a reply; counts as an action'],
  ['before', june(4), 'the reply is dated before the row itself; counts as an action'],
  ['sameDay', june(5), 'two-way by e-mail, new; the reply came on 5 June'],
  ['later', june(9), 'two-way by e-mail, new; the reply came on 9 June'],
  ['today', TODAY, 'two-way by e-mail, new; the reply came on 20 June'],
  ['toCome', june(21), 'one-way: waiting for a reply; counts as an action'],
] as const;

describe('messages that differ by their reply alone', () => {
  it.each(REPLIES.map(([name], place) => [name, place] as const))('count each by its own, %s first', (_name, place) => {
    const inTurn = [...REPLIES.slice(place), ...REPLIES.slice(0, place)];
    const log = aLog(...inTurn.map(([name, replyDay]) => ({ kind: 'message', how: 'email', twoWay: 'notYet', day: june(5), replyDay, people: [{ id: '', name }] }) as const));

    const verdicts = applyCountingRule(aChallenge({ log }), TODAY);

    expect(verdicts.map((verdict) => whyInWords(verdict, rulesWords('en')))).toEqual(inTurn.map(([, , why]) => why));
    expect(verdicts.map(({ connections }) => connections.map(({ day }) => day))).toEqual(
      inTurn.map(([, reply, why]) => (why.startsWith('two-way') ? [reply] : [])),
    );
  });
}); // prettier-ignore
