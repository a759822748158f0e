// A random sample of the groups that a bulk decision would touch. Looking at more narrows what may still be wrong; one that is wrong
// can be decided on the spot.
import { useEffect, useState } from 'preact/hooks';
import { format, t } from '../../i18n';
import { decide } from '../../session/decide';
import { call } from '../../session/engine';
import { reportError } from '../../session/report';
import type { GroupBand, GroupInfo } from '../../shared/engine-types';
import { Button } from '../../ui/button';
import { SampleGroup } from './sample-group';

const sampleSize = 5;
/** Draws that may hit what is already in the sample or is left out, before giving up. */
const spareDraws = 40;

interface Props {
  readonly band: GroupBand;
  /** Undecided groups of the band. */
  readonly total: number;
  /** Groups that contradict themselves are not merged, so they are not in the sample. */
  readonly isMerge: boolean;
}

async function draw(
  { band, total, isMerge }: Props,
  present: readonly GroupInfo[],
): Promise<GroupInfo[]> {
  const picked: GroupInfo[] = [];
  for (let draws = 0; picked.length < sampleSize && draws < sampleSize + spareDraws; draws += 1) {
    const offset = total <= sampleSize ? draws : Math.floor(Math.random() * total);
    if (offset >= total) break;
    const query = {
      ...band,
      decision: 'undecided',
      order: 'probability',
      offset,
      limit: 1,
    } as const;
    const [group] = (await call('groups', query)).groups;
    const isKnown = [...present, ...picked].some(({ id }) => id === group?.id);
    if (group && !isKnown && !(isMerge && group.contradictions.length > 0)) picked.push(group);
  }
  return picked;
}

export function Sample(props: Props) {
  const words = t.value.duplicates.many;
  const { band, total, isMerge } = props;
  const [groups, setGroups] = useState<readonly GroupInfo[]>([]);
  const more = (present: readonly GroupInfo[]) => {
    draw(props, present).then((picked) => setGroups([...present, ...picked]), reportError);
  };
  const key = `${band.verdict} ${band.pattern} ${band.minProbability} ${band.maxProbability} ${isMerge}`;
  useEffect(() => more([]), [key]);
  const refuse = async (group: GroupInfo) => {
    const args = {
      id: group.id,
      decision: 'different',
      dropped: [],
      choices: [],
      master: null,
    } as const;
    const done = await decide((stamp) => call('decideGroup', { ...args, stamp }));
    if (done) setGroups((now) => now.filter(({ id }) => id !== group.id));
  };
  // With none wrong among n, at most this share of all is wrong, with 95 % certainty.
  const bound = 1 - 0.05 ** (1 / Math.max(1, groups.length));
  return (
    <section class="many-sample" aria-label={words.sampleTitle(groups.length, total)}>
      <header class="patterns-head">
        <h3>{words.sampleTitle(groups.length, total)}</h3>
        {groups.length < total && (
          <Button kind="quiet" onClick={() => more(groups)}>
            {words.again}
          </Button>
        )}
      </header>
      {groups.length > 0 && groups.length < total && (
        <p class="quiet-text" role="status">
          {words.bound(groups.length, format.value.percent(bound))}
        </p>
      )}
      <ol>
        {groups.map((group) => (
          <SampleGroup key={group.id} group={group} refuse={() => void refuse(group)} />
        ))}
      </ol>
    </section>
  );
}
