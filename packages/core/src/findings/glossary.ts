import type { MessageLanguage } from './finding.ts'

/**
 * Words that messages take from the programs: JSON types, kinds of documents. A placeholder whose name
 * ends in `Word` is looked up here.
 */
const GLOSSARY: Readonly<Record<MessageLanguage, ReadonlyMap<string, string>>> = {
  en: new Map([
    ['string', 'a text'],
    ['number', 'a number'],
    ['integer', 'a whole number'],
    ['boolean', 'true or false'],
    ['object', 'an object'],
    ['array', 'a list'],
    ['presentation', 'a presentation'],
    ['clr', 'a Comprehensive Learner Record'],
    ['status-list', 'a status list'],
    ['revocation-list', 'a revocation list'],
    ['verifiable-credential', 'a credential that is no badge'],
    ['JP-TANI', 'tan-i (Japanese credits)'],
    ['AU-CP', 'credit points'],
    ['NZ-CREDIT', 'NZ credits'],
    ['MY-CREDIT', 'Malaysian credits'],
    ['badge', 'value of the badge'],
    ['descriptor', 'value of the descriptor'],
  ]),
  ja: new Map([
    ['string', '文字列'],
    ['number', '数値'],
    ['integer', '整数'],
    ['boolean', '真偽値（true または false）'],
    ['object', 'オブジェクト'],
    ['array', '配列'],
    ['presentation', 'プレゼンテーション'],
    ['clr', '包括的学習者記録（CLR）'],
    ['status-list', 'ステータスリスト'],
    ['revocation-list', '失効リスト'],
    ['verifiable-credential', 'バッジ以外の検証可能な資格証明'],
    ['hours', '時間'],
    ['JP-TANI', '単位'],
    ['AU-CP', 'クレジットポイント'],
    ['NZ-CREDIT', 'NZクレジット'],
    ['MY-CREDIT', 'マレーシア単位'],
    ['badge', 'バッジの値'],
    ['descriptor', '記述子の値'],
  ]),
}

const OR: Readonly<Record<MessageLanguage, string>> = { en: ' or ', ja: 'または' }

/** Says a word of the programs, or several with ` / ` between them, in a language. */
export function wordFor(value: string, language: MessageLanguage): string {
  const words = value.split(' / ').map((word) => GLOSSARY[language].get(word) ?? word)
  return words.join(OR[language])
}
