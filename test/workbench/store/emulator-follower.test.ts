import { createEmulator, type Emulator, type EmulatorOptions } from '../../../src/workbench/emulator';
import { SMALL_ADD_ON } from '../server/small-add-on';

const OPTIONS: EmulatorOptions = {
  project: SMALL_ADD_ON,
  now: Date.UTC(2026, 5, 1, 6),
  user: { email: 'you@example.com', locale: 'en' },
  spreadsheet: { name: 'Followed', locale: 'en_US', timeZone: 'Europe/Berlin' },
  seed: 1,
};

function stored(emulator: Emulator): unknown {
  return JSON.parse([...emulator.follow().whole()].join(''));
}

/** As the disk gives it back. */
function plain<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

describe('what is followed of a whole emulator', () => {
  it('brings mail, executions, clock and cells to where they were', () => {
    const emulator = createEmulator(OPTIONS);
    const follower = emulator.follow();
    const saved = JSON.parse([...follower.whole()].join('')) as unknown;
    const savedChanges: unknown[] = [];
    const keep = (): void => {
      savedChanges.push(plain(follower.changes()));
    };
    emulator.open();
    keep();
    emulator.chooseMenuItem('mailMe');
    keep();
    emulator.user.type(0, 1, 1, 'Karen');
    keep();
    emulator.advanceTo(OPTIONS.now + 90_000_000);
    keep();

    const again = createEmulator({ ...OPTIONS, saved, savedChanges });

    expect(plain(again.save())).toEqual(plain(emulator.save()));
    expect(follower.changes()).toBeNull();
  });

  it('forgets the oldest executions as the emulator does', () => {
    const emulator = createEmulator(OPTIONS);
    const follower = emulator.follow();
    const saved = JSON.parse([...follower.whole()].join('')) as unknown;
    const savedChanges: unknown[] = [];
    for (let run = 0; run < 230; run++) {
      emulator.open();
      savedChanges.push(plain(follower.changes()));
    }

    const again = createEmulator({ ...OPTIONS, saved, savedChanges });

    expect(again.executions()).toEqual(plain(emulator.executions()));
    expect(JSON.stringify(savedChanges.at(-1)).length).toBeLessThan(1500);
  });

  it('counts from the file where a loaded state was brought to another shape', () => {
    const saved = stored(createEmulator(OPTIONS));
    const other = { ...OPTIONS, user: { email: 'somebody.else@example.com', locale: 'en' } };
    const second = createEmulator({ ...other, saved });
    const follower = second.follow();
    second.open();
    const savedChanges = [plain(follower.changes())];

    const third = createEmulator({ ...other, saved, savedChanges });

    expect(plain(third.save())).toEqual(plain(second.save()));
  });
});
