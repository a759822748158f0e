// What a rule would change now, asked of the engine a moment after the last key. What is wrong with it is said in place of it.
import { useEffect, useState } from 'preact/hooks';
import { t } from '../../../i18n';
import { asFailure, failureSentence } from '../../../i18n/sentences';
import { call } from '../../../session/engine';
import { ruleName } from '../../../session/own-rules';
import { shownValue } from '../../../session/shown';
import { columnById } from '../../../session/state';
import type { OwnRule, RulePreview, RuleStepName } from '../../../shared/rule-types';
import { Diff } from '../../../ui/diff';

const calmMs = 250;
const needsText: ReadonlySet<RuleStepName> = new Set([
  'replace',
  'pattern',
  'prefix',
  'suffix',
  'drop-prefix',
  'drop-suffix',
]);

interface Props {
  readonly rule: OwnRule;
  readonly usable: (isUsable: boolean) => void;
}

export function RulePreviewPane({ rule, usable }: Props) {
  const words = t.value.ownRules;
  const [found, setFound] = useState<RulePreview | null>(null);
  const [wrong, setWrong] = useState('');
  // A form that is not filled in yet is no mistake.
  const isBegun = rule.do.every((step) => (step.text ?? '') !== '' || !needsText.has(step.do));
  const asked = JSON.stringify({ ...rule, name: '' });
  useEffect(() => {
    let isOver = false;
    const put = (preview: RulePreview | null, sentence: string) => {
      if (isOver) return;
      setFound(preview);
      setWrong(sentence);
      usable(preview !== null);
    };
    const timer = setTimeout(() => {
      call('previewRule', { rule }).then(
        (preview) => put(preview, ''),
        (error) => put(null, failureSentence(asFailure(error))),
      );
    }, calmMs);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [asked]);
  return (
    <section class="rule-preview" aria-label={words.preview}>
      <h3>{words.preview}</h3>
      <p role="status">
        {wrong !== ''
          ? isBegun
            ? wrong
            : words.notYet
          : found
            ? words.touches(found.cells)
            : words.counting}
      </p>
      {found && found.missing.length > 0 && <p>{words.missing(found.missing.join(', '))}</p>}
      {found?.columns.map((part) => (
        <ColumnPart key={part.column} part={part} />
      ))}
    </section>
  );
}

function ColumnPart({ part }: { readonly part: RulePreview['columns'][number] }) {
  const words = t.value.ownRules;
  const name = columnById.value.get(part.column)?.name ?? '';
  const { unstable, worse, emptied } = part.doubts;
  return (
    <>
      <h4>{words.inColumn(name, part.cells, part.changes)}</h4>
      {unstable !== undefined && <p>{words.doubts.unstable(unstable)}</p>}
      {worse !== undefined && <p>{words.doubts.worse(worse)}</p>}
      {emptied !== undefined && <p>{words.doubts.emptied(emptied)}</p>}
      {part.meets.map(({ rule, cells, wins }) => (
        <p key={rule} class="quiet-text">
          {(wins ? words.wins : words.loses)(ruleName(rule), cells)}
        </p>
      ))}
      {part.examples.length > 0 && <Examples part={part} name={name} />}
    </>
  );
}

function Examples({
  part,
  name,
}: {
  readonly part: RulePreview['columns'][number];
  readonly name: string;
}) {
  const words = t.value.ownRules;
  return (
    <table class="rule-examples">
      <caption class="sr">{name}</caption>
      <thead>
        <tr>
          <th scope="col">{words.line}</th>
          <th scope="col">{words.before}</th>
          <th scope="col">{words.after}</th>
        </tr>
      </thead>
      <tbody>
        {part.examples.map((example) => {
          const before = shownValue(example.before, part.column);
          const after = shownValue(example.after, part.column);
          return (
            <tr key={example.row}>
              <td class="number">{example.line}</td>
              <td class="raw">
                <Diff before={before} after={after} side="before" />
              </td>
              <td class="raw">
                {after === '' ? (
                  t.value.common.empty
                ) : (
                  <Diff before={before} after={after} side="after" />
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
