// The export desk.
import { t } from '../../i18n';
import { EmptyState } from '../../ui/states';

export function ExportDesk() {
  return <EmptyState title={t.value.export.title} />;
}
