// The right end of the head: the request counter, undo and redo, palette, language, theme, menu.
import { t } from '../i18n';
import { commandKey } from '../model/platform';
import { density, largeText, masked, type Theme, theme } from '../model/preferences';
import { requestCount } from '../model/requests';
import { redo, undo } from '../session/decide';
import { engineInfo, summary } from '../session/state';
import { IconButton } from '../ui/button';
import { IconMenu, type MenuItem } from '../ui/menu';
import { askForName, switchLanguage, switchMask, wipeWithQuestion } from './actions';
import { openHistory } from './history';
import { openKeyHelp } from './key-help';
import { openPalette } from './palette';
import { openProof } from './proof';

export function Tools() {
  const words = t.value.shell;
  return (
    <div class="tools">
      <button type="button" class="requests" title={words.requestsHint} onClick={openProof}>
        <span class={requestCount.value === 0 ? 'dot' : 'dot is-attention'} aria-hidden="true" />
        {words.requests(requestCount.value)}
      </button>
      <IconButton
        icon="undo"
        label={words.undoHint}
        keys={`${commandKey} Z`}
        disabled={!summary.value?.canUndo}
        onClick={() => void undo()}
      />
      <IconButton
        icon="redo"
        label={words.redoHint}
        keys={`${commandKey} ⇧ Z`}
        disabled={!summary.value?.canRedo}
        onClick={() => void redo()}
      />
      <IconButton
        icon="search"
        label={words.palette}
        keys={`${commandKey} K`}
        onClick={openPalette}
      />
      <button
        type="button"
        class="icon-button"
        title={words.switchLanguage}
        aria-label={words.switchLanguage}
        onClick={switchLanguage}
      >
        <span class="language-sign">{words.languageShort}</span>
      </button>
      <IconMenu icon="theme" label={words.theme} items={themeItems()} />
      <IconMenu icon="more" label={words.menu} items={menuItems()} note={versionLine()} />
    </div>
  );
}

function themeItems(): readonly MenuItem[] {
  const all: readonly Theme[] = ['auto', 'light', 'dark'];
  return all.map((value) => ({
    id: value,
    label: t.value.shell.themes[value],
    checked: theme.value === value,
    run: () => {
      theme.value = value;
    },
  }));
}

function menuItems(): readonly MenuItem[] {
  const words = t.value.shell;
  return [
    { id: 'history', label: words.history, keys: 'H', run: openHistory },
    { id: 'keys', label: words.keys, keys: '?', run: openKeyHelp },
    { id: 'proof', label: words.requestsHint, run: openProof },
    { id: 'person', label: words.person, run: askForName },
    { id: 'mask', label: words.mask, checked: masked.value, run: switchMask },
    {
      id: 'density',
      label: words.dense,
      checked: density.value === 'dense',
      run: () => {
        density.value = density.value === 'dense' ? 'airy' : 'dense';
      },
    },
    {
      id: 'large',
      label: words.largeText,
      checked: largeText.value,
      run: () => {
        largeText.value = !largeText.value;
      },
    },
    { id: 'wipe', label: words.wipe, run: () => void wipeWithQuestion() },
  ];
}

function versionLine(): string {
  const info = engineInfo.value;
  return info ? t.value.shell.version(info.version, info.phoneMetadata) : '';
}
