import { builtProject } from '../support/built-project';
import { withBug } from '../world/planted-bugs';
import { anHourLater } from './events';
import { FieldOfFormulas, type Form } from './field-of-formulas';
import { typeChallenge } from './typed-challenge';

type Act = (field: FieldOfFormulas) => void;

const logged: Act = ({ session }) => { session.log({ names: ['Ida'] }); }; // prettier-ignore
const edited: Act = ({ session }) => { session.type('Log', 5, 'Date', '2026-06-03'); }; // prettier-ignore
const midnight: Act = ({ session }) => { session.advance('2026-06-10T22:59:00Z'); }; // prettier-ignore
const writtenByAScript: Act = (field) => {
  field.call('probeWrite', 'Log', 3, field.session.position('Log', 'Date'), '2026-06-07');
  anHourLater(field);
};

interface StaleBug {
  readonly how: string;
  readonly find: RegExp;
  readonly replace: string;
  readonly form: Form;
  readonly act: Act;
}

const BUGS: readonly StaleBug[] = [
  {
    how: 'a log does not bump the pulse',
    find: /,(\w+)\.pulse\.beat\(entry\.entryId\)/,
    replace: '',
    form: 'pulse',
    act: logged,
  },
  {
    how: 'an edit does not bump the pulse',
    find: /\bports\.pulse\.beat\(token\)(?=[^}]*tryFor)/,
    replace: 'void 0',
    form: 'pulse',
    act: edited,
  },
  {
    how: 'formulas given nothing are not entered again at midnight',
    find: /hasClockTurned\?\["sheet","ranges"\]/,
    replace: 'hasClockTurned?["ranges"]',
    form: 'nothing',
    act: midnight,
  },
  {
    how: 'formulas given ranges are forgotten at midnight',
    find: /hasClockTurned\?\["sheet","ranges"\]/,
    replace: 'hasClockTurned?["sheet"]',
    form: 'ranges',
    act: midnight,
  },
  {
    how: 'midnight does not bump the pulse',
    find: /\(edit===void 0\|\|!pulse\.isAt\(edit\)\)/,
    replace: '(edit!==void 0&&!pulse.isAt(edit))',
    form: 'pulse',
    act: midnight,
  },
  {
    how: 'the hourly run looks at marks and the date only',
    find: /\bisNews\(ports,now\)(?=\)?(?:&&|\?)refreshFrom)/,
    replace: '!1',
    form: 'nothing',
    act: writtenByAScript,
  },
];

/** One of each form; `FRESHNESS=all` looks for every one. */
const PLANTED = BUGS.filter(
  ({ form }, index) =>
    process.env['FRESHNESS'] === 'all' || BUGS.findIndex((bug) => bug.form === form) === index,
);

describe.each(PLANTED)('a planted bug: $how', (bug) => {
  it('is found', () => {
    const project = withBug(builtProject(), { kind: 'stale metric', ...bug });
    const field = new FieldOfFormulas({ project, names: ['CHALLENGE_SUMMARY'], forms: [bug.form] });
    typeChallenge(field.session);
    anHourLater(field);
    field.sow();

    bug.act(field);

    expect(field.stale()).not.toEqual([]);
  });
});
