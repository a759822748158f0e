// The group in hand with the merge that the person's choices give. Of several questions only the newest counts.
import { useEffect, useState } from 'preact/hooks';
import { latest } from '../../client/latest';
import { call } from '../../session/engine';
import { reportError } from '../../session/report';
import { revision } from '../../session/state';
import type { GroupDetail } from '../../shared/engine-types';
import { shownPart } from './merge-draft';
import { draft, place } from './queue';

export function useGroup(): GroupDetail | null {
  const [detail, setDetail] = useState<GroupDetail | null>(null);
  const [load] = useState(() =>
    latest((args: Parameters<typeof call<'group'>>[1]) => call('group', args)),
  );
  const id = place.value?.id;
  useEffect(() => {
    if (id === undefined) {
      setDetail(null);
      return;
    }
    const members = detail?.id === id ? detail.members.map(({ row }) => row) : [];
    load({ id, ...shownPart(draft.value, members) }).then((found) => {
      if (found) setDetail(found);
    }, reportError);
  }, [id, draft.value, revision.value]);
  return detail;
}
