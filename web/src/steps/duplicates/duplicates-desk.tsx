// The duplicates desk.
import { t } from '../../i18n';
import { EmptyState } from '../../ui/states';

export function DuplicatesDesk() {
  return <EmptyState title={t.value.duplicates.title} />;
}
