// The character diff: its parts, its two laws, and signs for what cannot be seen.
import { describe, expect, it } from 'vitest';
import { diffTexts, showBlanks } from '../../../web/src/model/diff';

const show = (before: string, after: string) =>
  diffTexts(before, after)
    .map(({ kind, text }) =>
      kind === 'same' ? text : `${kind === 'deleted' ? '-' : '+'}[${text}]`,
    )
    .join('');

describe('diffTexts', () => {
  const rows = [
    { name: 'nothing changed', before: 'abc', after: 'abc', is: 'abc' },
    { name: 'both empty', before: '', after: '', is: '' },
    { name: 'filled', before: '', after: '上海', is: '+[上海]' },
    { name: 'emptied', before: 'N/A', after: '', is: '-[N/A]' },
    { name: 'trailing space', before: 'Paris ', after: 'Paris', is: 'Paris-[ ]' },
    {
      name: 'a phone',
      before: '(021)5888',
      after: '+86 21 5888',
      is: '-[(0]+[+86 ]21-[)]+[ ]5888',
    },
    { name: 'one Chinese character', before: '张三丰', after: '张三', is: '张三-[丰]' },
    { name: 'a title in front', before: '张三先生', after: '张三', is: '张三-[先生]' },
    {
      name: 'an emoji of several code points is one',
      before: 'a👨‍👩‍👧b',
      after: 'ab',
      is: 'a-[👨‍👩‍👧]b',
    },
    {
      name: 'letters in common by chance are no unchanged part',
      before: 'victor.brown@a.example',
      after: 'victor.young@a.example',
      is: 'victor.-[brown]+[young]@a.example',
    },
    {
      name: 'a typing error stays one letter',
      before: 'Jon Smith',
      after: 'John Smith',
      is: 'Jo+[h]n Smith',
    },
    { name: 'wholly different values', before: 'Brown', after: 'Young', is: '-[Brown]+[Young]' },
    {
      name: 'different but for an ending',
      before: 'Umber Foods Ltd',
      after: 'Zephyr Analytics Ltd',
      is: '-[Umber Foods Ltd]+[Zephyr Analytics Ltd]',
    },
    { name: 'one of two Chinese characters', before: '唐超', after: '唐芳', is: '唐-[超]+[芳]' },
    { name: 'two dates', before: '9/17/2022', after: '3/6/2019', is: '-[9/17/2022]+[3/6/2019]' },
    {
      name: 'one digit of a phone',
      before: '138 0013 8000',
      after: '138 0013 8001',
      is: '138 0013 800-[0]+[1]',
    },
    { name: 'Han and pinyin', before: '张三', after: 'ZHANG SAN', is: '-[张三]+[ZHANG SAN]' },
    { name: 'a combining accent is one', before: 'e\u0301', after: 'e', is: '-[e\u0301]+[e]' },
  ];
  it.each(rows)('$name', ({ before, after, is }) => expect(show(before, after)).toBe(is));

  it('keeps its two laws on seeded texts, also past the limit of comparing', () => {
    let seed = 7;
    const random = (n: number) => {
      seed = (seed * 48271) % 2147483647;
      return seed % n;
    };
    const letters = [...'ab 张三\u3000é'];
    for (let run = 0; run < 300; run += 1) {
      const long = run % 50 === 0 ? 900 : 24;
      const text = () =>
        Array.from({ length: random(long) }, () => letters[random(letters.length)]).join('');
      const [before, after] = [text(), text()];
      const parts = diffTexts(before, after);
      const join = (not: string) =>
        parts
          .filter((p) => p.kind !== not)
          .map((p) => p.text)
          .join('');
      expect(join('inserted')).toBe(before);
      expect(join('deleted')).toBe(after);
    }
  });
});

describe('showBlanks', () => {
  const rows = [
    { name: 'space', text: 'a b', is: 'a·b' },
    { name: 'ideographic space', text: '\u3000', is: '□' },
    { name: 'zero width', text: 'a\u200bb', is: 'a<ZWSP>b' },
    { name: 'control', text: '\u0007', is: '<U+0007>' },
    { name: 'direction override', text: '\u202e', is: '<U+202E>' },
    { name: 'plain Chinese', text: '张三', is: '张三' },
  ];
  it.each(rows)('$name', ({ text, is }) => expect(showBlanks(text)).toBe(is));
});
