// Why, at a glance: a chip for each field of the weakest link that says something, the strongest first. A chip leads to its field.
import { t } from '../../i18n';
import { type Reason, reasonsOf } from '../../model/compare';
import { columnById } from '../../session/state';
import type { GroupDetail } from '../../shared/engine-types';
import { Icon } from '../../ui/icon';
import { fieldWord, oddsText, reasonWords, weightText } from '../shared/pattern-words';

/** Below this a field says nothing worth reading. */
const minWeight = 0.15;

interface Props {
  readonly detail: GroupDetail;
  readonly go: (column: number) => void;
}

export function Reasons({ detail, go }: Props) {
  const words = t.value.duplicates;
  const reasons = reasonsOf(detail).filter(({ weight }) => Math.abs(weight) >= minWeight);
  return (
    <ul class="reasons" aria-label={words.why}>
      {detail.contradictions.map((field) => (
        <li key={field} class="reason is-contradiction">
          <Icon name="attention" />
          {words.contradicts(fieldWord(field))}
        </li>
      ))}
      {reasons.map((reason) => (
        <li key={`${reason.field} ${reason.column}`}>
          <Chip reason={reason} go={go} />
        </li>
      ))}
    </ul>
  );
}

function Chip({ reason, go }: { readonly reason: Reason } & Pick<Props, 'go'>) {
  const words = t.value.duplicates;
  const isFor = reason.weight >= 0;
  const name = columnById.value.get(reason.column)?.name ?? '';
  const says = isFor ? words.forIt : words.againstIt;
  return (
    <button
      type="button"
      class={isFor ? 'reason is-for' : 'reason is-against'}
      title={`${name}: ${says}, ${oddsText(reason.weight)}`}
      onClick={() => go(reason.column)}
    >
      <span aria-hidden="true">{isFor ? '＋' : '－'}</span>
      {reasonWords(reason)}
      <span class="reason-weight">{weightText(reason.weight)}</span>
    </button>
  );
}
