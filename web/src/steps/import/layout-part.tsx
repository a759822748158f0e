// Signs and rows of the dialect: quote, escape, comment sign, lines above the header, header rows, rows at the end; and the first lines as they read then.
import { t } from '../../i18n';
import type { DialectOverride, LeadInfo, PreviewInfo } from '../../shared/engine-types';
import { shownText } from '../../ui/grid/row-element';

type Layout = PreviewInfo['dialect'];

interface Props {
  /** All choices as they stand, found and made. */
  readonly layout: Layout;
  readonly change: (next: DialectOverride) => void;
}

const quotes = ['"', "'", '`', ''];
const escapes = ['', '\\'];
const comments = ['', '#', ';', '%', '*'];
const maxHeaderRows = 5;

export function LayoutPart({ layout, change }: Props) {
  const words = t.value.import.layout;
  return (
    <div class="layout-fields">
      <SignField
        label={t.value.import.quote}
        signs={quotes}
        value={layout.quote}
        name={(sign) => words.quotes[sign] ?? sign}
        onChange={(quote) => change({ quote })}
      />
      <SignField
        label={words.escape}
        signs={escapes}
        value={layout.escape}
        name={(sign) => words.escapes[sign] ?? sign}
        onChange={(sign) => change({ escape: sign })}
      />
      <SignField
        label={words.comment}
        signs={comments}
        value={layout.comment}
        name={(sign) => (sign === '' ? words.none : sign)}
        onChange={(comment) => change({ comment })}
      />
      <NumberField
        label={t.value.import.preamble}
        value={layout.preambleLines}
        onChange={(preambleLines) => change({ preambleLines })}
      />
      <NumberField
        label={words.headerRows}
        value={layout.headerRows}
        max={maxHeaderRows}
        onChange={(headerRows) => change({ headerRows })}
      />
      <FooterField layout={layout} change={change} />
      <label>
        {words.otherTables}
        <select
          class="field"
          value={layout.otherTables}
          onChange={(event) =>
            change({ otherTables: event.currentTarget.value === 'aside' ? 'aside' : 'records' })
          }
        >
          <option value="aside">{words.setAside}</option>
          <option value="records">{words.asRecords}</option>
        </select>
      </label>
      <Check
        label={words.spaceAfter}
        value={layout.spaceAfterDelimiter}
        onChange={(spaceAfterDelimiter) => change({ spaceAfterDelimiter })}
      />
      <Check
        label={words.repeats}
        value={layout.delimiterRepeats}
        onChange={(delimiterRepeats) => change({ delimiterRepeats })}
      />
    </div>
  );
}

/** Looked for, or a number that the person knows. */
function FooterField({ layout, change }: Props) {
  const words = t.value.import.layout;
  const isFound = layout.footerRows === null || layout.footerRows === undefined;
  return (
    <>
      <label>
        {words.footer}
        <select
          class="field"
          value={isFound ? 'find' : 'count'}
          onChange={(event) =>
            change({ footerRows: event.currentTarget.value === 'find' ? null : 0 })
          }
        >
          <option value="find">{words.footerFind}</option>
          <option value="count">{words.footerCount}</option>
        </select>
      </label>
      {!isFound && (
        <NumberField
          label={words.footerRows}
          value={layout.footerRows ?? 0}
          onChange={(footerRows) => change({ footerRows })}
        />
      )}
    </>
  );
}

interface SignFieldProps {
  readonly label: string;
  readonly signs: readonly string[];
  readonly value: string;
  readonly name: (sign: string) => string;
  readonly onChange: (sign: string) => void;
}

const other = 'other';

/** One of the usual signs, or any other that the person types. */
function SignField({ label, signs, value, name, onChange }: SignFieldProps) {
  const words = t.value.import.layout;
  const isUsual = signs.includes(value);
  return (
    <>
      <label>
        {label}
        <select
          class="field"
          value={isUsual ? value : other}
          onChange={(event) => {
            const sign = event.currentTarget.value;
            onChange(sign === other ? '~' : sign);
          }}
        >
          {signs.map((sign) => (
            <option key={sign} value={sign}>
              {name(sign)}
            </option>
          ))}
          <option value={other}>{words.other}</option>
        </select>
      </label>
      {!isUsual && <SignInput label={words.sign(label)} value={value} onChange={onChange} />}
    </>
  );
}

interface SignInputProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (sign: string) => void;
}

/** A field for one character of ASCII that ends no line. */
export function SignInput({ label, value, onChange }: SignInputProps) {
  return (
    <label>
      {label}
      <input
        type="text"
        class="field sign-field"
        maxLength={1}
        value={value}
        onInput={(event) => {
          const sign = event.currentTarget.value;
          if (/^[\t -~]$/.test(sign)) onChange(sign);
        }}
      />
    </label>
  );
}

interface NumberFieldProps {
  readonly label: string;
  readonly value: number;
  readonly max?: number;
  readonly onChange: (value: number) => void;
}

function NumberField({ label, value, max, onChange }: NumberFieldProps) {
  return (
    <label>
      {label}
      <input
        type="number"
        class="field"
        min={0}
        max={max}
        value={value}
        onInput={(event) => {
          const next = event.currentTarget.valueAsNumber;
          if (Number.isInteger(next) && next >= 0) onChange(Math.min(next, max ?? next));
        }}
      />
    </label>
  );
}

interface CheckProps {
  readonly label: string;
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
}

function Check({ label, value, onChange }: CheckProps) {
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={value}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      {label}
    </label>
  );
}

/** The first lines as they read: names, records, and what is none of them with its reason. */
export function LeadTable({ lead }: { readonly lead: LeadInfo }) {
  const words = t.value.import.layout;
  const width = Math.max(1, lead.header.length, ...lead.rows.map((row) => row.cells.length));
  if (lead.header.length === 0) return <p>{t.value.import.dialog.noPreview}</p>;
  return (
    <div class="lead-table">
      <table class="small-table">
        <caption class="sr">{words.lead}</caption>
        <thead>
          <tr>
            <th scope="col" class="is-number">
              {t.value.import.issueRows.line}
            </th>
            {lead.header.map((name, i) => (
              <th key={i} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lead.rows.map(({ line, kind, cells }) => (
            <tr key={line} class={kind === 'record' ? undefined : 'is-aside'}>
              <td class="is-number">{line}</td>
              {kind === 'record' ? (
                cells.map((cell, i) => <td key={i}>{shownText(cell)}</td>)
              ) : (
                <td colSpan={width}>
                  <span class="chip">{words.aside[kind]}</span> {shownText(cells[0] ?? '')}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
