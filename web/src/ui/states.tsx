// What a desk shows when there is nothing (and what to do), while something is being made, and small repeated parts.
import type { ComponentChildren } from 'preact';
import { t } from '../i18n';

interface EmptyProps {
  readonly title: string;
  readonly children?: ComponentChildren;
  readonly action?: ComponentChildren;
}

/** Nothing here: says why and what to do next. */
export function EmptyState({ title, children, action }: EmptyProps) {
  return (
    <div class="empty-state">
      <p class="empty-title">{title}</p>
      {children && <p class="empty-text">{children}</p>}
      {action}
    </div>
  );
}

/** Something is being made: says what, where that is known. */
export function LoadingState({ children }: { readonly children?: ComponentChildren }) {
  return (
    <div class="empty-state" role="status">
      <p class="empty-text">{children ?? t.value.common.loading}</p>
    </div>
  );
}
