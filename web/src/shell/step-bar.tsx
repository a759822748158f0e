// The map of the work: five steps, what is undecided in each, a tick when nothing is left.
import { format, t } from '../i18n';
import { hasFiles, type StepName, step, stepNames, summary } from '../session/state';
import { Icon } from '../ui/icon';

export function StepBar() {
  return (
    <nav class="steps" aria-label={t.value.shell.steps}>
      <ol>
        {stepNames.map((name, i) => (
          <Step key={name} name={name} number={i + 1} />
        ))}
      </ol>
    </nav>
  );
}

function Step({ name, number }: { readonly name: StepName; readonly number: number }) {
  const words = t.value.shell;
  const left = undecided(name);
  const isCurrent = step.value === name;
  return (
    <li>
      <button
        type="button"
        class="step"
        aria-current={isCurrent ? 'step' : undefined}
        disabled={!hasFiles.value}
        onClick={() => {
          step.value = name;
        }}
      >
        <span class="step-number">{number}</span>
        <span>{words.stepNames[name]}</span>
        {left !== undefined && left > 0 && (
          <span class="step-count" title={words.stepLeft(left)}>
            {format.value.number(left)}
          </span>
        )}
        {left === 0 && (
          <span class="step-done" title={words.stepDone}>
            <Icon name="check" />
            <span class="sr">{words.stepDone}</span>
          </span>
        )}
      </button>
    </li>
  );
}

/** Undefined while it is not known, and for steps without decisions. */
function undecided(name: StepName): number | undefined {
  const now = summary.value;
  if (!now) return undefined;
  if (name === 'import' || name === 'overview') return now.before ? 0 : undefined;
  if (name === 'fixes') return now.fixes?.undecidedCells;
  if (name === 'duplicates') return now.groups?.undecided;
  return undefined;
}
