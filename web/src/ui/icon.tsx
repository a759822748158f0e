// All icons: 16 px line drawings. They never stand alone for a meaning; the control around them has the words.
const paths = {
  spruce: 'M8 1.5 4.8 6h1.7L3.6 9.8h2L2.5 13.5h11l-3.1-3.7h2L9.5 6h1.7L8 1.5ZM8 13.5v1.5',
  undo: 'M3.5 6.5h6a3.5 3.5 0 0 1 0 7H6M3.5 6.5l3-3M3.5 6.5l3 3',
  redo: 'M12.5 6.5h-6a3.5 3.5 0 0 0 0 7H10M12.5 6.5l-3-3M12.5 6.5l-3 3',
  search: 'M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10ZM10.7 10.7 14 14',
  theme: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12ZM8 2v12M8 4.5h3.5M8 7h5M8 9.5h4.8M8 12h3.2',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  close: 'M4 4l8 8M12 4l-8 8',
  check: 'M3 8.5 6.5 12 13 4.5',
  cross: 'M4.5 4.5l7 7M11.5 4.5l-7 7',
  pencil: 'M3 13l.7-3L10.5 3.2l2.3 2.3L6 12.3 3 13Z',
  attention: 'M8 2 1.8 13.2h12.4L8 2ZM8 6.5v3.2M8 11.6v.1',
  file: 'M4 1.8h5L12.2 5v9.2H4V1.8ZM9 1.8V5h3.2',
  plus: 'M8 3v10M3 8h10',
  drop: 'M8 2v8M4.8 7 8 10.2 11.2 7M2.5 11v2.5h11V11',
  down: 'M4 6l4 4 4-4',
  up: 'M4 10l4-4 4 4',
  right: 'M6 4l4 4-4 4',
  shield: 'M8 1.8 13 3.6v4c0 3.2-2 5.4-5 6.6-3-1.2-5-3.4-5-6.6v-4L8 1.8ZM5.6 8l1.7 1.8L10.5 6.3',
  trash: 'M3 4.5h10M6.5 4.5V3h3v1.5M4.5 4.5l.5 9h6l.5-9M6.8 7v4M9.2 7v4',
  filter: 'M2.5 3.5h11L9.3 8.6v4.2l-2.6-1.3V8.6L2.5 3.5Z',
  keys: 'M1.8 4h12.4v8H1.8V4ZM4 6.5h.01M6.5 6.5h.01M9 6.5h.01M11.5 6.5h.01M5 9.5h6',
  clock: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12ZM8 4.8V8l2.2 1.6',
  download: 'M8 2v8.2M4.6 7 8 10.4 11.4 7M2.8 13.4h10.4',
  link: 'M6.5 9.5a2.6 2.6 0 0 0 3.7 0l2.4-2.4a2.6 2.6 0 0 0-3.7-3.7L8 4.3M9.5 6.5a2.6 2.6 0 0 0-3.7 0L3.4 8.9a2.6 2.6 0 0 0 3.7 3.7l.9-.9',
  split:
    'M3 3.5h3.2L9.8 12.5H13M3 12.5h3.2l1.2-3M8.6 6.5l1.2-3H13M11 1.7l2 1.8-2 1.8M11 10.7l2 1.8-2 1.8',
  person:
    'M8 8a2.8 2.8 0 1 0 0-5.6A2.8 2.8 0 0 0 8 8ZM2.8 13.8c.5-2.7 2.5-4.2 5.2-4.2s4.7 1.5 5.2 4.2',
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
