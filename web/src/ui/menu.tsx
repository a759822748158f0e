// A button that opens a list of choices or commands below it (the browser's popover). Arrows move, Enter chooses, Esc closes.
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Icon, type IconName } from './icon';
import { useOwnId } from './use-own-id';

export interface MenuItem {
  readonly id: string;
  readonly label: string;
  readonly detail?: string;
  readonly keys?: string;
  /** True or false: a choice of one; left out: a command. */
  readonly checked?: boolean;
  readonly run: () => void;
}

interface Props {
  /** Accessible name of the button and of the list. */
  readonly label: string;
  readonly className: string;
  readonly children: ComponentChildren;
  readonly items: readonly MenuItem[];
  /** Above the list: why, what for. */
  readonly note?: ComponentChildren;
  readonly tabIndex?: number;
  /** The button's own text is its name. */
  readonly isNamedByText?: boolean;
}

const gap = 4;

export function Menu({ label, className, children, items, note, ...rest }: Props) {
  const { tabIndex = 0, isNamedByText = false } = rest;
  const id = useOwnId();
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  const onToggle = (event: { readonly newState: string }) => {
    const opened = event.newState === 'open';
    setOpen(opened);
    if (!opened || !button.current || !list.current) return;
    placeBelow(button.current, list.current);
    const checked = list.current.querySelector<HTMLElement>('[aria-checked="true"]');
    (checked ?? list.current.querySelector<HTMLElement>('[role^="menuitem"]'))?.focus();
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        class={className}
        aria-label={isNamedByText ? undefined : label}
        title={label}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        tabIndex={tabIndex}
        popovertarget={id}
      >
        {children}
      </button>
      <div
        ref={list}
        id={id}
        popover="auto"
        class="menu"
        role="menu"
        aria-label={label}
        tabIndex={-1}
        onToggle={onToggle}
        onKeyDown={moveFocus}
      >
        {isOpen && note && <div class="menu-note">{note}</div>}
        {isOpen &&
          items.map((item) => (
            <MenuRow key={item.id} item={item} close={() => list.current?.hidePopover()} />
          ))}
      </div>
    </>
  );
}

function MenuRow({ item, close }: { readonly item: MenuItem; readonly close: () => void }) {
  const choice = item.checked === undefined ? {} : { 'aria-checked': item.checked };
  return (
    <button
      type="button"
      role={item.checked === undefined ? 'menuitem' : 'menuitemradio'}
      {...choice}
      class="menu-row"
      tabIndex={-1}
      onClick={() => {
        close();
        item.run();
      }}
    >
      <span class="menu-tick">{item.checked && <Icon name="check" />}</span>
      <span class="menu-label">{item.label}</span>
      {item.detail && <span class="menu-detail">{item.detail}</span>}
      {item.keys && <kbd>{item.keys}</kbd>}
    </button>
  );
}

/** An icon button with a menu. */
export function IconMenu(
  props: Omit<Props, 'className' | 'children'> & { readonly icon: IconName },
) {
  const { icon, ...rest } = props;
  return (
    <Menu {...rest} className="icon-button">
      <Icon name={icon} />
    </Menu>
  );
}

function placeBelow(button: HTMLElement, list: HTMLElement): void {
  const at = button.getBoundingClientRect();
  const { width, height } = list.getBoundingClientRect();
  const left = Math.max(gap, Math.min(at.left, innerWidth - width - gap));
  const below = at.bottom + gap;
  const top = below + height > innerHeight ? Math.max(gap, at.top - height - gap) : below;
  list.style.left = `${left}px`;
  list.style.top = `${top}px`;
}

function moveFocus(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[role^="menuitem"]')];
  const at = rows.indexOf(document.activeElement as HTMLElement);
  const target = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key];
  if (target === undefined) return;
  event.preventDefault();
  event.stopPropagation();
  rows[(target + rows.length) % rows.length]?.focus();
}
