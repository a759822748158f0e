// Ids and names that all answers of the engine share: records, columns, field types, roles, grades, verdicts. No shapes.
/** A record: its RowId, stable for the session (0-based over all sources in the order of loading). */
export type RowId = number;
/** A column of the session, 0-based. */
export type ColumnId = number;

/** Field type names, in the order of core/fields/field.h. */
export type FieldTypeName =
  | 'free-text'
  | 'email'
  | 'phone'
  | 'person-name'
  | 'given-name'
  | 'family-name'
  | 'company-name'
  | 'address'
  | 'city'
  | 'region'
  | 'postal-code'
  | 'country'
  | 'date'
  | 'number'
  | 'url'
  | 'choice'
  | 'identifier'
  | 'tax-id'
  | 'title';
export type RoleName =
  | 'none'
  | 'record-id'
  | 'created'
  | 'modified'
  | 'last-activity'
  | 'owner'
  | 'consent'
  | 'parent-account'
  | 'source'
  | 'birthday'
  | 'author'
  | 'relation';
export type GradeName = 'empty' | 'valid' | 'plausible' | 'unlikely' | 'invalid';
export type FixGradeName = 'safe' | 'likely' | 'ask';
export type VerdictName = 'same' | 'related' | 'unsure';
