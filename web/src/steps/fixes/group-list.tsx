// The groups of fixes on the left: by grade, each grade with its criterion and its bulk decision.
import { useEffect, useRef } from 'preact/hooks';
import { format, t } from '../../i18n';
import { ownRules, ruleName } from '../../session/own-rules';
import { shownValue } from '../../session/shown';
import { columnById } from '../../session/state';
import type { FixGradeName, FixGroupInfo } from '../../shared/engine-types';
import { Button } from '../../ui/button';
import { ShareBar } from '../../ui/charts';
import { Diff } from '../../ui/diff';
import { Icon } from '../../ui/icon';
import { acceptGrade } from './decisions';
import { gradeOrder, sumUndecided, undecidedOf } from './group-order';
import { openRules } from './own/rules-dialog';

interface Props {
  readonly groups: readonly FixGroupInfo[];
  /** Only this column; null: all. */
  readonly column: number | null;
  readonly selected: string;
  readonly select: (key: string) => void;
  readonly showAll: () => void;
}

export function GroupList({ groups, column, selected, select, showAll }: Props) {
  const words = t.value.fixes;
  const total = groups.reduce((sum, group) => sum + group.cellCount, 0);
  const decided = total - sumUndecided(groups);
  return (
    <aside class="fix-groups" aria-label={words.list}>
      <header class="fix-progress">
        <p class="quiet-text">{words.progress(decided, total)}</p>
        <OwnRulesButton />
        <ShareBar share={total === 0 ? 1 : decided / total} />
        {column !== null && (
          <button type="button" class="chip is-chosen" onClick={showAll}>
            {words.onlyColumn(columnById.value.get(column)?.name ?? '')}
            <Icon name="close" />
            <span class="sr">{words.showAllColumns}</span>
          </button>
        )}
      </header>
      {gradeOrder.map((grade) => (
        <GradeSection
          key={grade}
          grade={grade}
          groups={groups.filter((group) => group.grade === grade)}
          canAcceptAll={column === null}
          selected={selected}
          select={select}
        />
      ))}
    </aside>
  );
}

function OwnRulesButton() {
  const words = t.value.ownRules;
  const count = ownRules.value?.library.rules.length ?? 0;
  return (
    <Button kind="quiet" icon="pencil" onClick={openRules}>
      {count === 0 ? words.open : words.openCount(count)}
    </Button>
  );
}

interface SectionProps extends Pick<Props, 'groups' | 'selected' | 'select'> {
  readonly grade: FixGradeName;
  readonly canAcceptAll: boolean;
}

function GradeSection({ grade, groups, canAcceptAll, selected, select }: SectionProps) {
  const words = t.value.fixes;
  if (groups.length === 0) return null;
  const left = sumUndecided(groups);
  return (
    <section class="fix-grade">
      <header class="fix-grade-head">
        <h2>
          <GradeChip grade={grade} />
        </h2>
        <span class="quiet-text">{left > 0 ? t.value.common.cells(left) : words.groupDone}</span>
      </header>
      {canAcceptAll && grade !== 'ask' && left > 0 && (
        <Button
          icon="check"
          kind={grade === 'safe' ? 'primary' : 'plain'}
          onClick={() => void acceptGrade(grade)}
        >
          {words.acceptGrade[grade](left)}
        </Button>
      )}
      <ul>
        {groups.map((group) => (
          <GroupRow
            key={group.key}
            group={group}
            isSelected={group.key === selected}
            select={select}
          />
        ))}
      </ul>
    </section>
  );
}

/** The grade with its criterion on hover and on focus. */
export function GradeChip({ grade }: { readonly grade: FixGradeName }) {
  const words = t.value.fixes;
  const help = words.gradeHelp[grade];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the criterion must be reachable by keyboard
    <span class={`grade-chip is-${grade}`} tabIndex={0} title={help}>
      {words.gradeHeads[grade]}
      <span class="grade-help" role="note">
        {help}
      </span>
    </span>
  );
}

interface RowProps {
  readonly group: FixGroupInfo;
  readonly isSelected: boolean;
  readonly select: (key: string) => void;
}

function GroupRow({ group, isSelected, select }: RowProps) {
  const words = t.value.fixes;
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isSelected) button.current?.scrollIntoView({ block: 'nearest' });
  }, [isSelected]);
  const [example] = group.examples;
  const left = undecidedOf(group);
  const share = 1 - left / Math.max(1, group.cellCount);
  return (
    <li>
      <button
        ref={button}
        type="button"
        class="fix-group"
        aria-current={isSelected}
        onClick={() => select(group.key)}
      >
        <span class="fix-group-rule">{ruleName(group.rule)}</span>
        <span class="fix-group-count" title={words.groupCount(left, group.cellCount)}>
          {left > 0 ? format.value.number(left) : <Icon name="check" />}
          {left === 0 && <span class="sr">{words.groupDone}</span>}
        </span>
        <span class="fix-group-column clip">{group.columnName}</span>
        {example && (
          <span class="fix-group-example" aria-hidden="true">
            <Example example={example} column={group.column} />
          </span>
        )}
        <span class="fix-group-bar">{share > 0 && <ShareBar share={share} />}</span>
      </button>
    </li>
  );
}

/** Before and after, each within its half of the line. */
function Example({
  example,
  column,
}: {
  readonly example: FixGroupInfo['examples'][number];
  readonly column: number;
}) {
  const [before, after] = [shownValue(example.before, column), shownValue(example.after, column)];
  return (
    <>
      <span class="clip">
        <Diff before={before} after={after} side="before" />
      </span>
      →
      <span class="clip">
        {after === '' ? t.value.common.empty : <Diff before={before} after={after} side="after" />}
      </span>
    </>
  );
}
