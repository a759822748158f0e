// The page's way to the engine: calls wait until it runs. One engine for the whole page.
import type { CallOptions, Client } from '../client/client';
import { person } from '../model/preferences';
import type { Args, Method, Reply, Stamp } from '../shared/protocol';

let connected: (client: Client) => void = () => undefined;
const client = new Promise<Client>((resolve) => {
  connected = resolve;
});

/** Called once, by the composition root. */
export function connectEngine(running: Client): void {
  connected(running);
}

export async function call<M extends Method>(
  method: M,
  args: Args<M>,
  options?: CallOptions,
): Promise<Reply<M>> {
  return (await client).call(method, args, options);
}

/** Who decides, and now. */
export function stamp(): Stamp {
  return { at: new Date().toISOString(), person: person.value.trim() };
}
