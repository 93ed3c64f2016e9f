/** Whether a value has the form of a descriptor or an award at all. */
export const SHAPE = {
  DESCRIPTOR_WRONG_TYPE: {
    severity: 'error',
    source: 'practice',
    en: '`{property}` is {actualWord} and has to be {expectedWord}. Write it so.',
    ja: '`{property}` が{actualWord}になっています。{expectedWord}にしてください。',
  },
  DESCRIPTOR_PROPERTY_MISSING: {
    severity: 'error',
    source: 'practice',
    en: '`{property}` is missing, without which this part says nothing. Add it, or leave the part out.',
    ja: '`{property}` がなく、この部分の意味が定まりません。追加するか、この部分ごと省いてください。',
  },
  DESCRIPTOR_PROPERTY_UNKNOWN: {
    severity: 'error',
    source: 'practice',
    en: '`{property}` is not a field of the model. The fields here are {fields}. Put what has no field into `extra`.',
    ja: '`{property}` はモデルにない項目です。ここで使える項目は {fields} です。対応する項目のない内容は `extra` に入れてください。',
  },
  DESCRIPTOR_VALUE_UNKNOWN: {
    severity: 'error',
    source: 'practice',
    en: '`{property}` is "{value}", which is none of its values: {expected}.',
    ja: '`{property}` の「{value}」は使える値（{expected}）のいずれでもありません。',
  },
  DESCRIPTOR_VALUE_MISSPELT: {
    severity: 'error',
    source: 'practice',
    en: '`{property}` is "{value}", which is none of its values. The nearest one is "{nearest}"; write that if you mean it.',
    ja: '`{property}` の「{value}」は使える値ではありません。最も近い値は「{nearest}」です。その意味であれば書き換えてください。',
  },
  DESCRIPTOR_DATE_MALFORMED: {
    severity: 'error',
    source: 'practice',
    en: '`{property}` is "{value}", which is no date. Write it like 2026-03-31, or like 2026-03-31T17:00:00+09:00.',
    ja: '`{property}` の「{value}」は日付として読み取れません。2026-03-31 または 2026-03-31T17:00:00+09:00 のように書いてください。',
  },
  DESCRIPTOR_DATE_IMPOSSIBLE: {
    severity: 'error',
    source: 'practice',
    en: '`{property}` is "{value}", and there is no such day or time. Correct it.',
    ja: '`{property}` の「{value}」は暦や時刻として存在しません。正しい日付に直してください。',
  },
  DESCRIPTOR_LANGUAGE_KEY: {
    severity: 'error',
    source: 'practice',
    en: '`{property}` has a text for "{language}", which is no language tag. Use one such as ja or en.',
    ja: '`{property}` に「{language}」のテキストがありますが、言語タグではありません。ja や en などを使ってください。',
  },
  DESCRIPTOR_SOURCE_PATH: {
    severity: 'error',
    source: 'practice',
    en: '`{property}` has a wording for "{path}", which is the path of nothing. Write a JSON Pointer such as /delivery/methods/0, or name an element as in jp-rishu-164/JP-7/key.',
    ja: '`{property}` に「{path}」の原文がありますが、パスではありません。/delivery/methods/0 のような JSON Pointer か、jp-rishu-164/JP-7/key のような要素のパスで書いてください。',
  },
  DESCRIPTOR_NUMBER_RANGE: {
    severity: 'error',
    source: 'practice',
    en: '`{property}` is {value}, which is outside what it can be ({expected}).',
    ja: '`{property}` の {value} は、取り得る範囲（{expected}）にありません。',
  },
  DESCRIPTOR_RESULT_ID_TWICE: {
    severity: 'error',
    source: 'practice',
    en: 'The id "{id}" belongs to another result or level already, so awards that name it could mean either. Choose another.',
    ja: 'id「{id}」は別の結果またはレベルですでに使われており、授与記録がどちらを指すのか定まりません。別の id にしてください。',
  },
  DESCRIPTOR_TEXT_MALFORMED: {
    severity: 'error',
    source: 'practice',
    en: '`{property}` holds half a character (a lone surrogate), which no badge can carry. Type it again.',
    ja: '`{property}` に壊れた文字（対になっていないサロゲート）があり、バッジに書き込めません。入力し直してください。',
  },
  DESCRIPTOR_VALUE_NOT_JSON: {
    severity: 'error',
    source: 'practice',
    en: '`{property}` is a value that JSON does not have ({kind}). Leave it out, or write it as a text or a number.',
    ja: '`{property}` は JSON にない種類の値（{kind}）です。省くか、文字列または数値にしてください。',
  },
  DESCRIPTOR_CYCLE: {
    severity: 'error',
    source: 'practice',
    en: '`{property}` contains itself, so it would never end. Hand in a value without references to what it is part of.',
    ja: '`{property}` が自分自身を含んでおり、終わりがありません。親への参照を取り除いてください。',
  },
  DESCRIPTOR_TOO_LARGE: {
    severity: 'error',
    source: 'practice',
    en: '`{property}` is larger or deeper than any descriptor (limit: {limit}), and was not read any further. Shorten it; refer to an image by its URL.',
    ja: '`{property}` が記述として大きすぎるか深すぎる（上限: {limit}）ため、読み取りを中止しました。短くし、画像は URL で参照してください。',
  },
  DESCRIPTOR_UNREADABLE: {
    severity: 'error',
    source: 'practice',
    en: 'Reading `{property}` raised an error (a getter or a proxy failed). Hand in a plain copy of the data.',
    ja: '`{property}` を読み取るときにエラーが発生しました（ゲッターまたはプロキシの失敗）。データの単純なコピーを渡してください。',
  },
} as const
