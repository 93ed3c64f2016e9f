import type { FindingDefinitions } from './definition.ts'

/** What can be wrong with what was handed in, before it is known what kind of badge it is. */
export const INPUT = {
  FINDINGS_TRUNCATED: {
    severity: 'info',
    spec: 'https://www.rfc-editor.org/rfc/rfc8259#section-9',
    en: '{dropped} further findings were left out.',
    ja: 'このほかに {dropped} 件の指摘がありましたが、省略しました。',
  },
  JSON_SYNTAX: {
    severity: 'error',
    spec: 'https://www.rfc-editor.org/rfc/rfc8259#section-2',
    en: 'This is not JSON: "{found}" cannot stand at line {line}, column {column}. Correct the text there.',
    ja: 'JSON として読めません。{line} 行 {column} 列に "{found}" を置くことはできません。その箇所を修正してください。',
  },
  JSON_INCOMPLETE: {
    severity: 'error',
    spec: 'https://www.rfc-editor.org/rfc/rfc8259#section-2',
    en: 'The JSON text ends too early, at line {line}, column {column}. Part of it is missing; obtain it again.',
    ja: 'JSON が {line} 行 {column} 列で途切れています。一部が欠けているため、もう一度取得してください。',
  },
  JSON_TRAILING_CONTENT: {
    severity: 'error',
    spec: 'https://www.rfc-editor.org/rfc/rfc8259#section-2',
    en: 'Something follows the end of the JSON value, at line {line}, column {column}. Remove it: a JSON text holds one value.',
    ja: 'JSON の値が終わったあと、{line} 行 {column} 列に余分な内容があります。JSON に書ける値は一つだけですので、取り除いてください。',
  },
  JSON_BYTE_ORDER_MARK: {
    severity: 'info',
    spec: 'https://www.rfc-editor.org/rfc/rfc8259#section-8.1',
    en: 'The text begins with a byte order mark. It was skipped, but other readers refuse it; save the text as UTF-8 without one.',
    ja: '先頭にバイト順マーク（BOM）があります。読み飛ばしましたが、受け付けないソフトウェアもあります。BOM なしの UTF-8 で保存してください。',
  },
  JSON_DUPLICATE_MEMBER: {
    severity: 'error',
    spec: 'https://www.rfc-editor.org/rfc/rfc7493#section-2.3',
    en: 'The member "{name}" occurs more than once in one object. Readers differ in which one they take; keep only one.',
    ja: '一つのオブジェクトの中に "{name}" が複数あります。どれを採用するかはソフトウェアによって異なりますので、一つだけ残してください。',
  },
  JSON_PROTOTYPE_MEMBER: {
    severity: 'warning',
    spec: 'https://cwe.mitre.org/data/definitions/1321.html',
    en: 'The member name "{name}" has a special meaning in JavaScript and is often used in attacks. Remove it, or find out why it is there.',
    ja: '"{name}" は JavaScript で特別な意味を持つ名前で、攻撃によく使われます。取り除くか、なぜ含まれているのかを確認してください。',
  },
  JSON_NUMBER_INEXACT: {
    severity: 'warning',
    spec: 'https://www.rfc-editor.org/rfc/rfc7493#section-2.2',
    en: 'The number {literal} cannot be kept as it is and becomes {value}, so that readers may see different numbers. Write {value}, or write it as a string.',
    ja: '数値 {literal} はそのままでは保持できず、{value} になります。読み手によって値が変わるおそれがありますので、{value} と記述するか、文字列にしてください。',
  },
  JSON_NUMBER_OUT_OF_RANGE: {
    severity: 'error',
    spec: 'https://www.rfc-editor.org/rfc/rfc7493#section-2.2',
    en: 'The number {literal} is too large to be read. Write a smaller one, or write it as a string.',
    ja: '数値 {literal} は大きすぎて読み取れません。より小さい値にするか、文字列として記述してください。',
  },
  JSON_NUMBER_NOT_FINITE: {
    severity: 'error',
    spec: 'https://www.rfc-editor.org/rfc/rfc8259#section-6',
    en: '{literal} is not a JSON number. Leave the property out, or write a finite number.',
    ja: '{literal} は JSON の数値ではありません。項目を省くか、有限の数値を記述してください。',
  },
  JSON_LONE_SURROGATE: {
    severity: 'error',
    spec: 'https://www.rfc-editor.org/rfc/rfc7493#section-2.1',
    en: 'The text here contains half of a character (a lone surrogate), which cannot be written as UTF-8. It was probably cut in the middle; enter it again.',
    ja: '文字の片割れ（単独のサロゲート）が含まれており、UTF-8 で表すことができません。途中で切れた可能性がありますので、入力し直してください。',
  },
  JSON_TOO_LARGE: {
    severity: 'error',
    spec: 'https://www.rfc-editor.org/rfc/rfc8259#section-9',
    en: 'The text is {length} UTF-16 code units long; at most {limit} are read. Make the badge smaller, or raise the limit if you trust its source.',
    ja: 'テキストの長さが UTF-16 コード単位で {length} あり、上限の {limit} を超えています。バッジを小さくするか、入手元を信頼できる場合は上限を引き上げてください。',
  },
  JSON_TOO_DEEP: {
    severity: 'error',
    spec: 'https://www.rfc-editor.org/rfc/rfc8259#section-9',
    en: 'Objects and arrays are nested more than {limit} deep. Make the structure flatter, or raise the limit if you trust its source.',
    ja: 'オブジェクトや配列の入れ子が {limit} 段を超えています。構造を浅くするか、入手元を信頼できる場合は上限を引き上げてください。',
  },
  JSON_TOO_MANY_VALUES: {
    severity: 'error',
    spec: 'https://www.rfc-editor.org/rfc/rfc8259#section-9',
    en: 'There are more than {limit} values. Split the document, or raise the limit if you trust its source.',
    ja: '値の数が {limit} を超えています。文書を分割するか、入手元を信頼できる場合は上限を引き上げてください。',
  },
  JSON_STRING_TOO_LONG: {
    severity: 'error',
    spec: 'https://www.rfc-editor.org/rfc/rfc8259#section-9',
    en: 'A string is {length} UTF-16 code units long; at most {limit} are read. Shorten it (refer to an image by its URL, for instance), or raise the limit if you trust its source.',
    ja: '文字列の長さが UTF-16 コード単位で {length} あり、上限の {limit} を超えています。画像を URL で参照するなどして短くするか、入手元を信頼できる場合は上限を引き上げてください。',
  },
  JSON_VALUE_UNSUPPORTED: {
    severity: 'error',
    spec: 'https://www.rfc-editor.org/rfc/rfc8259#section-3',
    en: 'JSON has no value of this kind ({kind}), so it would be lost or changed when the badge is written. Convert it to a string, a number or a plain object, or leave it out.',
    ja: 'この種類の値（{kind}）は JSON になく、バッジを書き出すときに失われるか変わってしまいます。文字列、数値、または通常のオブジェクトに変換するか、省いてください。',
  },
  JSON_CYCLE: {
    severity: 'error',
    spec: 'https://www.rfc-editor.org/rfc/rfc8259#section-3',
    en: 'The value contains itself, which JSON cannot express. Refer to it by its id instead.',
    ja: '値が自分自身を含んでおり、JSON では表現できません。代わりに id で参照してください。',
  },
  JSON_SPARSE_ARRAY: {
    severity: 'error',
    spec: 'https://www.rfc-editor.org/rfc/rfc8259#section-5',
    en: 'The array has no element at index {index}, and JSON arrays cannot have holes. Remove the gap.',
    ja: '配列の {index} 番目（0 から数えて）に要素がありません。JSON の配列に欠番は許されませんので、詰めてください。',
  },
  JSON_UNREADABLE: {
    severity: 'error',
    spec: 'https://www.rfc-editor.org/rfc/rfc8259#section-3',
    en: 'Reading this value raised an error (a getter or a proxy failed). Hand in a plain copy of the data.',
    ja: 'この値を読み取るときにエラーが発生しました（ゲッターまたはプロキシの失敗）。データの単純なコピーを渡してください。',
  },
} as const satisfies FindingDefinitions
