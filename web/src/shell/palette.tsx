// The command palette: every step, command, column and rule by name, in both languages. A list box driven from its text field.
import { useEffect, useRef, useState } from 'preact/hooks';
import { inAllLanguages, t, word } from '../i18n';
import { allCommands } from '../model/commands';
import { findByName } from '../model/search';
import { ruleName } from '../session/own-rules';
import { columns, fixGroups, request, step, stepNames } from '../session/state';
import { openDialog } from '../ui/dialog';
import { useOwnId } from '../ui/use-own-id';

type Kind = 'step' | 'command' | 'column' | 'rule';

interface Entry {
  readonly id: string;
  readonly kind: Kind;
  readonly title: string;
  readonly names: readonly string[];
  readonly keys?: string | undefined;
  readonly run: () => void;
}

let isOpen = false;

export function openPalette(): void {
  if (isOpen) return;
  isOpen = true;
  openDialog({
    title: () => t.value.shell.palette,
    body: (close) => <Palette close={close} />,
    closed: () => {
      isOpen = false;
    },
  });
}

function entries(): readonly Entry[] {
  return [...stepEntries(), ...commandEntries(), ...columnEntries(), ...ruleEntries()];
}

function stepEntries(): readonly Entry[] {
  return stepNames.map((name, i) => ({
    id: `step.${name}`,
    kind: 'step',
    title: t.value.shell.stepNames[name],
    names: inAllLanguages((words) => words.shell.stepNames[name]),
    keys: String(i + 1),
    run: () => {
      step.value = name;
    },
  }));
}

function commandEntries(): readonly Entry[] {
  return allCommands()
    .filter((command) => command.isEnabled?.() ?? true)
    .map((command) => ({
      id: command.id,
      kind: 'command',
      title: command.title(t.value),
      names: inAllLanguages(command.title),
      keys: command.keys,
      run: command.run,
    }));
}

function columnEntries(): readonly Entry[] {
  return (columns.value ?? []).map((column) => ({
    id: `column.${column.id}`,
    kind: 'column',
    title: column.name,
    names: [column.name, ...inAllLanguages((words) => words.types.fields[column.type])],
    run: () => {
      request.value = { column: column.id };
      if (step.value !== 'overview' && step.value !== 'fixes') step.value = 'overview';
    },
  }));
}

function ruleEntries(): readonly Entry[] {
  return (fixGroups.value ?? []).map((group) => ({
    id: `rule.${group.key}`,
    kind: 'rule',
    title: `${ruleName(group.rule)} · ${group.columnName}`,
    names: inAllLanguages((words) => `${word(words.rules.names, group.rule)} ${group.columnName}`),
    run: () => {
      request.value = { column: group.column, rule: group.rule };
      step.value = 'fixes';
    },
  }));
}

function Palette({ close }: { readonly close: () => void }) {
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const list = useOwnId();
  const words = t.value.shell;
  const found = findByName(entries(), query);
  const chosen = Math.min(at, found.length - 1);
  const run = (entry: Entry | undefined) => {
    if (!entry) return;
    close();
    entry.run();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown') setAt((chosen + 1) % Math.max(1, found.length));
    else if (event.key === 'ArrowUp')
      setAt((chosen - 1 + found.length) % Math.max(1, found.length));
    else if (event.key === 'Enter') run(found[chosen]);
    else return;
    event.preventDefault();
  };
  return (
    <div class="palette">
      <input
        class="field"
        role="combobox"
        aria-expanded="true"
        aria-controls={list}
        aria-activedescendant={found[chosen] ? `${list}-${chosen}` : undefined}
        aria-label={words.palette}
        placeholder={words.paletteHint}
        value={query}
        onKeyDown={onKeyDown}
        onInput={(event) => {
          setQuery(event.currentTarget.value);
          setAt(0);
        }}
      />
      <div class="palette-list" role="listbox" id={list} aria-label={words.palette}>
        {found.map((entry, i) => (
          <PaletteRow
            key={entry.id}
            id={`${list}-${i}`}
            entry={entry}
            isChosen={i === chosen}
            run={run}
          />
        ))}
      </div>
      {found.length === 0 && <p class="palette-none">{words.paletteEmpty}</p>}
    </div>
  );
}

interface RowProps {
  readonly id: string;
  readonly entry: Entry;
  readonly isChosen: boolean;
  readonly run: (entry: Entry) => void;
}

function PaletteRow({ id, entry, isChosen, run }: RowProps) {
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isChosen) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isChosen]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys go to the text field above
    <div
      ref={row}
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isChosen}
      class="palette-row"
      onClick={() => run(entry)}
    >
      <span class="palette-title">{entry.title}</span>
      <span class="palette-kind">{t.value.shell.paletteKinds[entry.kind]}</span>
      {entry.keys && <kbd>{entry.keys}</kbd>}
    </div>
  );
}
