// All keys: those of the shell and the grid, and those of the commands that the shown desk registered.
import { t } from '../i18n';
import { allCommands } from '../model/commands';
import { commandKey } from '../model/platform';
import { openDialog } from '../ui/dialog';

export function openKeyHelp(): void {
  openDialog({ title: () => t.value.shell.keyHelp.title, body: () => <KeyHelp />, wide: true });
}

type Row = readonly [keys: string, what: string];

function KeyHelp() {
  const words = t.value.shell.keyHelp;
  const everywhere: readonly Row[] = [
    ['1 – 5', words.steps],
    [`${commandKey} K`, words.palette],
    [`${commandKey} Z`, words.undo],
    [`${commandKey} ⇧ Z`, words.redo],
    ['H', t.value.shell.history],
    [`${commandKey} S`, t.value.session.save],
    ['D', t.value.shell.mask],
    ['?', words.help],
    ['Esc', words.close],
  ];
  const grid: readonly Row[] = [
    ['← ↑ ↓ →', words.move],
    ['PgUp PgDn', words.page],
    ['Home End', words.ends],
    [`${commandKey} Home End`, words.corners],
    ['↑', words.header],
    ['Enter', words.record],
    ['Alt ← →', words.resize],
    ['Alt ⇧ ← →', words.moveColumn],
    ['⇧ ← ↑ ↓ →', t.value.rows.select],
    [`${commandKey} C`, t.value.rows.copy],
    ['F2', t.value.rows.edit],
    ['F', t.value.rows.filterByCell],
    [`${commandKey} G`, t.value.rows.jump],
  ];
  const desk = allCommands().flatMap((command): Row[] =>
    command.keys && !command.id.startsWith('shell.')
      ? [[command.keys, command.title(t.value)]]
      : [],
  );
  return (
    <div class="key-help">
      <KeyTable title={words.everywhere} rows={everywhere} />
      <KeyTable title={words.grid} rows={grid} />
      {desk.length > 0 && <KeyTable title={words.desk} rows={desk} />}
    </div>
  );
}

function KeyTable({ title, rows }: { readonly title: string; readonly rows: readonly Row[] }) {
  return (
    <section>
      <h3>{title}</h3>
      <dl class="keys">
        {rows.map(([keys, what]) => (
          <div key={keys + what}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
