// The first screen: one sentence, one drop zone, three samples, one line of proof.
import { format, t } from '../i18n';
import { leftBehind, stopAutosave } from '../session/autosave';
import { chooseFiles, isDragging } from '../session/choose-files';
import { openSample } from '../session/files';
import { attempt } from '../session/report';
import { goOnWith } from '../session/sessions';
import { engineState } from '../session/state';
import { task } from '../session/task';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { openProof } from './proof';
import { chooseSession } from './session-open';
import { startTour } from './tour';

const samples = [
  { id: 'sales', files: ['sales-en.csv'] },
  { id: 'b2b', files: ['b2b-zh.csv'] },
  { id: 'systems', files: ['systems-sales.csv', 'systems-finance.csv', 'systems-service.csv'] },
] as const;

export function Start() {
  const words = t.value.start;
  return (
    <main class="start" id="desk">
      <h1>{words.title}</h1>
      <DropZone />
      <p class="start-proof">
        <Icon name="shield" />
        <span>
          {words.proof}{' '}
          <button type="button" class="link" onClick={openProof}>
            {words.check}
          </button>
        </span>
      </p>
      <LeftBehind />
      <section class="samples" aria-labelledby="samples-head">
        <h2 id="samples-head">{words.samples}</h2>
        <div class="sample-list">
          {samples.map(({ id, files }) => (
            <button key={id} type="button" class="sample" onClick={() => void openSample(files)}>
              <span class="sample-name">{words.sampleNames[id]}</span>
              <span class="sample-hint">{words.sampleHints[id]}</span>
            </button>
          ))}
        </div>
      </section>
      <p>
        <button type="button" class="link" onClick={() => void startTour()}>
          {t.value.tour.offer}
        </button>
      </p>
      <p class="start-restricted">
        {words.restricted}{' '}
        <button type="button" class="link" onClick={chooseSession}>
          {t.value.session.open}
        </button>
      </p>
    </main>
  );
}

/** What an earlier visit has left in this browser. */
function LeftBehind() {
  const words = t.value.session;
  const left = leftBehind.value;
  if (!left) return null;
  const { data, files } = left;
  const goOn = async () => {
    leftBehind.value = null;
    await goOnWith(data, files);
  };
  return (
    <div class="left-behind" role="status">
      <p>
        {words.left(
          format.value.list(data.sources.map(({ name }) => name)),
          format.value.dateTime(data.savedAt),
        )}
      </p>
      <Button kind="primary" onClick={() => void attempt(goOn)}>
        {words.goOn}
      </Button>
      <Button onClick={() => void attempt(stopAutosave)}>{words.forget}</Button>
    </div>
  );
}

function DropZone() {
  const words = t.value.start;
  const isOver = isDragging.value;
  return (
    <div class={isOver ? 'drop-zone is-over' : 'drop-zone'}>
      <Icon name="drop" />
      <p class="drop-title">{isOver ? words.dropNow : words.drop}</p>
      <Button kind="primary" onClick={chooseFiles}>
        {words.choose}
      </Button>
      <p class="drop-hint">{words.formats}</p>
      <p class="drop-hint">{words.several}</p>
      <EngineLine />
    </div>
  );
}

function EngineLine() {
  const words = t.value.start;
  if (engineState.value === 'failed') {
    return (
      <p class="engine-line is-attention" role="alert">
        {words.failed}
      </p>
    );
  }
  if (engineState.value === 'starting' && task.value) {
    return <p class="engine-line">{words.starting}</p>;
  }
  return null;
}
