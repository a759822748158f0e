// Demo mode: personal data masked on the screen, so that a consultant can show a customer's file on a projector. Only what is
// shown changes; nothing in the session does. Pure.
import type { FieldTypeName } from '../shared/engine-types';

const dot = '•';
const personal: ReadonlySet<FieldTypeName> = new Set<FieldTypeName>([
  'email',
  'phone',
  'person-name',
  'given-name',
  'family-name',
  'address',
  'tax-id',
  'free-text',
]);

/** Letters and digits as dots but for the first; of phones and numbers the last two stay. Shape and length stay visible. */
export function maskText(text: string, type: FieldTypeName): string {
  if (!personal.has(type)) return text;
  if (type === 'phone' || type === 'tax-id')
    return maskBut(text, (index, count) => index >= count - 2);
  if (type === 'email') {
    const at = text.lastIndexOf('@');
    return at < 0 ? maskBut(text, isFirst) : maskBut(text.slice(0, at), isFirst) + text.slice(at);
  }
  return maskBut(text, isFirst);
}

const isFirst = (index: number) => index === 0;

/** `isKept` is asked for each letter or digit with its place among them. */
function maskBut(text: string, isKept: (index: number, count: number) => boolean): string {
  const sign = /[\p{L}\p{N}\p{M}]/u;
  const count = Array.from(text).filter((character) => sign.test(character)).length;
  let index = 0;
  return Array.from(text, (character) => {
    if (!sign.test(character)) return character;
    return isKept(index++, count) ? character : dot;
  }).join('');
}
