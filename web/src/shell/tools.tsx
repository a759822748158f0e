// The right end of the head: the request counter, undo and redo, palette, language, theme, menu.
import { t } from '../i18n';
import { commandKey } from '../model/platform';
import { density, largeText, masked, type Theme, theme } from '../model/preferences';
import { requestCount } from '../model/requests';
import { isAutosaving } from '../session/autosave';
import { redo, undo } from '../session/decide';
import { engineInfo, summary } from '../session/state';
import { IconButton } from '../ui/button';
import { IconMenu, type MenuItem } from '../ui/menu';
import { askForName, switchLanguage, switchMask, wipeWithQuestion } from './actions';
import { openHistory } from './history';
import { openKeyHelp } from './key-help';
import { install, isOfflineReady } from './offline';
import { openPalette } from './palette';
import { openProof } from './proof';
import { chooseSession } from './session-open';
import { openAutosave, openSave } from './session-save';
import { startTour } from './tour';

export function Tools() {
  const words = t.value.shell;
  return (
    <div class="tools">
      {masked.value && (
        <button type="button" class="chip is-attention" title={words.mask} onClick={switchMask}>
          {words.maskOn}
        </button>
      )}
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
    { id: 'tour', label: t.value.tour.title, run: () => void startTour() },
    { id: 'proof', label: words.requestsHint, run: openProof },
    { id: 'save', label: t.value.session.save, run: openSave },
    { id: 'open', label: t.value.session.open, run: chooseSession },
    {
      id: 'autosave',
      label: t.value.session.autosave,
      checked: isAutosaving.value,
      run: openAutosave,
    },
    { id: 'person', label: words.person, run: askForName },
    { id: 'mask', label: words.mask, keys: 'D', checked: masked.value, run: switchMask },
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
    ...(install.value ? [{ id: 'install', label: words.install, run: install.value }] : []),
    { id: 'wipe', label: words.wipe, run: () => void wipeWithQuestion() },
  ];
}

function versionLine(): string {
  const info = engineInfo.value;
  const words = t.value.shell;
  const version = info ? words.version(info.version, info.phoneMetadata) : '';
  return isOfflineReady.value ? `${version} · ${words.offlineReady}` : version;
}
