// Makes content/pinyin.tsv, the readings of Chinese characters by which service items are found (拼音检索).
// Run from the root of the repository, after the catalogue or the synonyms changed:
//
//   npx --yes --package=pinyin-pro@3.29.4 -c 'node eng/scripts/make-pinyin.mjs'
//
// The file has two kinds of lines, fields separated by tabs:
//   syllable, characters whose first reading it is, whose second, whose third
//   a pair of characters, its two syllables           (only where the first readings would be wrong)
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';

const packages = process.env.PATH.split(delimiter).find(p => p.endsWith('.bin') && p.includes('_npx'));
const { pinyin } = createRequire(join(dirname(packages), 'make-pinyin.cjs'))('pinyin-pro');

const MAX_READINGS = 3;
const isHan = c => /\p{Script=Han}/u.test(c);
const plain = { toneType: 'none', type: 'array', v: true };

// Pairs the library reads differently from how people type them at a service counter.
const REVIEWED = {
  银行: 'yin hang', 行政: 'xing zheng', 行驶: 'xing shi', 行车: 'xing che', 行业: 'hang ye', 同行: 'tong xing',
  重度: 'zhong du', 重大: 'zhong da', 重新: 'chong xin', 长期: 'chang qi', 长寿: 'chang shou', 成长: 'cheng zhang',
  住宿: 'zhu su', 户口: 'hu kou', 给付: 'ji fu', 供养: 'gong yang', 调解: 'tiao jie', 调查: 'diao cha', 调档: 'diao dang',
};

function gb2312() {
  const decoder = new TextDecoder('gb18030');
  const found = [];
  for (let row = 0xb0; row <= 0xf7; row++)
    for (let cell = 0xa1; cell <= 0xfe; cell++) {
      const c = decoder.decode(Uint8Array.of(row, cell));
      if (isHan(c)) found.push(c);
    }
  return found;
}

function strings(value) {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return [...Object.keys(value), ...Object.values(value)].flatMap(v => strings(v));
}

const catalogue = JSON.parse(readFileSync('content/catalog.json', 'utf8'));
const synonyms = JSON.parse(readFileSync('content/synonyms.json', 'utf8'));
const characters = new Set([...gb2312(), ...strings([catalogue, synonyms]).join('')].filter(isHan));

// Only short official names: over whole sentences the library guesses word borders too boldly.
const texts = strings([
  catalogue.items.flatMap(i => [i.name, i.aliases]),
  [catalogue.departments, catalogue.certificateTypes, catalogue.regions, catalogue.bundles].flat().map(x => x.name),
  synonyms.groups,
]);

const readings = new Map();
for (const c of characters) {
  const all = pinyin(c, { ...plain, multiple: true }).filter(r => /^[a-z]*[aeiouv][a-z]*$/.test(r)); // not 嗯, read ng
  if (all.length > 0) readings.set(c, [...new Set(all)].slice(0, MAX_READINGS));
}

const bySyllable = new Map();
for (const [c, list] of readings)
  list.forEach((syllable, place) => {
    if (!bySyllable.has(syllable)) bySyllable.set(syllable, Array.from({ length: MAX_READINGS }, () => ''));
    bySyllable.get(syllable)[place] += c;
  });

const pairs = new Map();
for (const run of new Set(texts.flatMap(t => t.match(/\p{Script=Han}{2,12}/gu) ?? []))) {
  const read = pinyin(run, plain);
  const chars = [...run];
  if (read.length !== chars.length) continue;
  for (let i = 0; i + 1 < chars.length; i++) {
    const [a, b] = [chars[i], chars[i + 1]];
    if (!(readings.get(a)?.includes(read[i]) && readings.get(b)?.includes(read[i + 1]))) continue;
    const same = readings.get(a)[0] === read[i] && readings.get(b)[0] === read[i + 1];
    if (!same && !pairs.has(a + b)) pairs.set(a + b, `${read[i]} ${read[i + 1]}`);
  }
}
for (const [pair, read] of Object.entries(REVIEWED)) pairs.set(pair, read);

const order = ([a], [b]) => (a < b ? -1 : 1);
const lines = [
  ...[...bySyllable].sort(order).map(([syllable, places]) => [syllable, ...places].join('\t').trimEnd()),
  ...[...pairs].sort(order).map(([pair, read]) => `${pair}\t${read}`),
];
writeFileSync('content/pinyin.tsv', lines.join('\n') + '\n');
console.log(`${readings.size} characters, ${bySyllable.size} syllables, ${pairs.size} pairs`);
