// Which field each column of a file feeds: the proposal with its reason, to be changed in a list by keyboard or by dragging a column
// onto a field. Nothing is in force before it is applied.
import { useState } from 'preact/hooks';
import { t } from '../../i18n';
import {
  changesOf,
  fieldsFor,
  type MappingDraft,
  redirect,
  type SessionField,
  type Target,
} from '../../model/mapping';
import { chooseMapping } from '../../session/mapping';
import { mappings } from '../../session/state';
import type { MappingInfo, SourceInfo } from '../../shared/engine-types';
import { Button } from '../../ui/button';
import { DialogActions, openDialog } from '../../ui/dialog';
import { MappingRow } from './mapping-row';
import { MappingTargets } from './mapping-targets';

export function openMappingDialog(source: SourceInfo): void {
  openDialog({
    title: () => t.value.import.mapping.title(source.label),
    wide: true,
    body: (close) => {
      const mapping = mappings.value[source.id];
      return mapping ? <MappingDialog source={source} mapping={mapping} close={close} /> : null;
    },
  });
}

interface Props {
  readonly source: SourceInfo;
  readonly mapping: MappingInfo;
  readonly close: () => void;
}

const noChange: MappingDraft = new Map();

function MappingDialog({ source, mapping, close }: Props) {
  const words = t.value.import.mapping;
  const [draft, setDraft] = useState(noChange);
  const fields = fieldsFor(source.id, mappings.value);
  const changes = changesOf(draft, mapping.columns);
  const send = (fileColumn: number, to: Target) =>
    setDraft(redirect(draft, mapping.columns, fileColumn, to));
  const apply = () => {
    close();
    void chooseMapping(source.id, changes, words.done(source.label));
  };
  return (
    <div class="mapping-dialog">
      <p>{words.lead}</p>
      <div class="mapping-panes">
        <MappingTable mapping={mapping} draft={draft} fields={fields} send={send} />
        <MappingTargets mapping={mapping} draft={draft} fields={fields} send={send} />
      </div>
      <DialogActions>
        <span class="quiet-text mapping-again">{words.again}</span>
        <Button onClick={close}>{t.value.common.cancel}</Button>
        <Button kind="primary" onClick={apply} disabled={changes.length === 0}>
          {words.apply(changes.length)}
        </Button>
      </DialogActions>
    </div>
  );
}

interface TableProps {
  readonly mapping: MappingInfo;
  readonly draft: MappingDraft;
  readonly fields: readonly SessionField[];
  readonly send: (fileColumn: number, to: Target) => void;
}

function MappingTable({ mapping, draft, fields, send }: TableProps) {
  const words = t.value.import.mapping;
  return (
    <div class="mapping-table">
      <table class="small-table">
        <thead>
          <tr>
            <th scope="col">{words.column}</th>
            <th scope="col">{words.field}</th>
            <th scope="col">{words.why}</th>
          </tr>
        </thead>
        <tbody>
          {mapping.columns.map((info) => (
            <MappingRow
              key={info.fileColumn}
              info={info}
              draft={draft}
              fields={fields}
              send={(to) => send(info.fileColumn, to)}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}
