// Why, in full: the links that hold a group together, each as a waterfall from what was known before looking to the probability.
// The weakest link is open; the others, which are surer, open on demand.
import { useState } from 'preact/hooks';
import { t, word } from '../../i18n';
import { columnById } from '../../session/state';
import type { EvidenceInfo, GroupDetail } from '../../shared/engine-types';
import {
  fieldWord,
  letterOf,
  oddsText,
  patternWords,
  probabilityText,
  weightText,
} from '../shared/pattern-words';

type Link = GroupDetail['evidence'][number];

export function Evidence({ detail }: { readonly detail: GroupDetail }) {
  const words = t.value.duplicates;
  const [shown, setShown] = useState<readonly number[]>([0]);
  const letter = (row: number) =>
    letterOf(detail.members.findIndex((member) => member.row === row));
  return (
    <section class="evidence" aria-label={words.why}>
      <h3 title={words.weightHelp}>{words.why}</h3>
      {detail.evidence.map((link, i) => {
        const title = words.link(letter(link.left), letter(link.right));
        if (shown.includes(i))
          return <Waterfall key={`${link.left} ${link.right}`} link={link} title={title} />;
        return (
          <button
            key={`${link.left} ${link.right}`}
            type="button"
            class="link-line"
            aria-expanded={false}
            onClick={() => setShown([...shown, i])}
          >
            {title} <strong>{probabilityText(link.probability)}</strong>
            <span class="quiet-text clip">{linkWords(link)}</span>
          </button>
        );
      })}
      <p class="quiet-text">{words.weightHelp}</p>
    </section>
  );
}

function linkWords(link: Link): string {
  const said = link.rows.filter(({ field, weight }) => field !== 'prior' && Math.abs(weight) > 0.5);
  return patternWords(said.map(({ field, level }) => `${field}:${level}`).join(' '));
}

function Waterfall({ link, title }: { readonly link: Link; readonly title: string }) {
  const words = t.value.duplicates;
  const [prior, ...rest] = link.rows;
  const sorted = [...rest].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  const rows = prior ? [prior, ...sorted] : sorted;
  const steps = runningSums(rows);
  const total = steps[steps.length - 1]?.to ?? 0;
  const low = Math.min(0, ...steps.map((step) => Math.min(step.from, step.to)));
  const high = Math.max(0, ...steps.map((step) => Math.max(step.from, step.to)));
  const scale = { low, span: Math.max(1, high - low) };
  return (
    <table class="waterfall">
      <caption>
        {title}
        <span class="probability">{probabilityText(link.probability)}</span>
      </caption>
      <tbody>
        {rows.map((row, i) => (
          <Step key={i} row={row} from={steps[i]?.from ?? 0} scale={scale} />
        ))}
        <tr class="waterfall-sum">
          <th scope="row">{words.sum}</th>
          <td colSpan={2}>{words.sumText(weightText(total), probabilityText(link.probability))}</td>
          <td class="is-number">{weightText(total)}</td>
        </tr>
      </tbody>
    </table>
  );
}

function runningSums(rows: readonly EvidenceInfo[]): { from: number; to: number }[] {
  let at = 0;
  return rows.map((row) => {
    const from = at;
    at += row.weight;
    return { from, to: at };
  });
}

interface StepProps {
  readonly row: EvidenceInfo;
  readonly from: number;
  readonly scale: { readonly low: number; readonly span: number };
}

function Step({ row, from, scale }: StepProps) {
  const words = t.value.duplicates;
  const isPrior = row.field === 'prior';
  const name = columnById.value.get(row.column)?.name ?? fieldWord(row.field);
  return (
    <tr>
      <th scope="row" class="clip" title={isPrior ? words.prior : fieldWord(row.field)}>
        {isPrior ? words.prior : name}
      </th>
      <td class="waterfall-level">
        {isPrior ? words.priorLevel : word(t.value.types.levels, row.level)}
        <span class="quiet-text">
          {' '}
          · {isPrior ? words.priorOdds(row.weight) : oddsText(row.weight)}
        </span>
      </td>
      <td class="waterfall-bar">
        <Bar row={row} from={from} scale={scale} isPrior={isPrior} />
      </td>
      <td class="is-number">{weightText(row.weight)}</td>
    </tr>
  );
}

function Bar({ row, from, scale, isPrior }: StepProps & { readonly isPrior: boolean }) {
  const place = (value: number) => (100 * (value - scale.low)) / scale.span;
  const kind = isPrior ? 'is-prior' : row.weight >= 0 ? 'is-for' : 'is-against';
  return (
    <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <line x1={place(0)} x2={place(0)} y1="0" y2="10" />
      <rect
        class={kind}
        x={place(Math.min(from, from + row.weight))}
        y="1.5"
        width={Math.max(0.8, (100 * Math.abs(row.weight)) / scale.span)}
        height="7"
      />
    </svg>
  );
}
