// Composition root: policy for scripts, page, engine, keys, drops. Everything the page will ever need is loaded here, once.
import './styles/index.css';
import { effect } from '@preact/signals';
import { render } from 'preact';
import { Client } from './client/client';
import { largeText, theme } from './model/preferences';
import { startCounting } from './model/requests';
import { followJournal, isKeptNow, lookForLeft } from './session/autosave';
import { listenForDrops } from './session/choose-files';
import { call, connectEngine } from './session/engine';
import { engineInfo, engineState, hasUnsaved } from './session/state';
import { App } from './shell/app';
import { registerShellCommands } from './shell/commands';
import { listenForKeys } from './shell/keys';
import { engineLost } from './shell/lost';
import { keepOffline, workerAddress } from './shell/offline';
import { listenForSessions } from './shell/session-open';

interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL: (url: string) => string }): unknown;
}

/** The one place where a string may become a script: our own worker from memory, and the site's service worker. */
function allowOwnWorker(): void {
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
  trustedTypes?.createPolicy('default', {
    createScriptURL: (url) => {
      const isOwn = url.startsWith('blob:') || url === workerAddress;
      if (!isOwn) throw new TypeError(`refused script ${url}`);
      return url;
    },
  });
}

async function startEngine(): Promise<void> {
  // The samples come along now, so that opening one later asks for nothing.
  const [{ spawnWorker }] = await Promise.all([
    import('./client/spawn'),
    import('virtual:samples'),
  ]);
  const client = new Client(spawnWorker);
  client.onLost = engineLost;
  connectEngine(client);
  engineInfo.value = await call('info', {});
  engineState.value = 'ready';
}

function followPreferences(): void {
  effect(() => {
    document.documentElement.dataset.theme = theme.value;
    document.documentElement.dataset.text = largeText.value ? 'large' : 'usual';
  });
}

function warnBeforeLeaving(): void {
  addEventListener('beforeunload', (event) => {
    if (hasUnsaved.value && !isKeptNow()) event.preventDefault();
  });
}

if (import.meta.env.PROD) allowOwnWorker();
followPreferences();
registerShellCommands();
listenForKeys();
listenForDrops();
warnBeforeLeaving();
listenForSessions();
followJournal();
void lookForLeft();
const place = document.getElementById('app');
if (place) render(<App />, place);
const offline = keepOffline();
startEngine()
  .catch(() => {
    engineState.value = 'failed';
  })
  .then(() => offline)
  .finally(() => {
    startCounting();
    document.documentElement.dataset.engine = engineState.value;
  });
