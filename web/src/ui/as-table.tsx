// A picture with the same numbers as a table, one press away. To a screen reader the picture is one image with a sentence.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../i18n';
import { Button } from './button';

interface Props {
  readonly title: string;
  /** What the picture shows, as a sentence with its main number. */
  readonly says: string;
  readonly heads: readonly string[];
  /** The first cell of a row is its head; numbers come formatted. */
  readonly rows: readonly (readonly string[])[];
  /** What a press on the head of a row does. */
  readonly open?: (row: number) => void;
  readonly children: ComponentChildren;
}

export function Picture({ title, says, heads, rows, open, children }: Props) {
  const [asTable, setTable] = useState(false);
  const words = t.value.common;
  return (
    <figure class="picture">
      <figcaption>
        <h3>{title}</h3>
        <p class="quiet-text">{says}</p>
      </figcaption>
      {asTable ? (
        <NumberTable title={title} heads={heads} rows={rows} {...(open && { open })} />
      ) : (
        children
      )}
      <Button kind="quiet" onClick={() => setTable(!asTable)}>
        {asTable ? words.asChart : words.asTable}
      </Button>
    </figure>
  );
}

function NumberTable({ title, heads, rows, open }: Omit<Props, 'says' | 'children'>) {
  return (
    <div class="picture-table">
      <table class="small-table">
        <caption class="sr">{title}</caption>
        <thead>
          <tr>
            {heads.map((head, i) => (
              <th key={head} scope="col" class={i > 0 ? 'is-number' : ''}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([first, ...rest], row) => (
            <tr key={first}>
              <th scope="row">
                {open ? (
                  <button type="button" class="link" onClick={() => open(row)}>
                    {first}
                  </button>
                ) : (
                  first
                )}
              </th>
              {rest.map((cell, i) => (
                <td key={i} class="is-number">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
