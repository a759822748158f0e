// The fields of the dictionary, a row each: type, what is asked of each value, how many records break it.
import { inLanguage, t, word } from '../../../i18n';
import { fieldsOf, parseDescriptor, part, textOf } from '../../../model/dictionary';
import type { DictionaryInfo, RuleInfo } from '../../../shared/dictionary-types';
import type { RowFilter } from '../../../shared/engine-types';
import { IconButton } from '../../../ui/button';
import { openField } from './field-dialog';
import { Broken } from './rule-table';

interface Props {
  readonly info: DictionaryInfo;
  readonly showRows: (filter: RowFilter) => void;
}

export function FieldTable({ info, showRows }: Props) {
  const words = t.value.dictionary;
  const fields = fieldsOf(parseDescriptor(info.descriptor), info.at);
  return (
    <section>
      <h3>{words.fields}</h3>
      <table class="small-table dictionary-table">
        <thead>
          <tr>
            <th scope="col">{words.heads.field}</th>
            <th scope="col">{words.heads.type}</th>
            <th scope="col">{words.heads.rules}</th>
            <th scope="col" class="no-print">
              <span class="sr">{words.heads.edit}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {fields.map((field, place) => {
            const name = textOf(part(field, 'name'));
            const path = `${info.at}/fields/${place}/`;
            return (
              <tr key={name}>
                <th scope="row">
                  {name}
                  <FieldNote field={field} isHere={info.fields[place]?.column !== null} />
                </th>
                <td>{typeWords(field)}</td>
                <td>
                  <FieldRules
                    rules={info.rules.filter((rule) => rule.path.startsWith(path))}
                    showRows={showRows}
                  />
                </td>
                <td class="no-print">
                  <IconButton
                    icon="pencil"
                    label={words.editField(name)}
                    onClick={() => openField(place)}
                  />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

type Field = ReturnType<typeof fieldsOf>[number];

function FieldNote({ field, isHere }: { readonly field: Field; readonly isHere: boolean }) {
  const said = [textOf(part(field, 'title')), textOf(part(field, 'description'))].filter(
    (text) => text !== '',
  );
  if (!isHere) said.push(t.value.dictionary.notInFile);
  return said.length > 0 ? <div class="quiet-text">{said.join(' · ')}</div> : null;
}

function typeWords(field: Field): string {
  const words = t.value.dictionary;
  const type = textOf(part(field, 'type'));
  const meaning = textOf(part(field, 'spruce:type'));
  const parts = [word(words.types, type === '' ? 'string' : type)];
  if (meaning !== '') parts.push(word(t.value.types.fields, meaning));
  const format = textOf(part(field, 'format'));
  const isTold = ['', 'default', 'any', meaning].includes(format);
  if (!isTold) parts.push(word(t.value.types.fields, format));
  return parts.join(' · ');
}

function FieldRules({
  rules,
  showRows,
}: {
  readonly rules: readonly RuleInfo[];
  readonly showRows: Props['showRows'];
}) {
  if (rules.length === 0) return <span class="quiet-text">{t.value.dictionary.noRule}</span>;
  return (
    <ul class="dictionary-rules">
      {rules.map((rule) => (
        <li key={rule.key}>
          <span>{inLanguage(rule.sentence)}</span> <Broken rule={rule} showRows={showRows} />
        </li>
      ))}
    </ul>
  );
}
