// The evidence patterns: what groups have in common, the most frequent first; each can be shown or decided as a whole.
import { useEffect, useState } from 'preact/hooks';
import { t } from '../../i18n';
import { call } from '../../session/engine';
import { reportError } from '../../session/report';
import { calmRevision, matches } from '../../session/state';
import type { PatternInfo } from '../../shared/engine-types';
import { Menu } from '../../ui/menu';
import { patternWords } from '../shared/pattern-words';
import { openMany } from './many-dialog';
import { changeFilter, filter } from './queue';

const shownPatterns = 40;

function usePatterns(): readonly PatternInfo[] {
  const [patterns, setPatterns] = useState<readonly PatternInfo[]>([]);
  useEffect(() => {
    call('patterns', {}).then(setPatterns, reportError);
  }, [calmRevision.value, matches.value]);
  return patterns;
}

export function Patterns() {
  const words = t.value.duplicates;
  const patterns = usePatterns();
  return (
    <section class="patterns" aria-label={words.patterns}>
      <header class="patterns-head">
        <h2>{words.patterns}</h2>
      </header>
      <ul>
        {patterns.slice(0, shownPatterns).map((info) => (
          <PatternRow key={`${info.verdict} ${info.pattern}`} info={info} />
        ))}
      </ul>
    </section>
  );
}

function PatternRow({ info }: { readonly info: PatternInfo }) {
  const words = t.value.duplicates;
  const { pattern, verdict, minProbability } = info;
  const said = patternWords(pattern);
  const isOn = filter.value.pattern === pattern && filter.value.verdict === verdict;
  const show = () => changeFilter({ pattern, verdict, decision: 'all', side: 'both', search: '' });
  return (
    <li class={isOn ? 'pattern is-on' : 'pattern'}>
      <Menu
        label={`${words.verdicts[verdict]} ${said} ${words.patternCount(info.undecided, info.groups)}`}
        className="pattern-button"
        isNamedByText
        items={[
          { id: 'show', label: words.show, run: show },
          {
            id: 'many',
            label: words.decideManyOf,
            detail: t.value.common.groups(info.undecided),
            run: () => openMany({ pattern, verdict }, minProbability),
          },
        ]}
        note={<p>{said}</p>}
      >
        <span class="pattern-verdict">{words.verdicts[verdict]}</span>
        <span class="clip">{said}</span>
        <span class="pattern-count">{words.patternCount(info.undecided, info.groups)}</span>
      </Menu>
    </li>
  );
}
