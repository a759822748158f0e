// Which part of the overview is shown: the columns, or what stands beside them. One row of choices; the part is kept while other desks
// are shown.
import { signal } from '@preact/signals';
import { t } from '../../i18n';
import type { ColumnInfo, RowFilter } from '../../shared/engine-types';
import { Segmented } from '../../ui/segmented';
import { Ages } from './ages';
import { DictionaryView } from './dictionary/dictionary-view';
import { Runs } from './runs';
import { Segments } from './segments';
import { Words } from './words';

export const partNames = ['columns', 'dictionary', 'ages', 'runs', 'segments', 'words'] as const;
export type PartName = (typeof partNames)[number];
export const part = signal<PartName>('columns');

export function PartBar() {
  const words = t.value.profile;
  return (
    <div class="overview-parts">
      <Segmented
        label={words.parts}
        segments={partNames.map((value) => ({ value, label: words.part[value] }))}
        value={part.value}
        onChange={(value) => {
          part.value = value;
        }}
      />
    </div>
  );
}

interface Props {
  readonly columns: readonly ColumnInfo[];
  readonly showRows: (filter: RowFilter) => void;
}

/** The part in hand, unless it is the columns. */
export function Part(props: Props) {
  switch (part.value) {
    case 'dictionary':
      return <DictionaryView showRows={props.showRows} />;
    case 'ages':
      return <Ages {...props} />;
    case 'runs':
      return <Runs showRows={props.showRows} />;
    case 'segments':
      return <Segments {...props} />;
    case 'words':
      return <Words />;
    case 'columns':
      return null;
  }
}
