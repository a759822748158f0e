// The fixes desk.
import { t } from '../../i18n';
import { EmptyState } from '../../ui/states';

export function FixesDesk() {
  return <EmptyState title={t.value.fixes.title} />;
}
