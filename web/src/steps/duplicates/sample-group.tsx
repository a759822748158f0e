// A group of a sample at a glance: its records as lines, fields in which they differ first.
import { useEffect, useState } from 'preact/hooks';
import { t } from '../../i18n';
import { isBookkeeping, sortFields } from '../../model/compare';
import { call } from '../../session/engine';
import { reportError } from '../../session/report';
import { shownValue } from '../../session/shown';
import { columnById } from '../../session/state';
import type { GroupDetail, GroupInfo } from '../../shared/engine-types';
import { Button } from '../../ui/button';
import { patternWords, probabilityText } from '../shared/pattern-words';
import { labelOf } from './queue-list';

const shownFields = 5;
const shownMembers = 4;

interface Props {
  readonly group: GroupInfo;
  /** Says that it is no duplicate. */
  readonly refuse: () => void;
}

export function SampleGroup({ group, refuse }: Props) {
  const [detail, setDetail] = useState<GroupDetail | null>(null);
  useEffect(() => {
    call('group', { id: group.id, dropped: [], choices: [], master: null }).then(
      setDetail,
      reportError,
    );
  }, [group.id]);
  const fields = detail ? fieldsOf(detail) : [];
  return (
    <li class="sample-group">
      <p>
        <strong>{labelOf(group)}</strong>{' '}
        <span class="quiet-text">
          {probabilityText(group.probability)} · {patternWords(group.pattern)}
        </span>{' '}
        <Button kind="quiet" onClick={refuse}>
          {t.value.duplicates.many.refuse}
        </Button>
      </p>
      {detail && (
        <table class="small-table">
          <thead>
            <tr>
              {fields.map((id) => (
                <th key={id} scope="col" class="clip">
                  {columnById.value.get(id)?.name ?? ''}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {detail.members.slice(0, shownMembers).map((member) => (
              <tr key={member.row}>
                {fields.map((id) => {
                  const text = shownValue(member.values[id] ?? '', id);
                  return (
                    <td key={id} class="clip" title={text}>
                      {text === '' ? '–' : text}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </li>
  );
}

/** What differs and who they are; dates and ids tell little here. */
function fieldsOf(detail: GroupDetail): readonly number[] {
  const { different, equal } = sortFields(detail, columnById.value);
  const tells = (id: number) => {
    const info = columnById.value.get(id);
    if (!info || isBookkeeping(info) || info.type === 'date') return false;
    return detail.members.some((member) => member.values[id]);
  };
  return [...different, ...equal]
    .map(({ column }) => column)
    .filter(tells)
    .slice(0, shownFields);
}
