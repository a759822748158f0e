// Opens the history of decisions (the list itself is in steps/history).
import { t } from '../i18n';
import { HistoryList } from '../steps/history/history-list';
import { openDialog } from '../ui/dialog';

export function openHistory(): void {
  openDialog({ title: () => t.value.history.title, body: () => <HistoryList />, wide: true });
}
