// The grid inside Preact: hands over source, words and events, and takes it down again.
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../i18n';
import { type Arrangement, asTheyCome } from '../../model/grid-columns';
import type { GridSource } from '../../model/grid-source';
import { density } from '../../model/preferences';
import { Grid, type GridOptions } from './grid';
import type { GridEvents, GridSort } from './types';

interface Props extends GridEvents {
  readonly label: string;
  readonly source: GridSource;
  /** Two lines in the head: title and what the desk puts below. */
  readonly tallHead?: boolean;
  /** Stays where it is when the source changes; give it when only contents changed. */
  readonly keepPlace?: boolean;
  readonly sort?: GridSort | null;
  readonly arrangement?: Arrangement;
  /** Gives the grid to the desk, for moving from outside. */
  readonly onGrid?: (grid: Grid) => void;
}

export function GridView(props: Props) {
  const place = useRef<HTMLDivElement>(null);
  const grid = useRef<Grid | null>(null);
  const options = optionsOf(props);
  // Events are read through this, so that a new closure does not redraw the grid.
  const current = useRef(props);
  current.current = props;
  const look = [
    props.label,
    options.rowHeight,
    options.headHeight,
    options.words.edited,
    options.sort?.column,
    options.sort?.descending,
  ].join(' ');

  useLayoutEffect(() => {
    if (!place.current) return;
    const made = new Grid(place.current, { ...options, events: eventsThrough(current) });
    grid.current = made;
    props.onGrid?.(made);
    return () => made.destroy();
  }, []);
  // `look` stands for everything in options but the events.
  useEffect(() => {
    grid.current?.update({ ...options, events: eventsThrough(current) });
  }, [look, options.arrangement]);
  useEffect(() => {
    grid.current?.show(props.source, current.current.keepPlace ?? false);
  }, [props.source]);

  return <div class="grid-place" ref={place} />;
}

function optionsOf(props: Props): Omit<GridOptions, 'events'> {
  const words = t.value.common;
  const rowHeight = density.value === 'dense' ? 28 : 36;
  return {
    rowHeight,
    headHeight: props.tallHead ? 60 : 32,
    sort: props.sort ?? null,
    arrangement: props.arrangement ?? asTheyCome,
    can: {
      edit: props.onEdit !== undefined,
      sort: props.onSort !== undefined,
      arrange: props.onArrange !== undefined,
    },
    words: {
      label: props.label,
      rowNumber: words.rowNumber,
      resize: words.resizeHint,
      edit: words.edit,
      ...words.cellStates,
    },
  };
}

function eventsThrough(props: { readonly current: Props }): GridEvents {
  return {
    onMove: (place, rowId) => props.current.onMove?.(place, rowId),
    onSelect: (range) => props.current.onSelect?.(range),
    onOpen: (place, rowId) => props.current.onOpen?.(place, rowId),
    onKey: (event, place, rowId) => props.current.onKey?.(event, place, rowId) ?? false,
    mayEdit: () => props.current.mayEdit?.() ?? true,
    onEdit: (rowId, column, text) => props.current.onEdit?.(rowId, column, text),
    onSort: (sort) => props.current.onSort?.(sort),
    onArrange: (arrangement) => props.current.onArrange?.(arrangement),
    onCopied: (cells) => props.current.onCopied?.(cells),
    onError: (error) => props.current.onError?.(error),
  };
}
