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
    en: '`{property}` is not a field of the model. Put what has no field into `extra`.',
    ja: '`{property}` はモデルにない項目です。対応する項目のない内容は `extra` に入れてください。',
  },
  DESCRIPTOR_VALUE_UNKNOWN: {
    severity: 'error',
    source: 'practice',
    en: '`{property}` is "{value}", which is none of its values: {expected}.',
    ja: '`{property}` の「{value}」は使える値（{expected}）のいずれでもありません。',
  },
  DESCRIPTOR_DATE_MALFORMED: {
    severity: 'error',
    source: 'practice',
    en: '`{property}` is "{value}", which is no date. Write it like 2026-03-31.',
    ja: '`{property}` の「{value}」は日付として読み取れません。2026-03-31 のように書いてください。',
  },
  DESCRIPTOR_LANGUAGE_KEY: {
    severity: 'error',
    source: 'practice',
    en: '`{property}` has a text for "{language}", which is no language tag. Use one such as ja or en.',
    ja: '`{property}` に「{language}」のテキストがありますが、言語タグではありません。ja や en などを使ってください。',
  },
  DESCRIPTOR_NUMBER_RANGE: {
    severity: 'error',
    source: 'practice',
    en: '`{property}` is {value}, which is outside what it can be ({expected}).',
    ja: '`{property}` の {value} は、取り得る範囲（{expected}）にありません。',
  },
  DESCRIPTOR_TEXT_MALFORMED: {
    severity: 'error',
    source: 'practice',
    en: '`{property}` holds half a character (a lone surrogate), which no badge can carry. Type it again.',
    ja: '`{property}` に壊れた文字（対になっていないサロゲート）があり、バッジに書き込めません。入力し直してください。',
  },
} as const
