import { described, messageOf } from '../question';
import { isKnown, server } from './script';

/** By the id of the question in questions/bridge.ts. */
const ASK: Readonly<Record<string, () => unknown>> = {
  'bridge-1': () => server.bridgeEcho('a'),
  'bridge-2': () => server.bridgeEcho([1, undefined]),
  'bridge-3': () => server.bridgeEcho(new Date(0)),
  'bridge-4': () => server.bridgeEcho({ at: new Date(0) }),
  'bridge-5': () => server.bridgeEcho(() => 1),
  'bridge-6': () => server.bridgeGive('date'),
  'bridge-7': () => server.bridgeGive('date inside'),
  'bridge-8': () => server.bridgeGive('nothing'),
  'bridge-9': () => server.bridgeGive('map'),
  'bridge-10': () => server.bridgeGive('promise'),
  'bridge-11': () => server.bridgeGive('block'),
  'bridge-12': () => isKnown('hidden_'),
  'bridge-13': () => isKnown('notThere'),
  'bridge-14': async () => (await Promise.all(Array.from({ length: 12 }, () => server.bridgeEcho(1)))).length,
};

/** What the echo tells is described already. */
const DESCRIBED = new Set(['bridge-1', 'bridge-2']);

async function seen(id: string, ask: () => unknown): Promise<string> {
  try {
    const value = await ask();
    return DESCRIBED.has(id) ? String(value) : described(value);
  } catch (error) {
    return `throws ${messageOf(error)}`;
  }
}

async function errorText(): Promise<string> {
  try {
    return described(await server.bridgeThrow());
  } catch (error) {
    return described(messageOf(error));
  }
}

async function askAll(): Promise<void> {
  const answers: Record<string, string> = { 'bridge-15': await errorText() };
  for (const [id, ask] of Object.entries(ASK)) answers[id] = await seen(id, ask);
  await server.recordBridge(answers);
  say('The sidebar has asked its questions. Triggers answer the last ones within twenty minutes.');
  await showJson();
}

async function showJson(): Promise<void> {
  answersField().value = String(await server.resultsAsJson());
}

function say(text: string): void {
  element('state').textContent = text;
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no ${id}`);
  return found;
}

function answersField(): HTMLTextAreaElement {
  return element('json') as HTMLTextAreaElement;
}

/** A frame may not be let to the clipboard; a selection can be copied by hand. */
function selectToCopy(): void {
  answersField().select();
  say('Press Ctrl+C or ⌘C to copy.');
}

function failed(error: unknown): void {
  say(
    `This did not work: ${messageOf(error)} Choose "Ask everything" in the menu, or close and open the sidebar.`,
  );
}

element('again').addEventListener('click', () => {
  showJson().catch(failed);
});
element('copy').addEventListener('click', () => {
  navigator.clipboard.writeText(answersField().value).then(() => {
    say('Copied.');
  }, selectToCopy);
});
askAll().catch(failed);
