// Why: the links that hold a group together, each as a waterfall of weights from what was known before looking to the probability.
import { t, word } from '../../i18n';
import { columnById } from '../../session/state';
import type { EvidenceInfo, GroupDetail } from '../../shared/engine-types';
import { fieldWord, letterOf, probabilityText, weightText } from '../shared/pattern-words';

type Link = GroupDetail['evidence'][number];

export function Evidence({ detail }: { readonly detail: GroupDetail }) {
  const words = t.value.duplicates;
  const letter = (row: number) =>
    letterOf(detail.members.findIndex((member) => member.row === row));
  return (
    <section class="evidence" aria-label={words.why}>
      <h3 title={words.weightHelp}>{words.why}</h3>
      <div class="links">
        {detail.evidence.map((link) => (
          <Waterfall
            key={`${link.left} ${link.right}`}
            link={link}
            title={words.link(letter(link.left), letter(link.right))}
          />
        ))}
      </div>
      <p class="quiet-text">{words.weightHelp}</p>
    </section>
  );
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
  const place = (value: number) => (100 * (value - scale.low)) / scale.span;
  const left = place(Math.min(from, from + row.weight));
  const width = Math.max(0.8, (100 * Math.abs(row.weight)) / scale.span);
  const isFor = row.weight >= 0;
  const name = columnById.value.get(row.column)?.name ?? fieldWord(row.field);
  return (
    <tr>
      <th scope="row" class="clip" title={isPrior ? words.prior : fieldWord(row.field)}>
        {isPrior ? words.prior : name}
      </th>
      <td class="waterfall-level clip">
        {isPrior ? words.priorLevel : word(t.value.types.levels, row.level)}
      </td>
      <td class="waterfall-bar">
        <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
          <line x1={place(0)} x2={place(0)} y1="0" y2="10" />
          <rect
            class={isPrior ? 'is-prior' : isFor ? 'is-for' : 'is-against'}
            x={left}
            y="1.5"
            width={width}
            height="7"
          />
        </svg>
      </td>
      <td class="is-number">
        {weightText(row.weight)}
        <span class="sr"> {isFor ? words.forIt : words.againstIt}</span>
      </td>
    </tr>
  );
}
