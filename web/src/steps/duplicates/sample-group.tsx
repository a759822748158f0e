// A group of a sample at a glance: its records as lines, fields in which they differ first.
import { useEffect, useState } from 'preact/hooks';
import { call } from '../../session/engine';
import { reportError } from '../../session/report';
import { shownValue } from '../../session/shown';
import { columnById } from '../../session/state';
import type { GroupDetail, GroupInfo } from '../../shared/engine-types';
import { patternWords, probabilityText } from '../shared/pattern-words';
import { sortFields } from './merge-draft';
import { labelOf } from './queue-list';

const shownFields = 5;
const shownMembers = 4;

export function SampleGroup({ group }: { readonly group: GroupInfo }) {
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
        </span>
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

/** Names and what differs; dates and ids tell little here. */
function fieldsOf(detail: GroupDetail): readonly number[] {
  const { different, equal } = sortFields(detail);
  const tells = (id: number) => {
    const type = columnById.value.get(id)?.type;
    return type !== 'date' && type !== 'identifier' && detail.members.some((m) => m.values[id]);
  };
  return [...different.filter(tells), ...equal.filter(tells)].slice(0, shownFields);
}
