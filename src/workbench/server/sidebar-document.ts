/** The add-on's own sidebar page with a google.script in front of it. */
import type { ProjectFiles } from '../emulator/contract';

/**
 * Names that google.script.run offers: real top-level declarations, without those that a trailing `_` hides.
 * The bundle's inside is indented, so a declaration at a line's beginning is a top-level one.
 */
export function callableNames(code: string): readonly string[] {
  const declared = [...code.matchAll(/^function\s+([A-Za-z_$][\w$]*)\s*\(/gm)].map((match) => match[1] ?? '');
  return [...new Set(declared)].filter((name) => !name.endsWith('_'));
}

/** Puts the shim before everything else, so that the page's own scripts find google.script as at Google. */
export function sidebarDocument(html: string, shim: string, project: ProjectFiles): string {
  const names = JSON.stringify(callableNames(project.code));
  // A replacement function: `$&` in the shim must stay as it is.
  const script = `<script>${inline(shim)}\nRapportWorkbench.install(${inline(names)});</script>`;
  const head = /<head[^>]*>/i;
  return head.test(html) ? html.replace(head, (tag) => tag + script) : afterDoctype(html, script);
}

function afterDoctype(html: string, script: string): string {
  const doctype = /^\s*<!doctype[^>]*>/i;
  return doctype.test(html) ? html.replace(doctype, (tag) => tag + script) : script + html;
}

/** Inside a script element, these two would end it or open a comment. */
function inline(code: string): string {
  return code.replace(/<\/script/gi, '<\\/script').replace(/<!--/g, '<\\!--');
}
