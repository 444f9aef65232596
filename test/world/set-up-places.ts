import {
  createEmulator,
  type Emulator,
  type EmulatorOptions,
  type ProjectFiles,
} from '../../src/workbench/emulator';
import { sheetWords } from '../../src/domain/words';
import { COLLEAGUE, OWNER, placeOf, type Place } from './places';
import type { WorldPlan } from './plan';
import { furnishOutreach } from './furnish-outreach';

const SAVED = new Map<string, unknown>();

/** An emulator in which Set up has been chosen; the state after it is kept, for a world must begin quickly. */
export function setUpEmulator(
  project: ProjectFiles,
  plan: WorldPlan,
  punctuality: NonNullable<EmulatorOptions['punctuality']>,
): Emulator {
  const place = placeOf(plan.place);
  const key = [project.code.length, place.timeZone, place.locale, place.start].join(' ');
  const saved = SAVED.get(key) ?? furnished(project, place);
  SAVED.set(key, saved);
  const { identicalFormulaRecalculates, unflushedWritesOutliveAKill, newMailFoundBySearch } = plan;
  const emulator = createEmulator({
    ...optionsFor(project, place),
    seed: plan.seed,
    mailQuota: plan.mailQuota,
    assumptions: { identicalFormulaRecalculates, unflushedWritesOutliveAKill, newMailFoundBySearch },
    punctuality,
    saved: structuredClone(saved),
  });
  emulator.open();
  return emulator;
}

function furnished(project: ProjectFiles, place: Place): unknown {
  const emulator = createEmulator(optionsFor(project, place));
  emulator.open();
  emulator.chooseMenuItem('setUp');
  while (emulator.dialog()) emulator.answerDialog('OK');
  // Each figure costs an execution after every change: a world takes back those that it wants.
  const { dashboard: name } = sheetWords(place.language).tabs;
  const dashboard = emulator.workbook.sheets().find((sheet) => sheet.name === name);
  if (!dashboard) throw new Error('Set up has made no dashboard');
  emulator.user.clear(dashboard.id, 4, 1, 1, 1);
  furnishOutreach(emulator, place);
  return emulator.save();
}

function optionsFor(project: ProjectFiles, place: Place): EmulatorOptions {
  const { locale, timeZone, scriptTimeZone, language, start } = place;
  return {
    // The built bundle ends; nobody has to stand by.
    endsByItself: true,
    project,
    now: Date.parse(start),
    user: { email: OWNER, locale: language },
    spreadsheet: { name: 'My challenge', locale, timeZone },
    others: [{ email: COLLEAGUE, locale: language, role: 'editor' }],
    seed: 1,
    scriptTimeZone,
  };
}

/** A copy of the file, opened by its owner; every trigger that it had would fire on time. */
export function openedCopy(original: Emulator, project: ProjectFiles, plan: WorldPlan): Emulator {
  const copy = createEmulator({
    ...optionsFor(project, placeOf(plan.place)),
    saved: original.copyOfFile('Copy of My challenge'),
  });
  copy.open();
  return copy;
}
