// Charts as SVG drawn by Preact: a bar of a share, a histogram with its table, a gauge. Colours come from CSS alone.
// Invariant: no number is told by the drawing only; each has words or a table beside it.
import { max, range } from 'd3-array';
import { scaleBand, scaleLinear } from 'd3-scale';
import { arc } from 'd3-shape';
import { useState } from 'preact/hooks';
import { format, t } from '../i18n';
import { Button } from './button';

/** A share from 0 to 1 as a thin bar. The number stands beside it, so it is hidden from screen readers. */
export function ShareBar({ share, kind }: { readonly share: number; readonly kind?: 'attention' }) {
  const width = scaleLinear([0, 1], [0, 100]).clamp(true)(share);
  return (
    <svg
      class={`share-bar is-${kind ?? 'plain'}`}
      viewBox="0 0 100 4"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <rect class="share-rest" width="100" height="4" />
      <rect class="share-part" width={width} height="4" />
    </svg>
  );
}

export interface Bin {
  readonly label: string;
  readonly count: number;
}

interface SparkProps {
  readonly bins: readonly Bin[];
  /** What it shows, in words with the main number. */
  readonly label: string;
}

/** Few bins do not become slabs: the axis is at least this many bins wide. */
const minBins = 14;

interface BarsProps {
  readonly bins: readonly Bin[];
  readonly width: number;
  readonly height: number;
  /** Bars before this index are drawn fainter. */
  readonly from?: number;
  /** What a press on a bar does. The same must be in reach of the keyboard: see BinTable. */
  readonly open?: ((bin: Bin) => void) | undefined;
}

/** The bars alone, for a drawing of one's own. */
export function Bars({ bins, width, height, from = 0, open }: BarsProps) {
  const places = Math.max(minBins, bins.length);
  const x = scaleBand(range(places), [0, width]).paddingInner(0.15);
  const y = scaleLinear([0, max(bins, (bin) => bin.count) ?? 1], [0, height]);
  // Something that is not nothing is at least seen.
  const tall = (count: number) => (count > 0 ? Math.max(1.5, y(count)) : 0);
  return bins.map((bin, i) => (
    // biome-ignore lint/a11y/noStaticElementInteractions: the table beside it has the same as buttons
    <rect
      key={bin.label}
      class={`${i < from ? 'is-out' : ''} ${open ? 'opens' : ''}`}
      onClick={open && (() => open(bin))}
      x={x(i) ?? 0}
      y={height - tall(bin.count)}
      width={x.bandwidth()}
      height={tall(bin.count)}
    >
      <title>{`${bin.label}: ${format.value.number(bin.count)}`}</title>
    </rect>
  ));
}

/** A histogram the size of a word. */
export function Spark({ bins, label }: SparkProps) {
  const [width, height] = [96, 20];
  return (
    <svg class="spark" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      <Bars bins={bins} width={width} height={height} />
    </svg>
  );
}

interface HistogramProps extends SparkProps {
  readonly columnHead: string;
  readonly height?: number;
  /** Index of the first bin that counts as "in": those before are drawn fainter. */
  readonly from?: number;
  /** What a press on a bar or its line in the table does. */
  readonly open?: (bin: Bin) => void;
}

/** A histogram with hints, and the same numbers as a table on demand. */
export function Histogram({
  bins,
  label,
  columnHead,
  height = 96,
  from = 0,
  open,
}: HistogramProps) {
  const [asTable, setTable] = useState(false);
  const words = t.value.common;
  return (
    <figure class="histogram">
      {asTable ? (
        <BinTable bins={bins} label={label} columnHead={columnHead} open={open} />
      ) : (
        <HistogramBars bins={bins} label={label} height={height} from={from} open={open} />
      )}
      <figcaption>
        <Button kind="quiet" onClick={() => setTable(!asTable)}>
          {asTable ? words.asChart : words.asTable}
        </Button>
      </figcaption>
    </figure>
  );
}

function HistogramBars({
  bins,
  label,
  height,
  from,
  open,
}: SparkProps & { height: number; from: number; open: BarsProps['open'] }) {
  const width = 400;
  return (
    <svg
      class="histogram-bars"
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      <Bars bins={bins} width={width} height={height} from={from} open={open} />
    </svg>
  );
}

interface BinTableProps extends SparkProps {
  readonly columnHead: string;
  readonly open: BarsProps['open'];
}

function BinTable({ bins, label, columnHead, open }: BinTableProps) {
  return (
    <table class="small-table">
      <caption class="sr">{label}</caption>
      <thead>
        <tr>
          <th scope="col">{columnHead}</th>
          <th scope="col" class="is-number">
            {t.value.common.count}
          </th>
        </tr>
      </thead>
      <tbody>
        {bins
          .filter((bin) => bin.count > 0)
          .map((bin) => (
            <tr key={bin.label}>
              <td>
                {open ? (
                  <button type="button" class="link" onClick={() => open(bin)}>
                    {bin.label}
                  </button>
                ) : (
                  bin.label
                )}
              </td>
              <td class="is-number">{format.value.number(bin.count)}</td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}

interface GaugeProps {
  /** 0 to 100; negative: does not apply. */
  readonly value: number;
  /** Where it will be after the approved changes. */
  readonly after?: number | undefined;
  readonly label: string;
}

const half = Math.PI / 1.5;
const ring = arc().cornerRadius(3);

/** Three quarters of a ring, with the number inside. */
export function Gauge({ value, after, label }: GaugeProps) {
  const angle = scaleLinear([0, 100], [-half, half]).clamp(true);
  const shape = (begin: number, end: number) =>
    ring({ innerRadius: 26, outerRadius: 32, startAngle: angle(begin), endAngle: angle(end) }) ??
    '';
  const gained = after !== undefined && after > value && value >= 0;
  return (
    <svg class="gauge" viewBox="-34 -34 68 60" role="img" aria-label={label}>
      <path class="gauge-rest" d={shape(0, 100)} />
      {gained && <path class="gauge-gain" d={shape(0, after)} />}
      {value >= 0 && <path class="gauge-part" d={shape(0, value)} />}
      <text class="gauge-number" text-anchor="middle" y="6">
        {value >= 0 ? format.value.score(value) : '–'}
      </text>
    </svg>
  );
}
