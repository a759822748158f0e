// The search for duplicates handed to a data team: its model as settings of Splink, one button a database.
import { t } from '../../../i18n';
import { ensureDuplicates } from '../../../session/analysis';
import { call } from '../../../session/engine';
import { attempt } from '../../../session/report';
import { saveBlob } from '../../../session/save';
import type { SqlDialect } from '../../../shared/protocol';
import { Button } from '../../../ui/button';
import { Tool } from './tool';

const databases: readonly (readonly [SqlDialect, string])[] = [
  ['duckdb', 'DuckDB'],
  ['spark', 'Spark'],
  ['athena', 'Athena'],
];

async function saveSettings(dialect: SqlDialect): Promise<void> {
  await attempt(async () => {
    await ensureDuplicates();
    const text = await call('splinkSettings', { dialect });
    saveBlob(new Blob([text], { type: 'application/json' }), `splink-${dialect}.json`);
  });
}

export function DataTeam() {
  const words = t.value.tools.dataTeam;
  return (
    <Tool name="data-team" title={words.title} text={words.text}>
      <div class="recipe-buttons">
        {databases.map(([dialect, label]) => (
          <Button key={dialect} icon="download" onClick={() => void saveSettings(dialect)}>
            {words.save(label)}
          </Button>
        ))}
      </div>
    </Tool>
  );
}
