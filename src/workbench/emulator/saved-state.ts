import type { Execution, TriggerView } from './contract';
import { UNUSED, type SavedAllowance } from './daily-allowance';
import { savedPost, type SavedPost, type SentOnly } from './mail-app/saved-post';
import { readSavedState } from './read-saved-state';
import type { SavedTrigger } from './script-app/trigger-store';

type Texts = Readonly<Record<string, string>>;

/** What one person has; who is not here yet has nothing. */
export interface SavedAccount {
  readonly email: string;
  readonly properties: Texts;
  readonly propertyCalls: SavedAllowance;
  readonly triggers: readonly SavedTrigger[];
  readonly triggerTime: SavedAllowance;
  readonly triggerCreations: SavedAllowance;
  readonly withheld: readonly string[];
  readonly installed: boolean;
}

/** What `Emulator.save()` gives: JSON-able, with a version for whoever must read it later. */
export interface SavedState {
  readonly version: 2;
  readonly now: number;
  readonly randomState: number;
  readonly spreadsheetId: string;
  readonly properties: Readonly<Record<'document' | 'script', Texts>>;
  /** The owner's first. */
  readonly accounts: readonly SavedAccount[];
  readonly post: SavedPost;
  readonly executions: { readonly lastId: number; readonly views: readonly Execution[] };
  readonly workbook: unknown;
}

/** The first version knew the owner alone, and no address. */
interface FirstVersion extends Omit<SavedState, 'version' | 'properties' | 'accounts' | 'post'> {
  readonly version: 1;
  readonly properties: Readonly<Record<'document' | 'user' | 'script', Texts>>;
  readonly triggers: readonly TriggerView[];
  readonly mailbox: SentOnly;
}

/**
 * @param owner whom the spreadsheet belongs to, for a state that does not say.
 * @throws Error for data that no `save()` made.
 */
export function savedState(saved: unknown, owner: string): SavedState | undefined {
  if (saved === undefined) return undefined;
  const version =
    typeof saved === 'object' && saved !== null && 'version' in saved ? saved.version : undefined;
  if (version === 1) return withAccounts(saved as FirstVersion, owner);
  if (version !== 2) throw new Error('The saved workbench is not of a version that this emulator can read');
  return readSavedState(saved, 'the saved workbench');
}

function withAccounts(
  { triggers, mailbox, properties, executions, ...rest }: FirstVersion,
  owner: string,
): SavedState {
  const { user, document, script } = properties;
  const views = executions.views.map((view) => ({ ...view, user: owner, modelledMilliseconds: 0 }));
  return {
    ...rest,
    version: 2,
    properties: { document, script },
    accounts: [{ ...newAccount(owner), properties: user, triggers }],
    post: savedPost(mailbox, owner),
    executions: { ...executions, views },
  };
}

/** Of somebody who has installed the add-on and allowed all that it asks for, and has done nothing with it yet. */
export function newAccount(email: string): SavedAccount {
  return {
    email,
    properties: {},
    propertyCalls: UNUSED,
    triggers: [],
    triggerTime: UNUSED,
    triggerCreations: UNUSED,
    withheld: [],
    installed: true,
  };
}
