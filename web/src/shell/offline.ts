// Working without a network on a site: a service worker keeps all files of the page, and an installed page opens files by double click.
// The single file needs none of it. Invariant: registering is the only thing that may become a request, and it is over before the page
// counts requests.
import { signal } from '@preact/signals';
import { openFiles } from '../session/files';

/** All files of the page are kept: it starts without a network. */
export const isOfflineReady = signal(false);
/** The browser offers to install the page. */
export const install = signal<(() => void) | null>(null);

export const workerAddress = './sw.js';
const patienceMs = 8000;

interface InstallEvent extends Event {
  readonly prompt: () => Promise<void>;
}
interface Launch {
  readonly files: readonly { readonly getFile: () => Promise<File> }[];
}
interface LaunchQueue {
  setConsumer(take: (launch: Launch) => void): void;
}

/** Resolves when everything is kept, or cannot be, or takes too long. Never rejects. */
export async function keepOffline(): Promise<void> {
  listenForInstall();
  if (import.meta.env.MODE === 'single' || !import.meta.env.PROD) return;
  if (!('serviceWorker' in navigator)) return;
  const kept = navigator.serviceWorker
    .register(workerAddress, { updateViaCache: 'none' })
    .then(() => navigator.serviceWorker.ready)
    .then(() => {
      isOfflineReady.value = true;
    })
    .catch(() => undefined);
  await Promise.race([kept, new Promise((resolve) => setTimeout(resolve, patienceMs))]);
}

function listenForInstall(): void {
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    install.value = () => void (event as InstallEvent).prompt();
  });
  addEventListener('appinstalled', () => {
    install.value = null;
  });
  const { launchQueue } = window as { launchQueue?: LaunchQueue };
  launchQueue?.setConsumer(({ files }) => {
    void Promise.all(files.map((one) => one.getFile())).then(openFiles);
  });
}
