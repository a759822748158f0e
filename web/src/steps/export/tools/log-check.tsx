// Whether an audit log is whole, and whether files are the ones it names. The engine follows the chain; the page hashes the files.
import { signal } from '@preact/signals';
import { format, t, word } from '../../../i18n';
import { ownKind } from '../../../model/own-files';
import { sha256 } from '../../../model/sha256';
import { call } from '../../../session/engine';
import { attempt } from '../../../session/report';
import type { LogVerdict } from '../../../shared/export-types';
import { Button } from '../../../ui/button';
import { choose } from '../choose';
import { openTool, Tool } from './tool';

interface Checked {
  readonly verdict: LogVerdict;
  readonly files: readonly {
    readonly name: string;
    readonly is: 'isInput' | 'isOutput' | 'isOther';
  }[];
}

const checked = signal<Checked | 'not-log' | null>(null);

export async function checkLog(files: readonly File[]): Promise<void> {
  openTool('log');
  checked.value = null;
  const kinds = await Promise.all(files.map((file) => ownKind(file)));
  const log = files[kinds.indexOf('audit')] ?? (files.length === 1 ? files[0] : undefined);
  if (!log) {
    checked.value = 'not-log';
    return;
  }
  await attempt(async () => {
    const verdict = await call('checkAudit', { json: await log.text() });
    const others = [];
    for (const file of files) {
      if (file === log) continue;
      const hash = await sha256(file);
      const isHash = (one: { readonly sha256: string }) => one.sha256 === hash;
      const is = verdict.outputs.some(isHash)
        ? ('isOutput' as const)
        : verdict.inputs.some(isHash)
          ? ('isInput' as const)
          : ('isOther' as const);
      others.push({ name: file.name, is });
    }
    checked.value = { verdict, files: others };
  });
}

export function LogCheck() {
  const words = t.value.tools.log;
  const now = checked.value;
  const ask = () => choose({ accept: '', multiple: true }, (files) => void checkLog(files));
  return (
    <Tool name="log" title={words.title} text={words.text}>
      <Button icon="file" onClick={ask}>
        {words.choose}
      </Button>
      <div role="status">
        {now === 'not-log' && <p class="note-attention">{words.notLog}</p>}
        {now && now !== 'not-log' && <Verdict checked={now} />}
      </div>
    </Tool>
  );
}

function Verdict({ checked: { verdict, files } }: { readonly checked: Checked }) {
  const words = t.value.tools.log;
  return (
    <div class="tool-result">
      {verdict.fault === 'none' ? <Whole verdict={verdict} /> : <Broken verdict={verdict} />}
      {files.map(({ name, is }, i) => (
        <p key={i} class={is === 'isOther' ? 'note-attention' : ''}>
          {is === 'isOther' ? '' : '✓ '}
          {words[is](name)}
        </p>
      ))}
    </div>
  );
}

function Whole({ verdict }: { readonly verdict: LogVerdict }) {
  const words = t.value.tools.log;
  const persons = verdict.persons.filter((person) => person !== '');
  return (
    <>
      <p>
        <strong>✓ {words.ok(verdict.lines, verdict.decisions)}</strong>
      </p>
      <p>{persons.length > 0 ? words.by(format.value.list(persons)) : words.byNobody}</p>
      <p class="quiet-text">
        {words.lastHash} <span class="raw">{verdict.lastHash}</span>
      </p>
    </>
  );
}

function Broken({ verdict }: { readonly verdict: LogVerdict }) {
  const words = t.value.tools.log;
  const { time, person, action, file, line, column } = verdict.at;
  const says = [time, person, action, words.place(file, line, column)];
  return (
    <>
      <p class="note-attention">
        <strong>{words.broken(verdict.brokenLine)}</strong>
      </p>
      <p>{word(words.faults, verdict.fault)}</p>
      {action !== '' && (
        <p>
          {words.saysNow} <span class="raw">{says.filter((part) => part !== '').join(' · ')}</span>
        </p>
      )}
      {verdict.brokenLine > 1 && <p class="quiet-text">{words.before}</p>}
    </>
  );
}
