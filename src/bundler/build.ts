import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleCode } from './bundle-code';
import { bundleSidebar } from './bundle-sidebar';
import { calledByGoogle, calledBySidebar } from './called-names';
import { checkCustomFunctions } from './checks/custom-functions';
import { checkEdition } from './checks/edition';
import { checkEntryPoints } from './checks/entry-points';
import { checkForbiddenGlobals } from './checks/forbidden-globals';
import { checkLoad } from './checks/load';
import { checkScopes } from './checks/scopes';
import { checkSelfContained } from './checks/self-contained';
import { checkSize } from './checks/size';
import { checkSyntax } from './checks/syntax';
import { type EntryFile, readEntryFile } from './entry-points';
import { type Manifest, readManifest, withWideScope } from './manifest';
import { BuildFailure, type Problem } from './problem';
import { ADD_ON, CODE_FILE, MANIFEST, type ProjectLayout, SIDEBAR_FILE } from './project-layout';
import { parseSourceFiles } from './source-files';

export interface BuildRequest {
  /** The project's folder: sources, `package.json` and manifest. */
  readonly root: string;
  /** Where the three built files go; what clasp would push besides them is deleted. */
  readonly outDir: string;
  /** The add-on where absent. */
  readonly layout?: ProjectLayout;
  /** Asks for all of the user's spreadsheets in the place of the one in use: decision 0013 says when. */
  readonly wideScope?: boolean;
}

export interface BuiltFile {
  readonly name: string;
  readonly text: string;
  readonly bytes: number;
}

export interface BuildResult {
  readonly files: readonly BuiltFile[];
  /** Files over their budget: sound, so written all the same, but not to be shipped. */
  readonly tooLarge: readonly Problem[];
}

/**
 * Builds and checks the add-on; writes only what passed every check but that of size.
 * @throws BuildFailure with all that is wrong at once.
 */
export async function build({
  root,
  outDir,
  layout = ADD_ON,
  wideScope = false,
}: BuildRequest): Promise<BuildResult> {
  const entryFile = readEntryFile(root, layout.entry);
  const narrow = readManifest(root, layout.manifest);
  const manifest = wideScope ? withWideScope(narrow) : narrow;
  const [code, sidebar] = await Promise.all([
    bundleCode(root, layout, stampOf(root, layout), entryFile.entryPoints),
    bundleSidebar(root, layout.sidebarPage),
  ]);
  const problems = [
    ...sourceProblems(root, layout, entryFile),
    ...codeProblems(code.readable, manifest),
    ...checkEdition(layout, code.readable),
    ...checkSelfContained(sidebar),
  ];
  assertNone(problems);
  assertNone(shippedProblems(code.shipped));
  const files = write(outDir, {
    [CODE_FILE]: code.shipped,
    [SIDEBAR_FILE]: sidebar,
    [MANIFEST]: manifest.text,
  });
  return { files, tooLarge: checkSize(code.shipped, sidebar) };
}

function stampOf(root: string, { edition }: ProjectLayout): string {
  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<
    string,
    string
  >;
  return [name, version, edition].filter(Boolean).join(' ');
}

function sourceProblems(
  root: string,
  layout: ProjectLayout,
  { entryPoints, problems }: EntryFile,
): Problem[] {
  const google = calledByGoogle(parseSourceFiles(root, layout.folder));
  const sidebar = calledBySidebar(parseSourceFiles(root, layout.sidebarFolder));
  return [
    ...problems,
    ...google.problems,
    ...checkEntryPoints(entryPoints, [...google.called, ...sidebar], layout.entry),
    ...checkCustomFunctions(entryPoints),
  ];
}

function codeProblems(text: string, manifest: Manifest): Problem[] {
  const parsed = checkSyntax(text);
  if ('problem' in parsed) return [...manifest.problems, parsed.problem];
  const { code } = parsed;
  return [
    ...manifest.problems,
    ...checkForbiddenGlobals(code),
    ...checkLoad(text),
    ...checkScopes(code, manifest.oauthScopes),
  ];
}

/** What was readable and sound must still be so, squeezed; told only then, for without names of sources. */
function shippedProblems(text: string): Problem[] {
  const parsed = checkSyntax(text);
  return 'problem' in parsed ? [parsed.problem] : checkLoad(text);
}

function assertNone(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new BuildFailure(problems);
}

/** The same bytes again would only disturb whoever is reading them. */
function writeChanged(path: string, text: string): void {
  if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text);
}

function write(outDir: string, texts: Readonly<Record<string, string>>): BuiltFile[] {
  mkdirSync(outDir, { recursive: true });
  // Hidden files are clasp's own settings.
  const stale = readdirSync(outDir).filter(
    (name) => /^[^.].*\.(?:js|gs|html|json)$/.test(name) && !(name in texts),
  );
  for (const name of stale) rmSync(join(outDir, name));
  const files = Object.entries(texts).map(([name, text]) => ({ name, text, bytes: Buffer.byteLength(text) }));
  for (const { name, text } of files) writeChanged(join(outDir, name), text);
  return files;
}
