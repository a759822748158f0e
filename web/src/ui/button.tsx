// Buttons: one look for the main action of a desk, one for the rest, one without a frame, one with an icon alone (named by its hint).
import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon';

interface ButtonProps {
  readonly children: ComponentChildren;
  readonly onClick: () => void;
  readonly icon?: IconName;
  readonly kind?: 'primary' | 'plain' | 'quiet' | 'danger';
  readonly disabled?: boolean;
  readonly title?: string;
  /** A button that stays in: true or false. */
  readonly isPressed?: boolean;
  /** Key shown at the end, e.g. "A". */
  readonly keys?: string;
}

export function Button({ kind = 'plain', ...props }: ButtonProps) {
  return (
    <button
      type="button"
      class={`button is-${kind}`}
      onClick={props.onClick}
      disabled={props.disabled ?? false}
      title={props.title}
      aria-pressed={props.isPressed}
    >
      {props.icon && <Icon name={props.icon} />}
      <span>{props.children}</span>
      {props.keys && <kbd>{props.keys}</kbd>}
    </button>
  );
}

interface IconButtonProps {
  readonly icon: IconName;
  /** The name: hint and label. */
  readonly label: string;
  readonly onClick: () => void;
  readonly disabled?: boolean;
  readonly keys?: string;
}

export function IconButton({ icon, label, onClick, disabled = false, keys }: IconButtonProps) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={label}
      title={keys ? `${label} (${keys})` : label}
      onClick={onClick}
      disabled={disabled}
    >
      <Icon name={icon} />
    </button>
  );
}
