// One column in full: problems, most frequent values, patterns, lengths, grades. Every number opens its rows.
import type { ComponentChildren } from 'preact';
import { format, t, word } from '../../i18n';
import { evidenceWords } from '../../i18n/evidence';
import { showBlanks } from '../../model/diff';
import { lengthBins, usualLength } from '../../model/overview';
import { shownValue } from '../../session/shown';
import { sources } from '../../session/state';
import type { ColumnInfo, GradeName, RowFilter } from '../../shared/engine-types';
import { IconButton } from '../../ui/button';
import { Histogram, ShareBar } from '../../ui/charts';

interface Props {
  readonly column: ColumnInfo;
  readonly showRows: (filter: RowFilter) => void;
  readonly close: () => void;
}

const gradeOrder: readonly GradeName[] = ['valid', 'plausible', 'unlikely', 'invalid', 'empty'];

export function ColumnDetail({ column, showRows, close }: Props) {
  const words = t.value.overview;
  const bins = lengthBins(column.lengths);
  const { id } = column;
  return (
    <aside class="column-detail" aria-label={words.details(column.name)}>
      <header class="detail-head">
        <h2 class="clip" title={column.name}>
          {column.name}
        </h2>
        <IconButton icon="close" label={t.value.common.close} onClick={close} />
      </header>
      <p class="quiet-text">
        {t.value.types.fields[column.type]}: {evidenceWords(column, sources.value).join(' · ')}
      </p>
      {column.issues.length > 0 && (
        <Section title={words.problems}>
          {column.issues.map((issue) => (
            <CountRow
              key={issue.code}
              text={word(t.value.issues.values, issue.code)}
              count={issue.count}
              whole={column.rowCount}
              open={() => showRows({ kind: 'issue', column: id, text: issue.code })}
            />
          ))}
        </Section>
      )}
      <Section title={words.grades}>
        {gradeOrder
          .filter((grade) => column.grades[grade] > 0)
          .map((grade) => (
            <CountRow
              key={grade}
              text={t.value.types.grades[grade]}
              count={column.grades[grade]}
              whole={column.rowCount}
              open={() => showRows({ kind: 'grade', column: id, text: grade })}
            />
          ))}
      </Section>
      <Section title={words.topValues}>
        {column.topValues.map((value) => (
          <CountRow
            key={value.text}
            text={showEdges(shownValue(value.text, id))}
            count={value.count}
            whole={column.filled}
            open={() => showRows({ kind: 'value', column: id, text: value.text })}
          />
        ))}
      </Section>
      <Section title={words.patterns} hint={words.patternHint}>
        {column.patterns.map((pattern) => (
          <CountRow
            key={pattern.text}
            text={pattern.text}
            count={pattern.count}
            whole={column.filled}
            isRaw
            open={() => showRows({ kind: 'pattern', column: id, text: pattern.text })}
          />
        ))}
      </Section>
      {bins.length > 0 && (
        <Section title={words.lengths}>
          <Histogram
            bins={bins}
            label={words.histogramHint(usualLength(bins))}
            columnHead={words.lengthBins.characters}
            open={({ label }) => {
              const found = bins.find((bin) => bin.label === label);
              if (found) showRows({ kind: 'length', column: id, text: String(found.bin) });
            }}
          />
        </Section>
      )}
    </aside>
  );
}

interface SectionProps {
  readonly title: string;
  readonly hint?: string;
  readonly children: ComponentChildren;
}

function Section({ title, hint, children }: SectionProps) {
  return (
    <section class="detail-section">
      <h3 title={hint}>{title}</h3>
      {children}
    </section>
  );
}

interface CountProps {
  readonly text: string;
  readonly count: number;
  readonly whole: number;
  readonly isRaw?: boolean;
  readonly open?: () => void;
}

function CountRow({ text, count, whole, isRaw = false, open }: CountProps) {
  const inside = (
    <>
      <span class={isRaw ? 'clip raw' : 'clip'}>{text}</span>
      <span class="count-number">{format.value.number(count)}</span>
      <ShareBar share={whole === 0 ? 0 : count / whole} />
    </>
  );
  if (!open) return <div class="count-row">{inside}</div>;
  return (
    <button type="button" class="count-row" title={text} onClick={open}>
      {inside}
    </button>
  );
}

/** Blanks at the ends are shown by a sign; those inside are left as they are. */
function showEdges(text: string): string {
  const core = text.trim();
  if (core === text || core === '') return core === '' ? showBlanks(text) : text;
  const at = text.indexOf(core);
  return showBlanks(text.slice(0, at)) + core + showBlanks(text.slice(at + core.length));
}
