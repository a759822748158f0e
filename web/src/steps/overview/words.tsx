// Word lists: every built-in table with its source, date, licence and size, and what the person adds to it or takes out of it, by a form or
// from a file of text or CSV. With other words everything is read anew.
import { useEffect, useState } from 'preact/hooks';
import { format, t, word } from '../../i18n';
import { readWordLines, writeWordLines } from '../../model/word-lists';
import { decide } from '../../session/decide';
import { call } from '../../session/engine';
import { reportError } from '../../session/report';
import { summary } from '../../session/state';
import type { OwnWords, WordListInfo } from '../../shared/profile-types';
import { Button } from '../../ui/button';
import { DialogActions, openDialog } from '../../ui/dialog';
import { LoadingState } from '../../ui/states';
import { choose } from '../export/choose';

export function Words() {
  const words = t.value.profile.words;
  const [lists, setLists] = useState<readonly WordListInfo[] | null>(null);
  useEffect(() => {
    call('wordLists', {}).then(setLists, reportError);
  }, [summary.value]);
  if (!lists) return <LoadingState />;
  return (
    <section class="overview-part" aria-label={words.title}>
      <h2>{words.title}</h2>
      <p class="quiet-text">{words.text}</p>
      <table class="small-table word-table">
        <caption class="sr">{words.title}</caption>
        <thead>
          <tr>
            <th scope="col">{words.list}</th>
            <th scope="col" class="is-number">
              {words.builtIn}
            </th>
            <th scope="col">{words.source}</th>
            <th scope="col">{words.date}</th>
            <th scope="col">{words.licence}</th>
            <th scope="col" class="is-number">
              {words.added}
            </th>
            <th scope="col" class="is-number">
              {words.out}
            </th>
            <th scope="col">
              <span class="sr">{words.edit}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {lists.map((list) => (
            <tr key={list.name}>
              <th scope="row" title={word(words.what, list.name)}>
                {word(words.names, list.name)}
              </th>
              <td class="is-number">{format.value.number(list.count)}</td>
              <td class="quiet-text">{list.source}</td>
              <td>{list.date}</td>
              <td>{list.licence}</td>
              <td class="is-number">{format.value.number(list.added.length)}</td>
              <td class="is-number">{format.value.number(list.out.length)}</td>
              <td>
                <button
                  type="button"
                  class="link"
                  aria-label={words.editList(word(words.names, list.name))}
                  onClick={() => openList(list, lists)}
                >
                  {words.edit}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function openList(list: WordListInfo, lists: readonly WordListInfo[]): void {
  openDialog({
    title: () => word(t.value.profile.words.names, list.name),
    wide: true,
    body: (close) => <ListForm list={list} lists={lists} close={close} />,
  });
}

interface Props {
  readonly list: WordListInfo;
  readonly lists: readonly WordListInfo[];
  readonly close: () => void;
}

function ListForm({ list, lists, close }: Props) {
  const words = t.value.profile.words;
  const [added, setAdded] = useState(writeWordLines(list.added));
  const [out, setOut] = useState(list.out.join('\n'));
  const save = async () => {
    const own: OwnWords = Object.fromEntries(
      lists.map((one) => [one.name, { add: one.added, out: one.out }]),
    );
    const mine = {
      add: readWordLines(added, list.hasValues),
      out: readWordLines(out, false) as readonly string[],
    };
    const done = await decide(
      (stamp) => call('setWords', { words: { ...own, [list.name]: mine }, stamp }),
      { done: words.done, toast: 'words' },
    );
    if (done) close();
  };
  const load = () =>
    choose({ accept: '.txt,.csv,text/plain,text/csv' }, async ([file]) => {
      if (file) setAdded(`${added}\n${await file.text()}`.trim());
    });
  return (
    <form
      class="word-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <p>{word(words.what, list.name)}</p>
      <label>
        <span>{list.hasValues ? words.addPairs : words.addWords}</span>
        <textarea
          class="field"
          rows={8}
          value={added}
          onInput={(event) => setAdded(event.currentTarget.value)}
        />
      </label>
      {list.canTakeOut && (
        <label>
          <span>{words.takeOut}</span>
          <textarea
            class="field"
            rows={3}
            value={out}
            onInput={(event) => setOut(event.currentTarget.value)}
          />
        </label>
      )}
      <LookUp list={list.name} />
      <p class="quiet-text">{words.anew}</p>
      <DialogActions>
        <Button icon="file" onClick={load}>
          {words.load}
        </Button>
        <Button onClick={close}>{t.value.common.cancel}</Button>
        <button type="submit" class="button is-primary">
          {words.save}
        </button>
      </DialogActions>
    </form>
  );
}

/** Whether a word is in the built-in table. */
function LookUp({ list }: { readonly list: string }) {
  const words = t.value.profile.words;
  const [asked, setAsked] = useState('');
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (asked.trim() === '') {
      setSaid('');
      return;
    }
    call('tryWord', { list, word: asked }).then(({ key, isBuiltIn }) => {
      setSaid(key === '' ? words.cannotBe : isBuiltIn ? words.isIn(key) : words.isNotIn(key));
    }, reportError);
  }, [asked]);
  return (
    <label>
      <span>{words.lookUp}</span>
      <input class="field" value={asked} onInput={(event) => setAsked(event.currentTarget.value)} />
      <span class="quiet-text" role="status">
        {said}
      </span>
    </label>
  );
}
