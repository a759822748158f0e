// A line over a few points, as high as a word, on a scale from 0 to 100. Its numbers stand beside it.
import { scaleLinear } from 'd3-scale';

interface Props {
  /** 0 to 100; negative: not known there, and no point. */
  readonly values: readonly number[];
  /** What each point is called. */
  readonly labels: readonly string[];
}

const [width, height, edge] = [200, 28, 4];

export function Trend({ values, labels }: Props) {
  const x = scaleLinear([0, Math.max(1, values.length - 1)], [edge, width - edge]);
  const y = scaleLinear([0, 100], [height - edge, edge]);
  const points = values
    .map((value, i) => ({ value, label: labels[i] ?? '', x: x(i), y: y(value) }))
    .filter(({ value }) => value >= 0);
  return (
    <svg class="trend" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <line class="trend-base" x1="0" x2={width} y1={height - 1} y2={height - 1} />
      <polyline points={points.map((point) => `${point.x},${point.y}`).join(' ')} />
      {points.map((point) => (
        <circle key={point.x} cx={point.x} cy={point.y} r="2.5">
          <title>{`${point.label}: ${point.value.toFixed(1)}`}</title>
        </circle>
      ))}
    </svg>
  );
}
