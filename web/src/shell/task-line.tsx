// Long work as a thin line with words: what, how far, how long still, stop.
import { format, t, word } from '../i18n';
import { chains, task } from '../session/task';

export function TaskLine() {
  const now = task.value;
  if (!now) return <div class={chains.value > 0 ? 'task-line' : 'task-line is-idle'} />;
  const { progress, subject, left } = now;
  const total = progress?.total ?? 0;
  return (
    <div class="task-line">
      <progress
        aria-label={stageWords()}
        max={total > 0 ? total : 1}
        {...(total > 0 ? { value: progress?.done ?? 0 } : {})}
      />
      <span class="task-words" role="status">
        {subject !== '' && <strong>{subject} </strong>}
        {stageWords()} {amount()}
        {left !== null && ` · ${t.value.shell.task.left(left)}`}
      </span>
      <button type="button" class="link" onClick={now.stop}>
        {t.value.common.stop}
      </button>
    </div>
  );
}

function stageWords(): string {
  const words = t.value.shell.task;
  const stage = task.value?.progress?.stage;
  return stage === undefined ? words.fallback : word(words.stages, stage);
}

function amount(): string {
  const progress = task.value?.progress;
  if (!progress || progress.total <= 0) return '';
  if (progress.total <= 1) return format.value.percent(progress.done / progress.total);
  const show = progress.stage === 'read' ? format.value.bytes : format.value.number;
  return t.value.shell.task.of(show(progress.done), show(progress.total));
}
