// The rules over several columns, and what any rule finds: a count that opens its rows, and the first records in words.
import { useState } from 'preact/hooks';
import { format, inLanguage, t } from '../../../i18n';
import { parseDescriptor, withAt } from '../../../model/dictionary';
import { setDictionary } from '../../../session/dictionary';
import type { DictionaryInfo, RuleInfo } from '../../../shared/dictionary-types';
import type { RowFilter } from '../../../shared/engine-types';
import { Button, IconButton } from '../../../ui/button';
import { Breaches } from './breaches';
import { openRule } from './rule-dialog';

interface Props {
  readonly info: DictionaryInfo;
  readonly showRows: (filter: RowFilter) => void;
}

export function RuleTable({ info, showRows }: Props) {
  const words = t.value.dictionary;
  const rules = info.rules.filter((rule) => !rule.path.startsWith(`${info.at}/fields/`));
  return (
    <section>
      <div class="dictionary-part">
        <h3>{words.rules}</h3>
        <Button icon="plus" onClick={() => openRule(info)}>
          {words.addRule}
        </Button>
      </div>
      {rules.length === 0 && <p class="quiet-text">{words.noTableRule}</p>}
      {rules.length > 0 && (
        <table class="small-table dictionary-table">
          <thead>
            <tr>
              <th scope="col">{words.heads.rule}</th>
              <th scope="col">{words.heads.checked}</th>
              <th scope="col">{words.heads.broken}</th>
              <th scope="col" class="no-print">
                <span class="sr">{words.remove}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rules.map((rule) => (
              <RuleRow key={rule.key} info={info} rule={rule} showRows={showRows} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function RuleRow({ info, rule, showRows }: Props & { readonly rule: RuleInfo }) {
  const words = t.value.dictionary;
  const [isListed, setListed] = useState(false);
  const said = inLanguage(rule.sentence);
  const broken = rule.result?.broken ?? 0;
  const remove = () => {
    const next = withAt(parseDescriptor(info.descriptor), rule.path, undefined);
    void setDictionary(JSON.stringify(next), words.ruleRemoved, words.ruleRemoved);
  };
  return (
    <>
      <tr>
        <th scope="row">{rule.name === '' ? said : `${rule.name}: ${said}`}</th>
        <td class="count-number">{rule.result ? format.value.number(rule.result.checked) : ''}</td>
        <td>
          <Broken rule={rule} showRows={showRows} />
        </td>
        <td class="no-print">
          {broken > 0 && (
            <IconButton
              icon={isListed ? 'up' : 'down'}
              label={words.listBreaches(said)}
              onClick={() => setListed(!isListed)}
            />
          )}
          <IconButton icon="trash" label={words.removeRule(said)} onClick={remove} />
        </td>
      </tr>
      {isListed && broken > 0 && (
        <tr>
          <td colSpan={4}>
            <Breaches rule={rule} />
          </td>
        </tr>
      )}
    </>
  );
}

/** How many records break a rule: a button to them. */
export function Broken({
  rule,
  showRows,
}: {
  readonly rule: RuleInfo;
  readonly showRows: Props['showRows'];
}) {
  const words = t.value.dictionary;
  const { result } = rule;
  if (!result) return null;
  if (result.state !== 'checked') {
    return <span class="chip is-attention">{words.states[result.state](result.missing)}</span>;
  }
  const before =
    result.before === result.broken ? null : (
      <span class="quiet-text"> {words.before(result.before)}</span>
    );
  if (result.broken === 0) {
    return (
      <span class="quiet-text">
        {words.fine}
        {before}
      </span>
    );
  }
  const label = words.showRows(inLanguage(rule.sentence), result.broken);
  return (
    <>
      <button
        type="button"
        class="link"
        aria-label={label}
        title={label}
        onClick={() => showRows({ kind: 'rule', text: rule.key })}
      >
        {format.value.number(result.broken)}
      </button>
      {before}
    </>
  );
}
