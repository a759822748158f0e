// The way back: rollback.json and the corrected files give the originals again; found by hash, checked by hash.
import { signal } from '@preact/signals';
import { t } from '../../../i18n';
import { ownKind } from '../../../model/own-files';
import { type Restored, readRollback, restore } from '../../../model/rollback';
import { attempt } from '../../../session/report';
import { saveBlob } from '../../../session/save';
import { Button } from '../../../ui/button';
import { choose } from '../choose';
import { openTool, Tool } from './tool';

const result = signal<readonly Restored[] | 'not-rollback' | null>(null);

export async function goBack(files: readonly File[]): Promise<void> {
  openTool('back');
  result.value = null;
  const kinds = await Promise.all(files.map((file) => ownKind(file)));
  const own = files[kinds.indexOf('rollback')];
  const rollback = own && readRollback(await own.text());
  if (!rollback) {
    result.value = 'not-rollback';
    return;
  }
  await attempt(async () => {
    const done = await restore(
      rollback,
      files.filter((file) => file !== own),
    );
    result.value = done;
    for (const one of done) if (one.state === 'restored') saveBlob(one.blob, one.name);
  });
}

export function WayBack() {
  const words = t.value.tools.back;
  const now = result.value;
  const ask = () => choose({ accept: '', multiple: true }, (files) => void goBack(files));
  return (
    <Tool name="back" title={words.title} text={words.text}>
      <Button icon="file" onClick={ask}>
        {words.choose}
      </Button>
      <div role="status">
        {now === 'not-rollback' && <p class="note-attention">{words.notRollback}</p>}
        {now &&
          now !== 'not-rollback' &&
          now.map(({ state, name }, i) => (
            <p key={i} class={state === 'restored' ? '' : 'note-attention'}>
              {state === 'restored' ? '✓ ' : ''}
              {words[state](name)}
            </p>
          ))}
      </div>
    </Tool>
  );
}
