// The middle of the fixes desk: what the group does and why, filter and search, decisions on the group, the grid of its cells.
import { useState } from 'preact/hooks';
import { format, t, word } from '../../i18n';
import { ruleName } from '../../session/own-rules';
import { reportError } from '../../session/report';
import type { FixCellInfo, FixGroupInfo } from '../../shared/engine-types';
import { Button } from '../../ui/button';
import type { Grid } from '../../ui/grid/grid';
import { GridView } from '../../ui/grid/grid-view';
import type { CellRange } from '../../ui/grid/types';
import { Segmented } from '../../ui/segmented';
import { EmptyState, LoadingState } from '../../ui/states';
import type { CellQuery, StateFilter } from './cells';
import { decideFound, decideWhole, touchedBy } from './decisions';
import { FacetBar } from './facet-bar';
import { GradeChip } from './group-list';
import { undecidedOf } from './group-order';
import { cellReason } from './reason';
import type { Cells } from './use-cells';

interface Props {
  readonly group: FixGroupInfo;
  readonly cells: Cells | null;
  readonly query: CellQuery;
  readonly change: (query: CellQuery) => void;
  readonly active: FixCellInfo | undefined;
  readonly next: FixGroupInfo | undefined;
  readonly goNext: () => void;
  /** How many cells are selected. */
  readonly selected: number;
  readonly decide: (decision: 'accepted' | 'refused') => void;
  readonly decideAlike: (decision: 'accepted' | 'refused') => void;
  readonly onMove: (row: number) => void;
  readonly onSelect: (range: CellRange) => void;
  readonly onOpen: () => void;
  readonly onGrid: (grid: Grid) => void;
}

export function CellPane(props: Props) {
  const { group, cells, query, change } = props;
  const words = t.value.fixes;
  const [isSplit, setSplit] = useState(false);
  const isCurrent = cells?.query.group === group.index;
  return (
    <section class="fix-cells" aria-label={words.rows}>
      <GroupHead group={group} active={props.active} />
      <div class="fix-bar">
        <StateSegments group={group} query={query} change={change} />
        <Search key={group.index} query={query} change={change} />
        <Button kind="quiet" icon="split" isPressed={isSplit} onClick={() => setSplit(!isSplit)}>
          {words.facets.split}
        </Button>
        <GroupActions {...props} found={isCurrent ? cells.list.total : 0} />
      </div>
      {isSplit && <FacetBar key={group.index} group={group} query={query} change={change} />}
      <div class="fix-grid">
        {!isCurrent && <LoadingState />}
        {isCurrent && cells.list.total === 0 && (
          <EmptyState title={words.nothingHere}>{words.nothingHereText}</EmptyState>
        )}
        {isCurrent && cells.list.total > 0 && (
          <GridView
            key={`${group.index} ${query.state} ${query.search} ${query.facet?.text}`}
            label={`${ruleName(group.rule)}, ${group.columnName}`}
            source={cells.list.source}
            keepPlace
            onError={reportError}
            onMove={(place) => props.onMove(Math.max(0, place.row))}
            onSelect={props.onSelect}
            onOpen={props.onOpen}
            onGrid={props.onGrid}
          />
        )}
      </div>
      {undecidedOf(group) === 0 && (
        <GroupDone group={group} next={props.next} goNext={props.goNext} />
      )}
      <KeyLine />
    </section>
  );
}

function GroupHead({ group, active }: Pick<Props, 'group' | 'active'>) {
  const isOwn = group.rule.startsWith('own.');
  const reason = isOwn ? t.value.ownRules.reason : word(t.value.rules.reasons, group.rule);
  const criterion = isOwn ? undefined : t.value.rules.grades[group.rule];
  const own = cellReason(group.rule, active);
  return (
    <header class="fix-head">
      <h2>
        {ruleName(group.rule)} <span class="fix-head-in">{group.columnName}</span>
        <GradeChip grade={group.grade} />
      </h2>
      <p class="fix-reason">
        {reason !== group.rule && <span class="quiet-text">{reason} </span>}
        {own !== '' && <strong class="fix-own">{own}</strong>}
        {criterion !== undefined && <span class="quiet-text"> {criterion}</span>}
        {group.wonOver.map(({ rule, cells }) => (
          <span key={rule} class="fix-won-over quiet-text">
            {' '}
            {t.value.ownRules.wonOver(ruleName(rule), cells)}
          </span>
        ))}
      </p>
    </header>
  );
}

const filters: readonly StateFilter[] = ['all', 'undecided', 'accepted', 'refused', 'edited'];

function StateSegments({ group, query, change }: Pick<Props, 'group' | 'query' | 'change'>) {
  const words = t.value.fixes;
  const counts: Record<StateFilter, number> = {
    all: group.cellCount,
    undecided: undecidedOf(group),
    accepted: group.accepted,
    refused: group.refused,
    edited: group.edited,
  };
  const shown = filters.filter(
    (state) => state === 'all' || state === query.state || counts[state] > 0,
  );
  return (
    <Segmented
      label={words.filterLabel}
      segments={shown.map((state) => ({
        value: state,
        label: words.states[state],
        count: format.value.number(counts[state]),
      }))}
      value={query.state}
      onChange={(state) => change({ ...query, state })}
    />
  );
}

function Search({ query, change }: Pick<Props, 'query' | 'change'>) {
  const [text, setText] = useState(query.search);
  return (
    <input
      class="field fix-search"
      type="search"
      placeholder={t.value.fixes.search}
      aria-label={t.value.fixes.search}
      value={text}
      onInput={(event) => {
        setText(event.currentTarget.value);
        change({ ...query, search: event.currentTarget.value });
      }}
    />
  );
}

function GroupActions({
  group,
  query,
  found,
  selected,
  decide,
}: Pick<Props, 'group' | 'query' | 'selected' | 'decide'> & { readonly found: number }) {
  const words = t.value.fixes;
  if (selected > 1) {
    return (
      <div class="fix-actions">
        <Button icon="check" keys="A" onClick={() => decide('accepted')}>
          {words.acceptSelected(selected)}
        </Button>
        <Button icon="cross" keys="R" onClick={() => decide('refused')}>
          {words.refuseSelected(selected)}
        </Button>
      </div>
    );
  }
  if (query.search !== '' || query.facet) {
    return (
      <div class="fix-actions">
        <Button
          icon="check"
          disabled={found === 0}
          onClick={() => void decideFound(query, 'accepted')}
        >
          {words.acceptFound(found)}
        </Button>
        <Button
          icon="cross"
          disabled={found === 0}
          onClick={() => void decideFound(query, 'refused')}
        >
          {words.refuseFound(found)}
        </Button>
      </div>
    );
  }
  const [toAccept, toRefuse] = [touchedBy(group, 'accepted'), touchedBy(group, 'refused')];
  return (
    <div class="fix-actions">
      {toAccept > 0 && (
        <Button icon="check" keys="⇧A" onClick={() => void decideWhole(group, 'accepted')}>
          {words.acceptAll(toAccept)}
        </Button>
      )}
      {toRefuse > 0 && (
        <Button icon="cross" keys="⇧R" onClick={() => void decideWhole(group, 'refused')}>
          {words.refuseAll(toRefuse)}
        </Button>
      )}
      {undecidedOf(group) === 0 && (
        <Button kind="quiet" icon="undo" onClick={() => void decideWhole(group, 'undecided')}>
          {words.resetAll}
        </Button>
      )}
    </div>
  );
}

function GroupDone({ group, next, goNext }: Pick<Props, 'group' | 'next' | 'goNext'>) {
  const words = t.value.fixes;
  return (
    <p class="fix-done" role="status">
      <span>{words.groupFinished(group.cellCount)}</span>
      {next && (
        <Button kind="primary" keys="N" onClick={goNext}>
          {words.goNext(`${ruleName(next.rule)} · ${next.columnName}`, undecidedOf(next))}
        </Button>
      )}
    </p>
  );
}

function KeyLine() {
  const words = t.value.fixes.keys;
  const keys: readonly (readonly [string, string])[] = [
    ['A', words.accept],
    ['R', words.refuse],
    ['E', words.edit],
    ['L', words.alike],
    ['N', words.next],
    ['[ ]', words.nextGroup],
  ];
  return (
    <p class="key-line">
      {keys.map(([key, said]) => (
        <span key={key}>
          <kbd>{key}</kbd> {said}
        </span>
      ))}
    </p>
  );
}
