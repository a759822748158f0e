// One choice of a few, side by side: radio buttons underneath, so arrows and screen readers work as they should.
import { useOwnId } from './use-own-id';

export interface Segment<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly count?: string;
}

interface Props<Value extends string> {
  readonly label: string;
  readonly segments: readonly Segment<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  /** Counts below the labels, all segments of one width. */
  readonly stacked?: boolean;
}

export function Segmented<Value extends string>({
  label,
  segments,
  value,
  onChange,
  stacked = false,
}: Props<Value>) {
  const name = useOwnId();
  return (
    <fieldset class={stacked ? 'segmented is-stacked' : 'segmented'}>
      <legend class="sr">{label}</legend>
      {segments.map((segment) => (
        <label key={segment.value} class={segment.value === value ? 'is-on' : ''}>
          <input
            type="radio"
            class="sr"
            name={name}
            checked={segment.value === value}
            onChange={() => onChange(segment.value)}
          />
          <span>{segment.label}</span>
          {segment.count !== undefined && <span class="segment-count">{segment.count}</span>}
        </label>
      ))}
    </fieldset>
  );
}
