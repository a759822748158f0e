// What a group contains, in parts: by the shape of the value, by the value, by what it becomes. A part is shown by itself and can then
// be decided as a whole.
import { useEffect, useState } from 'preact/hooks';
import { latest } from '../../client/latest';
import { format, t } from '../../i18n';
import { call } from '../../session/engine';
import { reportError } from '../../session/report';
import { shownValue } from '../../session/shown';
import { calmRevision } from '../../session/state';
import type { FacetInfo, FacetKind, FixGroupInfo } from '../../shared/engine-types';
import { Diff } from '../../ui/diff';
import { Icon } from '../../ui/icon';
import { Segmented } from '../../ui/segmented';
import type { CellQuery } from './cells';

interface Props {
  readonly group: FixGroupInfo;
  readonly query: CellQuery;
  readonly change: (query: CellQuery) => void;
}

const kinds: readonly FacetKind[] = ['shape', 'before', 'after'];
const shownFacets = 40;

interface Facets {
  readonly total: number;
  readonly facets: readonly FacetInfo[];
}

function useFacets(group: number, by: FacetKind): Facets | null {
  const [found, setFound] = useState<Facets | null>(null);
  const [load] = useState(() =>
    latest((args: { group: number; by: FacetKind }) => call('fixFacets', args)),
  );
  useEffect(() => {
    load({ group, by }).then((answer) => {
      if (answer) setFound(answer);
    }, reportError);
  }, [group, by, calmRevision.value]);
  return found;
}

export function FacetBar({ group, query, change }: Props) {
  const words = t.value.fixes.facets;
  const [by, setBy] = useState<FacetKind>('shape');
  const found = useFacets(group.index, by);
  const pick = (text: string) =>
    change({ ...query, facet: query.facet?.text === text ? null : { by, text } });
  return (
    <div class="facets">
      <Segmented
        label={words.by}
        segments={kinds.map((value) => ({ value, label: words.kinds[value] }))}
        value={by}
        onChange={(value) => {
          setBy(value);
          change({ ...query, facet: null });
        }}
      />
      <ul class="facet-list" aria-label={words.parts}>
        {found?.facets.slice(0, shownFacets).map((facet) => (
          <li key={facet.text}>
            <Facet
              facet={facet}
              by={by}
              column={group.column}
              isOn={query.facet?.by === by && query.facet.text === facet.text}
              pick={() => pick(facet.text)}
            />
          </li>
        ))}
        {found && found.total > shownFacets && (
          <li class="quiet-text facet-more">{words.more(found.total - shownFacets)}</li>
        )}
      </ul>
    </div>
  );
}

interface FacetProps {
  readonly facet: FacetInfo;
  readonly by: FacetKind;
  readonly column: number;
  readonly isOn: boolean;
  readonly pick: () => void;
}

function Facet({ facet, by, column, isOn, pick }: FacetProps) {
  const show = (text: string) => shownValue(text, column);
  return (
    <button type="button" class="facet" aria-pressed={isOn} onClick={pick}>
      {by === 'shape' && <span class="raw facet-shape clip">{facet.text}</span>}
      <span class="clip facet-example">
        <Diff before={show(facet.before)} after={show(facet.after)} />
      </span>
      <span class="facet-count">
        {facet.undecided === 0 ? (
          <>
            <Icon name="check" />
            <span class="sr">{t.value.fixes.groupDone}</span>
          </>
        ) : (
          format.value.number(facet.undecided)
        )}
      </span>
    </button>
  );
}
