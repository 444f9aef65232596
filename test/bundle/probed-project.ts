import type { ProjectFiles } from '../../src/workbench/emulator';
import { builtProject } from '../support/built-project';

/**
 * The built add-on with two functions of the tests' own behind it: one takes all triggers away, so that a test
 * may let weeks pass in a moment; the other runs the hourly handler as the noted trigger would.
 */
export function probedProject(): ProjectFiles {
  return probed(builtProject());
}

/** Any build with those two. */
export function probed(project: ProjectFiles): ProjectFiles {
  return { ...project, code: `${project.code}\n${PROBES}` };
}

/** Two functions of the tests' own, to stand behind a built script. */
export const PROBES = `
function probeDropTriggers() {
  ScriptApp.getProjectTriggers().forEach(function (trigger) { ScriptApp.deleteTrigger(trigger); });
}
function probeRunHourly() {
  var record = JSON.parse(PropertiesService.getDocumentProperties().getProperty('rapport.install'));
  runHourly({ triggerUid: record.ownerTriggerId });
}
`;
