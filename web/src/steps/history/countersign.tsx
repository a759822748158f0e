// What second persons say of one entry, and what this person says of it. Only decisions of others can be countersigned.
import { useState } from 'preact/hooks';
import { t } from '../../i18n';
import { person } from '../../model/preferences';
import {
  countersign,
  countersignOf,
  countersigns,
  handedOver,
  takeBackCountersign,
} from '../../session/countersigns';
import type { HistoryEntry } from '../../shared/engine-types';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';

export function isOthers(entry: HistoryEntry): boolean {
  const own = person.value.trim();
  return own !== '' && entry.id <= handedOver.value && entry.person !== own && !entry.undone;
}

export function CountersignLine({ entry }: { readonly entry: HistoryEntry }) {
  const words = t.value.session.countersign;
  const said = countersigns.value.filter((one) => one.entry === entry.id);
  const own = countersignOf(entry.id, person.value.trim());
  return (
    <>
      {said.map((one) => (
        <p key={one.person} class={one.agrees ? 'countersign' : 'countersign is-attention'}>
          <Icon name={one.agrees ? 'check' : 'attention'} />
          {one.agrees ? words.agreed(one.person) : words.disagreed(one.person, one.note)}
          {one === own && (
            <button type="button" class="link" onClick={() => takeBackCountersign(entry.id)}>
              {words.takeBack}
            </button>
          )}
        </p>
      ))}
      {isOthers(entry) && !own && <Ask entry={entry.id} />}
    </>
  );
}

function Ask({ entry }: { readonly entry: number }) {
  const words = t.value.session.countersign;
  const [note, setNote] = useState<string | null>(null);
  if (note === null) {
    return (
      <span class="countersign-ask">
        <Button icon="check" onClick={() => countersign(entry, true, '')}>
          {words.agree}
        </Button>
        <Button icon="cross" onClick={() => setNote('')}>
          {words.disagree}
        </Button>
      </span>
    );
  }
  return (
    <form
      class="countersign-ask"
      onSubmit={(event) => {
        event.preventDefault();
        countersign(entry, false, note.trim());
      }}
    >
      <input
        class="field"
        aria-label={words.note}
        placeholder={words.note}
        value={note}
        ref={(field) => field?.focus()}
        onInput={(event) => setNote(event.currentTarget.value)}
      />
      <button type="submit" class="button is-primary">
        {words.disagree}
      </button>
    </form>
  );
}
