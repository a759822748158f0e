// Words of the duplicates desk: the queue, the side-by-side, the evidence, decisions on many groups.
import { makeFormats, plural } from '../format';

const { number } = makeFormats('en');
/** Estimates are not told more exactly than they are. */
const few = (count: number) =>
  count < 10 ? count.toFixed(1) : number(Number(count.toPrecision(2)));
const groups = (count: number) => `${number(count)} ${plural(count, 'group', 'groups')}`;

export const duplicates = {
  title: 'Duplicates',
  queue: 'Groups',
  verdict: 'Verdict',
  verdicts: { all: 'All', same: 'Same', related: 'Related', unsure: 'Unsure' },
  verdictHelp: {
    same: 'Probably one and the same',
    related: 'Related: a branch, a household, another person of the same firm',
    unsure: 'Could be either: only you can tell',
  },
  show: 'Show',
  decisions: {
    all: 'All groups',
    undecided: 'Undecided',
    merged: 'Merged',
    different: 'Not duplicates',
    related: 'Related',
    unsure: 'Left unsure',
  },
  order: 'Order',
  orders: {
    risk: 'Least sure first',
    gain: 'Most gain first',
    probability: 'Most probable first',
    size: 'Largest first',
  },
  search: 'Search by name',
  comparing: 'Records are being compared. The other steps stay usable.',
  patterns: 'Evidence patterns',
  allPatterns: 'All patterns',
  patternCount: (undecided: number, total: number) =>
    undecided === total ? number(total) : `${number(undecided)} / ${number(total)}`,
  decideMany: 'Decide many',
  decideManyOf: 'Decide all of this pattern',
  histogram: 'How sure',
  scoreLine: 'Line',
  lineSays: (at: string, count: number) => `${at}: ${groups(count)} at or above`,
  lineWould: (clear: number, records: number, contradicting: number) =>
    `Merging all at or above: ${groups(clear)}, ${number(records)} ${plural(records, 'record goes', 'records go')}${contradicting > 0 ? `; ${number(contradicting)} with contradictions stay` : ''}.`,
  side: 'Which side of the line',
  sides: {
    both: 'All',
    below: (at: string) => `< ${at}`,
    above: (at: string) => `≥ ${at}`,
  },
  expected: {
    says: (wrong: number, missed: number) =>
      `Of the pairs called the same about ${few(wrong)} are expected to be wrong; about ${few(missed)} may be missed.`,
    hint: (low: number, high: number, from: number, to: number) =>
      `With 95 % certainty: wrong ${few(low)} to ${few(high)}, missed ${few(from)} to ${few(to)}.`,
  },
  learning: {
    title: 'What your decisions taught',
    nothing: (lessons: number) =>
      `${number(lessons)} decided ${plural(lessons, 'pair', 'pairs')}, nothing learnt yet.`,
    learnt: (lessons: number) =>
      `Learnt from ${number(lessons)} decided ${plural(lessons, 'pair', 'pairs')}.`,
    learn: 'Learn and search again',
    what: 'What?',
    how: 'Pairs of the same evidence are now rated as you decided them. Pairs that were sure stay sure; your decisions stay as they are.',
    forget: 'Forget it and search again',
    shift: (evidence: string, times: string, isMore: boolean) =>
      isMore
        ? `${evidence}: ${times} times as likely a duplicate as before`
        : `${evidence}: ${times} times less likely a duplicate than before`,
    relatives: {
      yes: 'One home or phone and other given names: different people.',
      no: 'One home or phone and other given names: often one person.',
    },
    twins: {
      yes: 'One birthday or mailbox and other given names: different people.',
      no: 'One birthday or mailbox and other given names: often one person.',
    },
  },
  binsCaption: 'Groups by probability',
  decidedHead: 'decided',
  noneAbove: (at: string, left: number) =>
    `Nothing undecided at or above ${at}. Lower the line to look at the other ${groups(left)}.`,
  records: (count: number) => `${number(count)} ${plural(count, 'record', 'records')}`,
  decided: {
    undecided: 'undecided',
    merged: 'merged',
    different: 'not a duplicate',
    related: 'related',
    unsure: 'unsure',
  },
  decidedBar: {
    merged: 'Merged into one record.',
    different: 'Not a duplicate. It will not be proposed again.',
    related: 'Marked as related; the records stay separate.',
    unsure: 'Left unsure for now; the records stay separate.',
  },
  reset: 'Decide anew',
  noGroups: 'No group like that',
  noGroupsText: 'Choose other verdicts or decisions above.',
  none: 'No duplicates found',
  noneText: (compared: number) =>
    `${number(compared)} pairs of records were compared and none looks like the same entity.`,
  allDone: 'Every group is decided',
  allDoneText: (merged: number) =>
    `${number(merged)} ${plural(merged, 'record was', 'records were')} merged into others.`,
  goExport: 'Next: export',
  showAll: 'Show all groups',
  contradiction:
    'The records contradict each other: look closely, they may be two. Such groups are left out of bulk decisions.',
  contradicts: (field: string) => `${field} contradicts`,
  contradictionShort: 'contradiction',
  field: 'Field',
  merged: 'Merged record',
  tooFew: 'Nothing is merged: at least two records are needed.',
  master: 'master',
  makeMaster: (letter: string) => `Make ${letter} the master`,
  drop: (letter: string) => `Leave ${letter} out of the merge`,
  restore: (letter: string) => `Take ${letter} into the merge again`,
  splitOff: (letter: string) => `Put ${letter} into another part`,
  part: (count: number) => `Part ${number(count)}`,
  mergeParts: (count: number) => `Merge into ${number(count)} records`,
  splitBar: (parts: number) => `Split into ${number(parts)} and merged part by part.`,
  odd: (count: number) => `unlike in ${number(count)}`,
  oddHelp: (count: number) =>
    `Against the majority of the other records in ${number(count)} fields: perhaps it does not belong here`,
  showMembers: (count: number) =>
    `Show ${number(count)} more ${plural(count, 'record', 'records')}`,
  kinds: {
    differs: 'they differ',
    partly: 'only some say something',
    form: 'the same, written differently',
    equal: 'equal',
  },
  sameForm: 'the same, written differently',
  dropped: 'left out',
  line: (line: number) => `line ${number(line)}`,
  choose: (letter: string, field: string) => `Take ${field} from ${letter}`,
  write: (field: string) => `Write ${field} by hand`,
  writeTitle: (field: string) => `${field} of the merged record`,
  writeUse: 'Use this value',
  equalFields: (count: number) =>
    `${number(count)} equal or empty ${plural(count, 'field', 'fields')}`,
  fromMember: (letter: string) => `from ${letter}`,
  written: 'written by you',
  rules: {
    master: 'of the master',
    newest: 'the newest',
    longest: 'the longest',
    'most-common': 'the most common',
    'trusted-source': 'of the trusted source',
    union: 'all values together',
    strictest: 'the strictest',
    chosen: 'chosen by you',
  } as Readonly<Record<string, string>>,
  losing: (count: number) => `${number(count)} other kept`,
  losingValues: 'Kept in the merge map',
  resetChoices: 'Back to the proposed merge',
  why: 'Why',
  link: (left: string, right: string) => `${left} and ${right}`,
  prior: 'Before looking',
  priorLevel: 'two records picked out of the file',
  sum: 'Together',
  sumText: (weight: string, probability: string) =>
    `${weight} gives a probability of ${probability}`,
  weightHead: 'Weight',
  weightHelp: 'Each step of 1 doubles the odds; minus halves them.',
  timesMore: (times: string) => `${times} times as likely`,
  timesLess: (times: string) => `${times} times less likely`,
  priorOdds: (weight: number) => `about 1 in ${number(Math.round(2 ** -weight))}`,
  forIt: 'speaks for it',
  againstIt: 'speaks against it',
  actions: {
    merge: 'Merge',
    different: 'Not a duplicate',
    related: 'Related',
    unsure: 'Unsure',
    drop: 'Leave record out',
    split: 'Other part',
    master: 'Make master',
    write: 'Write value',
    undo: 'Take back',
    next: 'Next group',
    previous: 'Previous group',
    choose: 'Choose value',
    fields: 'Into the table and out',
  },
  many: {
    title: 'Decide many groups at once',
    lead: 'Look at a random sample first. Only groups still undecided are touched.',
    at: 'At or above',
    wouldBe: (count: number, at: string) => `${groups(count)} at or above ${at}`,
    below: (count: number, at: string) => `${groups(count)} below ${at}`,
    sampleTitle: (shown: number, count: number) =>
      `${number(shown)} of ${number(count)}, picked at random`,
    again: 'Look at more',
    bound: (seen: number, share: string) =>
      `If none of these ${number(seen)} is wrong, at most ${share} of all are (95 % sure). Look at more to be surer.`,
    refuse: 'Not a duplicate',
    buttons: {
      merged: (count: number, at: string) => `Merge ${groups(count)} at or above ${at}`,
      related: (count: number, at: string) => `Mark ${groups(count)} at or above ${at} as related`,
      different: (count: number, at: string) => `Not duplicates: ${groups(count)} below ${at}`,
    },
    leftOut: (count: number) =>
      count === 0
        ? 'None of them holds a contradiction.'
        : `${groups(count)} with contradicting values ${plural(count, 'is', 'are')} left out and ${plural(count, 'stays', 'stay')} undecided.`,
    nothing: 'No undecided group on this side of the line. Move it.',
    done: (count: number, leftOut: number) =>
      leftOut === 0
        ? `Decided ${groups(count)}.`
        : `Decided ${groups(count)}; ${number(leftOut)} with contradictions left out.`,
    allVerdicts: 'All undecided groups.',
    onlyVerdict: (verdict: string) => `Undecided groups with the verdict “${verdict}”.`,
  },
  said: {
    same: (fields: string) => `same ${fields}`,
    different: (fields: string, count: number) => `${fields} ${plural(count, 'differs', 'differ')}`,
    joint: '; ',
    name: 'name',
    place: 'place',
    nothing: 'nothing stands out',
  },
  /** How a field compares, in a sentence; {} is the field. */
  levelSays: {
    acronym: '{} by its initials',
    branch: '{} of a branch',
    close: '{} close',
    'day-month-swapped': '{} with day and month swapped',
    'fairly-similar': '{} fairly similar',
    initial: '{} by its initial',
    nickname: '{} by a nickname',
    'one-digit': '{} differs by one digit',
    'one-digit-off': '{} differs by one digit',
    'one-edit': '{} differs by one character',
    'other-generation': '{} of another generation',
    'other-unit': '{} the same but for the unit',
    'part-of': '{} part of the other',
    'part-omitted': '{} with a part left out',
    'quite-similar': '{} quite similar',
    'related-post': '{}: related posts',
    'same-area': '{} of the same area',
    'same-brand': '{} of the same brand',
    'same-brand-elsewhere': '{} of the same brand, elsewhere',
    'same-but-for-form': '{} the same but for the form',
    'same-domain': '{} of the same domain',
    'same-family': '{}: same family name',
    'same-given': '{}: same given name',
    'same-last-digits': '{} with the same last digits',
    'same-local-other-domain': '{}: same mailbox, other domain',
    'same-number-and-street': '{}: same street and number',
    'same-number-near-street': '{}: same number, similar street',
    'same-other-extension': '{} with another extension',
    'same-other-order': '{} in another order',
    'same-shared': '{} the same but shared by many',
    'same-site': '{} of the same site',
    'same-sound': '{} sounds the same',
    'same-sound-other-characters': '{} sounds the same, other characters',
    'same-sound-other-script': '{} the same in another script',
    'same-street': '{}: same street',
    'same-street-other-number': '{}: same street, other number',
    'same-year': '{} of the same year',
    similar: '{} similar',
    near: '{}: near each other',
    'two-parts-same': '{}: two of three parts the same',
  } as Readonly<Record<string, string>>,
};
