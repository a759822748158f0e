// The history of decisions in plain sentences, each of which can be taken back by itself.
import { t } from '../../i18n';
import { EmptyState } from '../../ui/states';

export function HistoryList() {
  return <EmptyState title={t.value.common.none} />;
}
