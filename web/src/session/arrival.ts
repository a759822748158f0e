// A file while it is read: its first rows can be looked at long before the last is there.
import type { CallOptions } from '../client/client';
import type { GridColumn, GridSource } from '../model/grid-source';
import { PackedRows } from '../shared/packed-rows';
import { call } from './engine';
import { shownValue } from './shown';
import { arriving } from './state';

const lookEveryMs = 300;
const columnWidth = 160;

/** Runs a call that reads a file; meanwhile `arriving` tells how far it is. */
export async function followArrival<Result>(
  options: CallOptions,
  read: (options: CallOptions) => Promise<Result>,
): Promise<Result> {
  let isOpen = true;
  let looked = Number.NEGATIVE_INFINITY;
  const look = async () => {
    // Answered between two pieces of the file; nothing is lost when an answer comes too late.
    const found = await call('arriving', {}).catch(() => null);
    if (isOpen && found) arriving.value = found;
  };
  try {
    return await read({
      ...options,
      onProgress: (progress) => {
        options.onProgress?.(progress);
        const now = performance.now();
        if (now - looked < lookEveryMs) return;
        looked = now;
        void look();
      },
    });
  } finally {
    isOpen = false;
    arriving.value = null;
  }
}

/** What has arrived, for a grid. */
export function arrivedRows(header: readonly string[], rowCount: number): GridSource {
  const columns: readonly GridColumn[] = header.map((title, id) => ({
    id,
    title,
    width: columnWidth,
  }));
  return {
    rowCount,
    columns,
    load: async (first, count) => {
      const rows = new PackedRows(await call('readArriving', { first, count }));
      return {
        rowCount: rows.rowCount,
        rowId: (index) => rows.rowId(index),
        rowLabel: (index) => String(rows.line(index)),
        // No type is known yet: masked as free text where it must be.
        text: (index, column) => shownValue(rows.text(index, column), -1),
        state: (index, column) => rows.state(index, column),
      };
    },
  };
}
