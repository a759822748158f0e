// The library of own rules: the list in its order, switches, save and open, and the order of all rules.
import { useEffect } from 'preact/hooks';
import { language, t, word } from '../../../i18n';
import { joinRules, moveRule, newRule } from '../../../model/own-rule';
import { pickFiles } from '../../../session/choose-files';
import { call } from '../../../session/engine';
import { ownRules, refreshRules } from '../../../session/own-rules';
import { attempt } from '../../../session/report';
import { saveBlob } from '../../../session/save';
import { knownColumns } from '../../../session/state';
import type { OwnRule } from '../../../shared/rule-types';
import { Button, IconButton } from '../../../ui/button';
import { DialogActions, openDialog } from '../../../ui/dialog';
import { keepRules, nameOf } from './keep-rules';
import { openRuleForm } from './rule-form';
import { ruleLine } from './rule-words';

export function openRules(): void {
  openDialog({ title: () => t.value.ownRules.title, wide: true, body: () => <Rules /> });
}

function openLibrary(now: readonly OwnRule[]): void {
  const words = t.value.ownRules;
  pickFiles('.json,application/json', ([file]) => {
    void attempt(async () => {
      if (!file) return;
      const loaded = await call('readRules', { json: await file.text() });
      await keepRules(
        joinRules(now, loaded.rules),
        words.subjects.load,
        words.loaded(loaded.rules.length),
      );
    });
  });
}

function Rules() {
  const words = t.value.ownRules;
  useEffect(() => void attempt(refreshRules), []);
  const info = ownRules.value;
  const rules = info?.library.rules ?? [];
  const add = () => openRuleForm(newRule(knownColumns.value[0]?.name ?? '', rules));
  return (
    <div class="own-rules">
      <p>{words.lead}</p>
      {rules.length === 0 && <p class="quiet-text">{words.none}</p>}
      <ol class="own-rule-list">
        {rules.map((rule, at) => (
          <RuleRow key={rule.id} rules={rules} rule={rule} at={at} />
        ))}
      </ol>
      {info && <Order order={info.order} />}
      <DialogActions>
        <Button icon="file" onClick={() => openLibrary(rules)}>
          {words.load}
        </Button>
        <Button
          icon="download"
          disabled={rules.length === 0}
          onClick={() =>
            saveBlob(new Blob([info?.text ?? ''], { type: 'application/json' }), words.fileName)
          }
        >
          {words.save}
        </Button>
        <Button kind="primary" icon="plus" onClick={add}>
          {words.add}
        </Button>
      </DialogActions>
    </div>
  );
}

interface RowProps {
  readonly rules: readonly OwnRule[];
  readonly rule: OwnRule;
  readonly at: number;
}

function RuleRow({ rules, rule, at }: RowProps) {
  const words = t.value.ownRules;
  const name = nameOf(rule);
  const toggle = () =>
    void keepRules(
      rules.map((one) => (one.id === rule.id ? { ...one, on: !one.on } : one)),
      words.subjects.toggle(name),
    );
  const remove = () =>
    void keepRules(
      rules.filter((one) => one.id !== rule.id),
      words.subjects.remove(name),
      words.removed(name),
    );
  const move = (by: number) => void keepRules(moveRule(rules, at, by), words.subjects.order);
  return (
    <li class="own-rule">
      <input type="checkbox" checked={rule.on} aria-label={words.turnOn(name)} onChange={toggle} />
      <span class="own-rule-words">
        <strong>{name}</strong>
        <span class="quiet-text">{ruleLine(rule)}</span>
      </span>
      <IconButton
        icon="up"
        label={words.moveUp(name)}
        disabled={at === 0}
        onClick={() => move(-1)}
      />
      <IconButton
        icon="down"
        label={words.moveDown(name)}
        disabled={at === rules.length - 1}
        onClick={() => move(1)}
      />
      <IconButton icon="pencil" label={words.editNamed(name)} onClick={() => openRuleForm(rule)} />
      <IconButton icon="trash" label={words.remove(name)} onClick={remove} />
    </li>
  );
}

/** The engine's own table, so that page and engine cannot disagree. */
function Order({ order }: { readonly order: readonly { name: string; en: string; zh: string }[] }) {
  const words = t.value.ownRules;
  return (
    <details class="own-order">
      <summary>{words.orderTitle}</summary>
      <p>{words.orderLead}</p>
      <ol>
        {order.map((rank) => (
          <li key={rank.name}>{word(rank, language.value)}</li>
        ))}
      </ol>
    </details>
  );
}
