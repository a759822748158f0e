// The distribution of groups by probability with a line that can be moved, by pointer and by keys; the counts on either side follow.
// A slider to a screen reader, and the same numbers as a table.
import { useRef } from 'preact/hooks';
import { format, t } from '../../i18n';
import { binAt, placeOf, shownBins, splitAt } from '../../model/score-line';
import type { GroupBin } from '../../shared/engine-types';
import { lineText } from '../shared/pattern-words';

interface Props {
  readonly bins: readonly GroupBin[];
  readonly line: number;
  readonly setLine: (line: number) => void;
}

const leastBins = 24;
const height = 56;
const ticks = [0.1, 0.5, 0.9, 0.99, 0.999, 0.9999] as const;

export function ScoreLine({ bins, line, setLine }: Props) {
  const place = useRef<HTMLDivElement>(null);
  if (bins.length === 0) return <div class="score-line" />;
  const { first, count } = shownBins(bins, leastBins);
  const at = binAt(bins, line);
  const move = (index: number) => {
    const bin = bins[Math.max(0, Math.min(bins.length - 1, index))];
    if (bin && bin.from !== line) setLine(bin.from);
  };
  const moveTo = (x: number) => {
    const box = place.current?.getBoundingClientRect();
    if (box) move(first + Math.round(((x - box.left) / box.width) * count));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const to = {
      ArrowLeft: at - 1,
      ArrowDown: at - 1,
      ArrowRight: at + 1,
      ArrowUp: at + 1,
      PageDown: at - 4,
      PageUp: at + 4,
      Home: first,
      End: first + count - 1,
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    move(to);
  };
  const percent = (index: number) => `${(100 * Math.max(0, index - first)) / count}%`;
  const { above } = splitAt(bins, at);
  return (
    <div class="score-line">
      <div
        ref={place}
        class="score-place"
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          moveTo(event.clientX);
        }}
        onPointerMove={(event) => {
          if (event.currentTarget.hasPointerCapture(event.pointerId)) moveTo(event.clientX);
        }}
      >
        <Bars bins={bins.slice(first, first + count)} from={at - first} />
        <div
          class="score-handle"
          role="slider"
          tabIndex={0}
          aria-label={t.value.duplicates.scoreLine}
          aria-valuemin={0}
          aria-valuemax={bins.length - 1}
          aria-valuenow={at}
          aria-valuetext={t.value.duplicates.lineSays(lineText(line), above.groups)}
          style={{ left: percent(at) }}
          onKeyDown={onKeyDown}
        />
      </div>
      <div class="score-ticks" aria-hidden="true">
        {ticks
          .filter((tick) => placeOf(bins, tick) > first && placeOf(bins, tick) < first + count)
          .map((tick) => (
            <span key={tick} style={{ left: percent(placeOf(bins, tick)) }}>
              {String(tick).slice(1)}
            </span>
          ))}
      </div>
      <BinTable bins={bins} />
    </div>
  );
}

function Bars({ bins, from }: { readonly bins: readonly GroupBin[]; readonly from: number }) {
  const most = Math.max(1, ...bins.map((bin) => bin.clear + bin.contradicting + bin.decided));
  // Roots let a bin of two be seen beside one of two hundred.
  const tall = (value: number) => height * Math.sqrt(value / most);
  return (
    <svg
      viewBox={`0 0 ${bins.length * 10} ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {bins.map((bin, i) => {
        const [open, all] = [
          bin.clear + bin.contradicting,
          bin.clear + bin.contradicting + bin.decided,
        ];
        const [clear, upTo, whole] = [tall(bin.clear), tall(open), tall(all)];
        const x = i * 10 + 1;
        return (
          <g key={bin.from} class={i < from ? 'is-below' : ''}>
            <rect class="is-decided" x={x} width="8" y={height - whole} height={whole} />
            <rect class="is-contradicting" x={x} width="8" y={height - upTo} height={upTo} />
            <rect class="is-clear" x={x} width="8" y={height - clear} height={clear} />
          </g>
        );
      })}
    </svg>
  );
}

function BinTable({ bins }: { readonly bins: readonly GroupBin[] }) {
  const words = t.value.duplicates;
  const filled = bins.filter((bin) => bin.clear + bin.contradicting + bin.decided > 0);
  return (
    <table class="sr">
      <caption>{words.binsCaption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.many.at}</th>
          <th scope="col">{words.decisions.undecided}</th>
          <th scope="col">{words.contradictionShort}</th>
          <th scope="col">{words.decidedHead}</th>
        </tr>
      </thead>
      <tbody>
        {filled.map((bin) => (
          <tr key={bin.from}>
            <th scope="row">{lineText(bin.from)}</th>
            <td>{format.value.number(bin.clear + bin.contradicting)}</td>
            <td>{format.value.number(bin.contradicting)}</td>
            <td>{format.value.number(bin.decided)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
