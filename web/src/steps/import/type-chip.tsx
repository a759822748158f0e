// The field type of a column as a chip: why it was found on hover and in the menu; the menu changes type and role.
import { render } from 'preact';
import { t } from '../../i18n';
import { evidenceWords } from '../../i18n/evidence';
import { notify } from '../../model/notices';
import { setColumnType } from '../../session/files';
import { columnById, sources } from '../../session/state';
import type { ColumnInfo, FieldTypeName, RoleName } from '../../shared/engine-types';
import { Icon } from '../../ui/icon';
import { Menu, type MenuItem } from '../../ui/menu';

/** Below this confidence the chip asks for attention. */
const lowConfidence = 0.5;

/** Puts the chip into the head of a grid column; for GridColumn.renderHead. */
export function renderTypeChip(column: number): (place: HTMLElement) => () => void {
  return (place) => {
    render(<TypeChip column={column} />, place);
    return () => render(null, place);
  };
}

function TypeChip({ column }: { readonly column: number }) {
  const info = columnById.value.get(column);
  if (!info) return null;
  const { fields, roles } = t.value.types;
  const type = fields[info.type];
  const shown = info.role === 'none' ? type : roles[info.role];
  const isUnsure = !info.chosen && info.type !== 'free-text' && info.confidence < lowConfidence;
  const look = info.chosen ? 'chip is-chosen' : isUnsure ? 'chip is-attention' : 'chip';
  return (
    <Menu
      className={look}
      label={t.value.import.chip(info.name, info.role === 'none' ? type : `${type}, ${shown}`)}
      items={items(info)}
      note={<Why column={info} />}
      tabIndex={-1}
    >
      {isUnsure && <Icon name="attention" />}
      <span class="clip">{shown}</span>
      <Icon name="down" />
    </Menu>
  );
}

function Why({ column }: { readonly column: ColumnInfo }) {
  return (
    <>
      <strong>{t.value.import.why}</strong>
      <ul>
        {evidenceWords(column, sources.value).map((said) => (
          <li key={said}>{said}</li>
        ))}
        {!column.chosen && <li>{t.value.types.evidence.confidence(column.confidence)}</li>}
      </ul>
    </>
  );
}

function items(info: ColumnInfo): readonly MenuItem[] {
  const { fields, roles } = t.value.types;
  const types = (Object.keys(fields) as FieldTypeName[]).map((type) => ({
    id: type,
    label: fields[type],
    checked: info.type === type,
    run: () => void choose(info, type, info.role),
  }));
  const roleItems = (Object.keys(roles) as RoleName[]).map((role) => ({
    id: `role-${role}`,
    label: roles[role],
    detail: t.value.import.chooseRole,
    checked: info.role === role,
    run: () => void choose(info, info.type, role),
  }));
  return [...types, ...roleItems];
}

async function choose(info: ColumnInfo, type: FieldTypeName, role: RoleName): Promise<void> {
  await setColumnType(info.id, type, role);
  const text = t.value.import.typeChanged(info.name, t.value.types.fields[type]);
  notify({ kind: 'done', text });
}
