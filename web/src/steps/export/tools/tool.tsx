// The frame of a tool on the export desk: closed until it is needed, opened by what is dropped for it.
import { signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';

export type ToolName = 'log' | 'back' | 'rejects' | 'runs' | 'data-team' | 'person' | 'retention';

const open = signal<ReadonlySet<ToolName>>(new Set());

export function openTool(name: ToolName): void {
  open.value = new Set([...open.value, name]);
}

interface Props {
  readonly name: ToolName;
  readonly title: string;
  readonly text: string;
  readonly children: ComponentChildren;
}

export function Tool({ name, title, text, children }: Props) {
  return (
    <details
      class="export-tool"
      open={open.value.has(name)}
      onToggle={(event) => {
        const next = new Set(open.value);
        if (event.currentTarget.open) next.add(name);
        else next.delete(name);
        open.value = next;
      }}
    >
      <summary>{title}</summary>
      <div class="tool-body">
        <p class="quiet-text">{text}</p>
        {children}
      </div>
    </details>
  );
}
