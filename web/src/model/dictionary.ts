// A data dictionary as JSON: reading and changing the descriptor (Frictionless Table Schema; ours in "spruce:…"). Every change is a new
// descriptor in which only what it is about differs: properties of other tools stay where they are. Pure, no words.
import type { ConditionTest, RuleProposal } from '../shared/dictionary-types';

export type Descriptor = { readonly [name: string]: unknown };

export function isObject(value: unknown): value is Descriptor {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function parseDescriptor(json: string): Descriptor {
  const value: unknown = JSON.parse(json);
  return isObject(value) ? value : {};
}

/** A property by name; undefined: not there. */
export function part(object: Descriptor, name: string): unknown {
  return object[name];
}

/** A property that is an object; else one without properties. */
export function objectPart(object: Descriptor, name: string): Descriptor {
  const value = part(object, name);
  return isObject(value) ? value : {};
}

/** The steps of a JSON pointer. */
function stepsOf(pointer: string): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** What stands at a pointer; undefined: nothing. */
export function at(value: unknown, pointer: string): unknown {
  let here = value;
  for (const step of stepsOf(pointer)) {
    if (Array.isArray(here)) here = here[Number(step)];
    else here = isObject(here) ? here[step] : undefined;
  }
  return here;
}

/** The same with something else at a pointer; undefined takes it out. */
export function withAt(value: unknown, pointer: string, put: unknown): unknown {
  return putAt(value, stepsOf(pointer), put);
}

function putAt(value: unknown, steps: readonly string[], put: unknown): unknown {
  const [step, ...rest] = steps;
  if (step === undefined) return put;
  if (Array.isArray(value)) {
    const index = Number(step);
    const next = putAt(value[index], rest, put);
    const copy: unknown[] = [...value];
    if (next === undefined) copy.splice(index, 1);
    else copy[index] = next;
    return copy;
  }
  const object = isObject(value) ? value : {};
  const next = putAt(object[step], rest, put);
  if (next !== undefined) return { ...object, [step]: next };
  return Object.fromEntries(Object.entries(object).filter(([name]) => name !== step));
}

function listAt(descriptor: Descriptor, pointer: string): readonly unknown[] {
  const list = at(descriptor, pointer);
  return Array.isArray(list) ? list : [];
}

export function fieldsOf(descriptor: Descriptor, schema: string): readonly Descriptor[] {
  return listAt(descriptor, `${schema}/fields`).filter(isObject);
}

export function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** What the form of a field changes; texts as typed, empty for "not said". */
export interface FieldDraft {
  readonly title: string;
  readonly description: string;
  readonly type: string;
  readonly meaning: string;
  readonly format: string;
  readonly missing: string;
  readonly required: boolean;
  readonly unique: boolean;
  readonly enum: string;
  readonly pattern: string;
  readonly minimum: string;
  readonly maximum: string;
  readonly minLength: string;
  readonly maxLength: string;
}

const constraintTexts = ['pattern', 'minimum', 'maximum', 'minLength', 'maxLength'] as const;

function linesOf(value: unknown): string {
  if (!Array.isArray(value)) return '';
  return value.map((one) => (isObject(one) ? textOf(part(one, 'value')) : String(one))).join('\n');
}

/** Lines as a list; blank lines at the end are none. */
export function listOf(lines: string): readonly string[] {
  const trimmed = lines.replace(/\n+$/, '');
  return trimmed === '' ? [] : trimmed.split('\n');
}

export function draftOf(field: Descriptor): FieldDraft {
  const constraints = objectPart(field, 'constraints');
  const type = textOf(part(field, 'type'));
  return {
    title: textOf(part(field, 'title')),
    description: textOf(part(field, 'description')),
    type: type === '' ? 'string' : type,
    meaning: textOf(part(field, 'spruce:type')),
    format: textOf(part(field, 'format')),
    missing: linesOf(part(field, 'missingValues')),
    required: part(constraints, 'required') === true,
    unique: part(constraints, 'unique') === true,
    enum: linesOf(part(constraints, 'enum')),
    pattern: textOf(part(constraints, 'pattern')),
    minimum: textOf(part(constraints, 'minimum')),
    maximum: textOf(part(constraints, 'maximum')),
    minLength: textOf(part(constraints, 'minLength')),
    maxLength: textOf(part(constraints, 'maxLength')),
  };
}

/** A number where it is one that reads back the same, else the text. */
function numberOr(text: string): number | string {
  return String(Number(text)) === text ? Number(text) : text;
}

/** The field with what the draft changed against what the field said; the rest untouched, whatever its form. */
export function withDraft(field: Descriptor, draft: FieldDraft): Descriptor {
  const was = draftOf(field);
  let next: unknown = field;
  const put = (pointer: string, value: unknown) => {
    next = withAt(next, pointer, value === '' ? undefined : value);
  };
  if (draft.title !== was.title) put('/title', draft.title);
  if (draft.description !== was.description) put('/description', draft.description);
  if (draft.type !== was.type) put('/type', draft.type);
  if (draft.meaning !== was.meaning) put('/spruce:type', draft.meaning);
  if (draft.format !== was.format) put('/format', draft.format);
  if (draft.missing !== was.missing) put('/missingValues', listOrNone(draft.missing));
  if (draft.required !== was.required) put('/constraints/required', draft.required || undefined);
  if (draft.unique !== was.unique) put('/constraints/unique', draft.unique || undefined);
  if (draft.enum !== was.enum) put('/constraints/enum', listOrNone(draft.enum));
  for (const name of constraintTexts) {
    if (draft[name] === was[name]) continue;
    put(`/constraints/${name}`, name === 'pattern' ? draft[name] : numberOr(draft[name].trim()));
  }
  const done = isObject(next) ? next : field;
  const isBare =
    isObject(part(done, 'constraints')) &&
    Object.keys(objectPart(done, 'constraints')).length === 0;
  return isBare ? (withAt(done, '/constraints', undefined) as Descriptor) : done;
}

function listOrNone(lines: string): readonly string[] | undefined {
  const list = listOf(lines);
  return list.length > 0 ? list : undefined;
}

/** One more item in a list of the schema; the list is made when it is not there. Gives where the item went. */
export function withItem(
  descriptor: Descriptor,
  schema: string,
  list: string,
  item: unknown,
): { readonly descriptor: Descriptor; readonly path: string } {
  const pointer = `${schema}/${list}`;
  const items = listAt(descriptor, pointer);
  return {
    descriptor: withAt(descriptor, pointer, [...items, item]) as Descriptor,
    path: `${pointer}/${items.length}`,
  };
}

/** A condition of an if-then rule, as the form holds it. */
export interface ConditionDraft {
  readonly field: string;
  readonly is: ConditionTest;
  readonly values: string;
}

export function conditionJson({ field, is, values }: ConditionDraft): Descriptor {
  const isBare = is === 'filled' || is === 'empty';
  return isBare ? { field, is } : { field, is, values: listOf(values) };
}

/** Puts proposed rules into a descriptor. */
export function withProposals(
  descriptor: Descriptor,
  schema: string,
  chosen: readonly RuleProposal[],
): Descriptor {
  let next = descriptor;
  for (const { field, name, value } of chosen) {
    const item: unknown = JSON.parse(value);
    if (field === '') {
      next = withItem(next, schema, name, item).descriptor;
      continue;
    }
    const place = fieldsOf(next, schema).findIndex((one) => part(one, 'name') === field);
    if (place < 0) continue;
    next = withAt(next, `${schema}/fields/${place}/constraints/${name}`, item) as Descriptor;
  }
  return next;
}

/** Whether a file is a descriptor: a Table Schema, or a Data Package with one. */
export function isDescriptor(json: string): boolean {
  try {
    const value: unknown = JSON.parse(json.replace(/^\uFEFF/, ''));
    if (!isObject(value) || 'spruce' in value) return false;
    return Array.isArray(part(value, 'fields')) || Array.isArray(part(value, 'resources'));
  } catch {
    return false;
  }
}
