import { AREAS, type Fact } from '../../src/platform-facts';
import { testsByFact } from './tests-by-fact';

export const BEGIN = '<!-- facts: written by `npm run facts` -->';
export const END = '<!-- /facts -->';

/** Every fact with what is known of it and the tests that hold it, as the page in docs shows them. */
export function factTables(): string {
  const tests = testsByFact();
  return Object.entries(AREAS)
    .map(([area, facts]) => `### ${area}\n\n${table(Object.entries<Fact>(facts), tests)}`)
    .join('\n\n');
}

/** The page with its tables replaced. @throws Error for a page that has no place for them. */
export function withFactTables(page: string): string {
  const [before, after] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (before < 0 || after < before) throw new Error(`The page has no ${BEGIN} … ${END}`);
  return `${page.slice(0, before + BEGIN.length)}\n\n${factTables()}\n\n${page.slice(after)}`;
}

/** The facts that touch what Rapport uses and that no test is named for. */
export function untestedFacts(): readonly string[] {
  const tests = testsByFact();
  return everyFact()
    .filter(([id, { touches }]) => Array.isArray(touches) && !tests.has(id))
    .map(([id, { says }]) => `${id} ${says}`);
}

export function everyFact(): readonly (readonly [string, Fact])[] {
  return Object.values(AREAS).flatMap((facts) => Object.entries<Fact>(facts));
}

function table(facts: readonly (readonly [string, Fact])[], tests: ReturnType<typeof testsByFact>): string {
  const rows = facts.map(([id, { says, certainty, source, touches }]) => {
    const held = tests.get(id)?.map(linked).join('<br>');
    const otherwise = 'outside' in touches ? `_not used: ${touches.outside}_` : '**none**';
    return [id, says, certainty, source, held ?? otherwise].map(cell).join(' | ');
  });
  return [
    '| Id | Fact | Certainty | Source | Test |',
    '| --- | --- | --- | --- | --- |',
    ...rows.map((row) => `| ${row} |`),
  ].join('\n');
}

function linked(path: string): string {
  const name = path.split('/').pop() ?? path;
  return `[${name.replace('.test.ts', '')}](../${path})`;
}

/** A fact may name a bar, a bracket or a tag; a table must not take it for one of its own. */
function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
