import { addOnWords } from '../../src/domain/words/add-on';
import { mailWords, sheetWords } from '../../src/domain/words';
import { DAY, HOUR, ME, Outreach } from '../follow-ups/outreach';
import { callsOf, runWith } from '../follow-ups/faults-at';

const { tabs } = sheetWords('en');

function mailsToMe({ emulator }: Outreach): readonly string[] {
  return emulator
    .sentMail()
    .filter(({ to }) => to.includes(ME))
    .map(({ subject, text }) => `${subject}\n${text}`);
}

describe('on a Sunday, where one call fails', () => {
  it('no mail comes, whichever it is', () => {
    const options = { due: 1, mode: 'remind' } as const;
    const saturday = Outreach.onTheDay(options).pass(3 * DAY);
    saturday.runHourly();
    const saved = JSON.stringify(saturday.emulator.save());
    const sunday = (): Outreach => Outreach.again(JSON.parse(saved), options).pass(DAY);
    const before = mailsToMe(sunday()).length;
    const whole = sunday();
    const calls = callsOf(whole, () => {
      whole.runHourly();
    });
    const mailed = calls.filter((_, index) => {
      const world = sunday();
      runWith({ kind: 'one error', at: index + 1 }, world, () => {
        world.runHourly();
      });
      return mailsToMe(world).length > before;
    });

    expect(calls.length).toBeGreaterThan(20);
    expect(mailed).toEqual([]);
  });
});

describe('where the tab of the follow-ups was deleted', () => {
  it('a mail says so and how to mend it, once a day, until it is there again', () => {
    const world = Outreach.onTheDay({ due: 1, mode: 'remind' });
    world.runHourly();
    const before = mailsToMe(world).length;
    world.emulator.user.deleteSheet(world.cells.sheet(tabs.followUps).id);
    for (let run = 0; run < 3; run += 1) world.pass(HOUR).runHourly();
    const sameDay = mailsToMe(world).length;
    for (let day = 0; day < 2; day += 1) {
      world.pass(DAY).runHourly();
      world.pass(HOUR).runHourly();
    }
    const told = mailsToMe(world).slice(before);

    expect(sameDay).toBe(before);
    expect(told).toHaveLength(2);
    for (const mail of told) {
      expect(mail.split('\n')[0]).toBe(mailWords('en').troubleSubject);
      expect(mail).toContain(addOnWords('en').faults.tabMissing(tabs.followUps));
    }
    world.emulator.chooseMenuItem('setUp');
    while (world.emulator.dialog()) world.emulator.answerDialog('OK');
    world.pass(DAY).runHourly();

    expect(
      mailsToMe(world)
        .slice(before + 2)
        .join('\n'),
    ).not.toContain(mailWords('en').troubleSubject);
  });
});
