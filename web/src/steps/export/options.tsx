// What the person chooses of the files: encoding, further forms for spreadsheets, whose kit, the language of the report.
import { t } from '../../i18n';
import { person } from '../../model/preferences';
import { sources } from '../../session/state';
import type { CrmName } from '../../shared/export-types';
import { Segmented } from '../../ui/segmented';
import { changeOptions, options } from './make-files';
import { Views } from './views';

const encodings = ['same', 'utf-8-bom', 'utf-8', 'gb18030'] as const;
const crms = [
  'salesforce',
  'hubspot',
  'zoho',
  'fxiaoke',
  'xiaoshouyi',
  'pipedrive',
  'dynamics',
  'odoo',
  'generic',
] as const satisfies readonly CrmName[];

export function Options() {
  const words = t.value.export;
  return (
    <section class="export-options" aria-label={words.options}>
      <h2>{words.options}</h2>
      <Kit />
      <Encodings />
      <Extras />
      <Views />
      <Who />
      <div class="check">
        <span class="quiet-text">{words.language}</span>
        <Segmented
          label={words.language}
          segments={(['en', 'zh'] as const).map((value) => ({
            value,
            label: words.languages[value],
          }))}
          value={options.value.language}
          onChange={(language) => changeOptions({ language })}
        />
      </div>
      <label class="check">
        <input
          type="checkbox"
          checked={options.value.reportValues}
          aria-describedby="report-hint"
          onChange={(event) => changeOptions({ reportValues: event.currentTarget.checked })}
        />
        {t.value.tools.reportValues}
      </label>
      <p class="quiet-text" id="report-hint">
        {t.value.tools.reportValuesHint}
      </p>
    </section>
  );
}

/** The CRM that the first file was recognised as. */
function recognised(): CrmName {
  const name = sources.value[0]?.crm.split('-')[0];
  return crms.find((crm) => crm === name) ?? 'generic';
}

function Kit() {
  const words = t.value.export;
  const now = options.value;
  return (
    <div class="kit-options">
      <label>
        <span class="quiet-text">{words.crm}</span>
        <select
          class="field"
          value={now.crm}
          onChange={(event) => {
            const chosen = event.currentTarget.value;
            changeOptions({ crm: crms.find((crm) => crm === chosen) ?? '' });
          }}
        >
          <option value="">{words.crmAuto(words.crmNames[recognised()])}</option>
          {crms.map((crm) => (
            <option key={crm} value={crm}>
              {words.crmNames[crm]}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span class="quiet-text">{words.rowsPerFile}</span>
        <input
          class="field"
          type="number"
          min="1"
          step="1"
          inputMode="numeric"
          value={now.rowsPerFile || ''}
          aria-describedby="rows-hint"
          onChange={(event) => {
            const rows = Math.floor(Number(event.currentTarget.value));
            changeOptions({ rowsPerFile: Math.max(rows || 0, 0) });
          }}
        />
      </label>
      <p class="quiet-text" id="rows-hint">
        {words.rowsPerFileHint}
      </p>
    </div>
  );
}

function Encodings() {
  const words = t.value.export;
  return (
    <fieldset class="radio-list">
      <legend class="quiet-text">{words.encoding}</legend>
      {encodings.map((encoding) => (
        <label key={encoding} class="check">
          <input
            type="radio"
            name="export-encoding"
            checked={options.value.encoding === encoding}
            onChange={() => changeOptions({ encoding })}
          />
          {words.encodings[encoding]}
        </label>
      ))}
    </fieldset>
  );
}

function Extras() {
  const words = t.value.export;
  const now = options.value;
  return (
    <fieldset class="radio-list">
      <legend class="quiet-text">{words.extra}</legend>
      <label class="check">
        <input
          type="checkbox"
          checked={now.excelXlsx}
          aria-describedby="xlsx-hint"
          onChange={(event) => changeOptions({ excelXlsx: event.currentTarget.checked })}
        />
        {words.excelXlsx}
      </label>
      <p class="quiet-text" id="xlsx-hint">
        {words.excelXlsxHint}
      </p>
      <label class="check">
        <input
          type="checkbox"
          checked={now.excelCsv}
          aria-describedby="guard-hint"
          onChange={(event) => changeOptions({ excelCsv: event.currentTarget.checked })}
        />
        {words.excelCsv}
      </label>
      <p class="quiet-text" id="guard-hint">
        {words.excelCsvHint}
      </p>
    </fieldset>
  );
}

/** Decisions taken from now on carry it; it is also asked for where the page's preferences are. */
function Who() {
  const words = t.value.tools.who;
  return (
    <label class="who">
      <span class="quiet-text">{words.label}</span>
      <input
        class="field"
        value={person.value}
        autocomplete="off"
        aria-describedby="who-hint"
        onChange={(event) => {
          person.value = event.currentTarget.value;
        }}
      />
      <span class="quiet-text" id="who-hint">
        {words.hint}
      </span>
    </label>
  );
}
