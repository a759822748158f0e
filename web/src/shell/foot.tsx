// The foot: the sum that reconciles, the score before and after, what is stored where.
import { t } from '../i18n';
import { summary } from '../session/state';
import { wipeWithQuestion } from './actions';

export function Foot() {
  const words = t.value.shell.foot;
  const now = summary.value;
  return (
    <footer class="foot">
      <span class="foot-sum">
        {now ? words.sum(now.rowsIn, now.rowsOut, now.rowsMerged, now.rowsAside) : words.noFile}
      </span>
      {now?.before && now.after && (
        <span title={words.qualityHint}>{words.quality(now.before.total, now.after.total)}</span>
      )}
      <span class="foot-saved">
        <span title={words.savedHint}>{words.saved}</span>
        {now && (
          <>
            <span aria-hidden="true"> · </span>
            <button type="button" class="link" onClick={() => void wipeWithQuestion()}>
              {words.wipe}
            </button>
          </>
        )}
      </span>
    </footer>
  );
}
