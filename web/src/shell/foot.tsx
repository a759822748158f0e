// The foot: the sum that reconciles, the score before and after, what is stored where.
import { format, t } from '../i18n';
import { hasFiles, hasUnsaved, savedAt, summary } from '../session/state';
import { wipeWithQuestion } from './actions';
import { openSave } from './session-save';

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
        <Saved />
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

/** Where the session is kept; a press saves it to a file. */
function Saved() {
  const words = t.value.session.foot;
  const saved = savedAt.value;
  const when = saved ? format.value.time(saved.at) : '';
  const said = saved ? words[saved.where](when) : words.none;
  const isOld = saved?.where === 'file' && hasUnsaved.value;
  const text = isOld ? `${said}, ${words.changed}` : said;
  if (!hasFiles.value) return <span title={t.value.shell.foot.savedHint}>{text}</span>;
  return (
    <button type="button" class="link" title={t.value.session.save} onClick={openSave}>
      {text}
    </button>
  );
}
