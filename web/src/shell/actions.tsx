// What the shell's controls and commands do.
import { language, t } from '../i18n';
import { masked, person, type Theme, theme } from '../model/preferences';
import { wipe } from '../session/files';
import { Button } from '../ui/button';
import { confirmDialog, DialogActions, openDialog } from '../ui/dialog';

export async function wipeWithQuestion(): Promise<void> {
  const sure = await confirmDialog({
    title: () => t.value.shell.wipe,
    text: () => t.value.shell.wipeQuestion,
    action: () => t.value.shell.wipe,
    danger: true,
  });
  if (sure) await wipe();
}

export function switchLanguage(): void {
  language.value = language.value === 'en' ? 'zh' : 'en';
}

export function switchMask(): void {
  masked.value = !masked.value;
}

const nextTheme: Record<Theme, Theme> = { auto: 'light', light: 'dark', dark: 'auto' };
export function switchTheme(): void {
  theme.value = nextTheme[theme.value];
}

export function askForName(): void {
  openDialog({
    title: () => t.value.shell.person,
    body: (close) => (
      <form
        method="dialog"
        onSubmit={(event) => {
          event.preventDefault();
          close();
        }}
      >
        <p id="person-hint">{t.value.shell.personHint}</p>
        <input
          class="field"
          aria-label={t.value.shell.person}
          aria-describedby="person-hint"
          value={person.value}
          onInput={(event) => {
            person.value = event.currentTarget.value;
          }}
        />
        <DialogActions>
          <Button kind="primary" onClick={close}>
            {t.value.common.apply}
          </Button>
        </DialogActions>
      </form>
    ),
  });
}
