// Notices at the lower edge, said to screen readers; errors stay until closed.
import { t } from '../i18n';
import { dismiss, type Notice, notices } from '../model/notices';
import { Button, IconButton } from './button';
import { Icon } from './icon';

export function Toasts() {
  return (
    <div class="toasts" role="status" aria-live="polite">
      {notices.value.map((notice) => (
        <Toast key={notice.id} notice={notice} />
      ))}
    </div>
  );
}

function Toast({ notice }: { readonly notice: Notice }) {
  const { action, id } = notice;
  return (
    <div class={`toast is-${notice.kind}`}>
      <Icon name={notice.kind === 'error' ? 'attention' : 'check'} />
      <span class="toast-text">{notice.text}</span>
      {action && (
        <Button
          kind="quiet"
          onClick={() => {
            dismiss(id);
            action.run();
          }}
        >
          {action.label}
        </Button>
      )}
      <IconButton icon="close" label={t.value.common.close} onClick={() => dismiss(id)} />
    </div>
  );
}
