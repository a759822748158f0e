// Starts the worker from a script that the page already holds in memory, so that a new one after a crash asks for nothing.
import EngineWorker from '../worker/main?worker&inline';
import type { WorkerPort } from './client';

export function spawnWorker(): WorkerPort {
  return new EngineWorker({ name: 'spruce-engine' });
}
