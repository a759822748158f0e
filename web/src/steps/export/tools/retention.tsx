// Retention lists: how long without contact records may be kept, in months; the lists take the place of the files.
import { useState } from 'preact/hooks';
import { t } from '../../../i18n';
import { ensureProfile } from '../../../session/analysis';
import { attempt } from '../../../session/report';
import { Button } from '../../../ui/button';
import { useOwnId } from '../../../ui/use-own-id';
import { isMaking, makeRetention } from '../make-files';
import { Tool } from './tool';

const daysPerMonth = 365.25 / 12;
const days = (months: number) => Math.round(months * daysPerMonth);

export function Retention() {
  const words = t.value.tools.retention;
  const [anonymise, setAnonymise] = useState(24);
  const [erase, setErase] = useState(60);
  const [refused, setRefused] = useState(1);
  const make = () =>
    void attempt(async () => {
      await ensureProfile();
      await makeRetention({
        anonymiseAfter: days(anonymise),
        deleteAfter: days(erase),
        deleteRefusedAfter: days(refused),
      });
    });
  return (
    <Tool name="retention" title={words.title} text={words.text}>
      <Months label={words.anonymise} value={anonymise} onChange={setAnonymise} />
      <Months label={words.delete} value={erase} onChange={setErase} />
      <Months label={words.refused} value={refused} onChange={setRefused} />
      <Button disabled={isMaking.value} onClick={make}>
        {words.make}
      </Button>
    </Tool>
  );
}

interface MonthsProps {
  readonly label: string;
  readonly value: number;
  readonly onChange: (months: number) => void;
}

function Months({ label, value, onChange }: MonthsProps) {
  const id = useOwnId();
  return (
    <div class="months">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="number"
        min="0"
        max="1200"
        value={value}
        onChange={(event) =>
          onChange(Math.min(1200, Math.max(0, Number(event.currentTarget.value) || 0)))
        }
      />
    </div>
  );
}
