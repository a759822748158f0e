// The fixes desk: rules and columns on the left, the cells of the chosen group in the middle, the record on the right.
// Everything can be done by keyboard; every decision goes through session/decide.
import { useEffect, useState } from 'preact/hooks';
import { t } from '../../i18n';
import { ensureFixes } from '../../session/analysis';
import { refreshFixGroups } from '../../session/decide';
import { attempt } from '../../session/report';
import { columnById, fixGroups, request, step } from '../../session/state';
import type { FixGroupInfo } from '../../shared/engine-types';
import { Button } from '../../ui/button';
import { EmptyState, LoadingState } from '../../ui/states';
import { CellPane } from './cell-pane';
import { GroupList } from './group-list';
import { nextUndecidedGroup, orderGroups, sumUndecided } from './group-order';
import { openRules } from './own/rules-dialog';
import { TeachOffer } from './own/teach-offer';
import { RecordPane } from './record-pane';
import { useCellWork } from './use-cell-work';
import { useFixKeys } from './use-fix-keys';

export function FixesDesk() {
  const groups = fixGroups.value;
  useEffect(() => {
    void attempt(groups ? refreshFixGroups : ensureFixes);
  }, [groups === null]);
  if (!groups) return <LoadingState>{t.value.fixes.loading}</LoadingState>;
  if (groups.length === 0) return <NothingToFix />;
  return <Groups groups={orderGroups(groups)} />;
}

function Groups({ groups }: { readonly groups: readonly FixGroupInfo[] }) {
  const words = t.value.fixes;
  const [column, setColumn] = useState<number | null>(null);
  const [selected, setSelected] = useState('');
  useEffect(() => {
    const wanted = request.value;
    if (!wanted) return;
    request.value = null;
    const found = groups.find(
      (group) =>
        (wanted.column === undefined || group.column === wanted.column) &&
        (wanted.rule === undefined || group.rule === wanted.rule),
    );
    if (wanted.rule === undefined && wanted.column !== undefined) setColumn(wanted.column);
    if (found) setSelected(found.key);
  }, [request.value]);
  const shown = column === null ? groups : groups.filter((group) => group.column === column);
  const group = shown.find((one) => one.key === selected) ?? shown[0];
  return (
    <div class="fixes-desk">
      <GroupList
        groups={shown}
        column={column}
        selected={group?.key ?? ''}
        select={setSelected}
        showAll={() => setColumn(null)}
      />
      {group ? (
        <OneGroup groups={shown} group={group} select={setSelected} />
      ) : (
        <EmptyState
          title={words.noneInColumn(columnById.value.get(column ?? -1)?.name ?? '')}
          action={<Button onClick={() => setColumn(null)}>{words.showAllColumns}</Button>}
        >
          {words.noneInColumnText}
        </EmptyState>
      )}
    </div>
  );
}

interface OneProps {
  readonly groups: readonly FixGroupInfo[];
  readonly group: FixGroupInfo;
  readonly select: (key: string) => void;
}

function OneGroup({ groups, group, select }: OneProps) {
  const next = nextUndecidedGroup(groups, group.key);
  const work = useCellWork(group, () => {
    if (next) select(next.key);
  });
  useFixKeys(groups, group, select, work);
  return (
    <>
      <div class="fix-middle">
        <TeachOffer />
        {sumUndecided(groups) === 0 && <AllDone groups={groups} />}
        <CellPane
          group={group}
          cells={work.cells}
          query={work.query}
          change={work.change}
          active={work.active}
          next={next}
          goNext={() => void work.goNext()}
          selected={work.selected}
          decide={work.decide}
          decideAlike={work.decideAlike}
          onMove={work.moved}
          onSelect={work.select}
          onOpen={() => void work.edit()}
          onGrid={work.setGrid}
        />
      </div>
      <RecordPane cell={work.active} />
    </>
  );
}

function goDuplicates(): void {
  step.value = 'duplicates';
}

function AllDone({ groups }: { readonly groups: readonly FixGroupInfo[] }) {
  const words = t.value.fixes;
  const sum = (key: 'accepted' | 'refused' | 'edited') =>
    groups.reduce((total, group) => total + group[key], 0);
  return (
    <div class="done-bar" role="status">
      <p>
        <strong>{words.allDone}</strong>{' '}
        {words.allDoneText(sum('accepted'), sum('refused'), sum('edited'))}
      </p>
      <Button kind="primary" onClick={goDuplicates}>
        {words.goDuplicates}
      </Button>
    </div>
  );
}

function NothingToFix() {
  const words = t.value.fixes;
  return (
    <EmptyState
      title={words.noFixes}
      action={
        <>
          <Button onClick={openRules}>{t.value.ownRules.open}</Button>
          <Button kind="primary" onClick={goDuplicates}>
            {words.goDuplicates}
          </Button>
        </>
      }
    >
      {words.noFixesText}
    </EmptyState>
  );
}
