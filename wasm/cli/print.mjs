// @ts-check
// Answers as text for a terminal; --json gives the same facts whole.

/** @param {number} score */
const score = (score) => (score < 0 ? '–' : score.toFixed(1));

/** @param {any} dialect */
function headerText(dialect) {
  const above = dialect.preambleLines > 0 ? ` under ${dialect.preambleLines} lines` : '';
  return dialect.headerRows === 0 ? `no header${above}` : dialect.headerRows === 1 ? `header${above}` : `header of ${dialect.headerRows} rows${above}`;
}

/** @param {any} file */
export function printInspection(file) {
  const from = file.origin?.isConverted ? `, from ${file.origin.format}` : '';
  const lines = [
    `${file.file}`,
    `  ${file.rows} rows, ${file.columns.length} columns, ${file.bytes} bytes${from}${file.layout ? `, recognised as ${file.layout.label.en} (${file.layout.confidence.toFixed(2)}: ${file.layout.evidence.join(', ')})` : ''}`,
    `  encoding ${file.encoding}${file.dialect.bom ? ' with BOM' : ''}, delimiter ${JSON.stringify(file.dialect.delimiter)}, quote ${JSON.stringify(file.dialect.quote)}, line ending ${file.dialect.lineEnding}, ${headerText(file.dialect)} (confidence ${file.dialect.confidence.toFixed(2)}: ${file.dialect.evidence})`,
  ];
  for (const column of file.columns) {
    const role = column.role === 'none' ? '' : ` (${column.role})`;
    lines.push(`  ${column.name}: ${column.type}${role} ${column.confidence.toFixed(2)} ${column.evidence.join(' ')}`);
  }
  for (const line of file.aside) lines.push(`  set aside (${line.kind}) line ${line.line}: ${line.text}`);
  for (const issue of file.issueCounts) lines.push(`  ! ${issue.kind}: ${issue.count}`);
  return `${lines.join('\n')}\n`;
}

/** @param {any} summary @param {readonly any[]} columns @param {any} report */
export function printProfile(summary, columns, { staleness, compared }) {
  const s = summary.before;
  const lines = [
    `${summary.rowsIn} rows, total ${score(s.total)}: completeness ${score(s.completeness)}, validity ${score(s.validity)}, consistency ${score(s.consistency)}, uniqueness ${score(s.uniqueness)}, timeliness ${score(s.timeliness)}`,
  ];
  for (const c of columns) {
    const issues = c.issues.slice(0, 3).map((/** @type {any} */ i) => `${i.code} ${i.count}`);
    lines.push(`  ${c.name}: ${c.type}, filled ${c.filled}, distinct ${c.distinct}, valid ${score(c.scores.validity)}${issues.length ? `, ${issues.join(', ')}` : ''}`);
  }
  if (staleness.columns.length > 0) {
    const { recent, stale, undated, future, impossible } = staleness.records;
    lines.push(`stale after ${staleness.rule.days} days: ${stale} stale, ${recent} recent, ${undated} without a date, ${future} in the future, ${impossible} before 1980`);
  }
  for (const change of compared?.changes ?? []) {
    lines.push(`  ${change.verdict}: ${change.kind} ${change.subject}${change.label ? ` (${change.label})` : ''} ${change.before} → ${change.after}`);
  }
  for (const drift of compared?.drifts ?? []) lines.push(`  drift: ${drift.column} ${drift.psi.toFixed(2)}`);
  return `${lines.join('\n')}\n`;
}

/** @param {any} dictionary */
export function printRules({ brokenRows, rules, unchecked }) {
  const lines = [`Data dictionary: ${brokenRows} rows break a rule`];
  for (const rule of rules) {
    const found = rule.state === 'checked' ? `${rule.broken} of ${rule.checked}` : `not checked (${rule.state}: ${rule.missing})`;
    lines.push(`  ${rule.sentence.en} ${found}`);
    for (const breach of rule.breaches.slice(0, 3)) lines.push(`    line ${breach.line}: ${breach.sentence.en}`);
  }
  if (unchecked.length > 0) lines.push(`  kept, not checked: ${unchecked.map((/** @type {any} */ one) => one.path).join(', ')}`);
  return `${lines.join('\n')}\n`;
}

/** @param {readonly any[]} groups */
export function printFixes(groups) {
  if (groups.length === 0) return 'No fixes are proposed.\n';
  const lines = groups.map((g) => {
    const example = g.examples[0] ? `  e.g. ${JSON.stringify(g.examples[0].before)} → ${JSON.stringify(g.examples[0].after)}` : '';
    return `${String(g.cellCount).padStart(8)}  ${g.grade.padEnd(6)}  ${g.rule} in ${g.columnName}${example}`;
  });
  return `${lines.join('\n')}\n`;
}

/** @param {number} value @param {[number, number]} ends */
const interval = (value, [low, high]) => `${value.toFixed(1)} [${low.toFixed(0)} to ${high.toFixed(0)}]`;

/** @param {any} info @param {any} summary */
export function printMatch(info, summary) {
  const c = info.counts;
  const g = summary.groups;
  return `${c.scoredPairs} pairs compared, ${c.shownPairs} shown; groups: ${g.same} same, ${g.related} related, ${g.unsure} unsure; same from ${c.sameThreshold.toFixed(2)}; expected wrong pairs among same: ${interval(c.expectedWrong, c.expectedWrongInterval)}, expected missed pairs: ${interval(c.expectedMissed, c.expectedMissedInterval)}\n`;
}
