/** What reading the text of a badge could not make anything of. All of it is kept in `extra`. */
export const NARRATIVE = {
  NARRATIVE_TOO_LONG: {
    severity: 'warning',
    source: 'practice',
    en: 'The narrative is longer than {limit} characters. What comes after that was not read; shorten it.',
    ja: '説明文（narrative）が {limit} 文字を超えています。超えた部分は読み取っていません。短くしてください。',
  },
  NARRATIVE_LANGUAGE_ASSUMED: {
    severity: 'info',
    source: 'practice',
    en: 'No heading tells the language of the narrative. It was taken for "{assumed}"; say which it is if that is wrong.',
    ja: '見出しから説明文（narrative）の言語を判断できないため、「{assumed}」とみなしました。違う場合は言語を指定してください。',
  },
  NARRATIVE_TEXT_UNHEADED: {
    severity: 'info',
    source: 'practice',
    en: 'A part of the narrative stands under no heading. It is kept in `extra`, because what it describes cannot be told.',
    ja: '説明文（narrative）に見出しのない部分があります。どの項目の記述か判断できないため、`extra` に残しました。',
  },
  NARRATIVE_HEADING_UNKNOWN: {
    severity: 'info',
    source: 'practice',
    en: 'The heading "{heading}" is none that we know. Its text is kept in `extra`.',
    ja: '見出し「{heading}」に対応する項目がありません。本文は `extra` に残しました。',
  },
  NARRATIVE_HEADING_EMPTY: {
    severity: 'info',
    source: 'practice',
    en: 'There is no text under the heading "{heading}", so that nothing of it is kept.',
    ja: '見出し「{heading}」の下に本文がないため、この見出しは引き継がれません。',
  },
  NARRATIVE_LABEL_UNKNOWN: {
    severity: 'info',
    source: 'practice',
    en: 'The label "{label}" under "{heading}" is none that we know. Its text is kept in `extra`.',
    ja: '「{heading}」の「{label}」に対応する項目がありません。本文は `extra` に残しました。',
  },
  NARRATIVE_VALUE_UNREAD: {
    severity: 'warning',
    source: 'practice',
    en: '"{value}" under "{heading}" cannot be read as a value of this section. It is kept as text in `extra`; enter it by hand.',
    ja: '「{heading}」の「{value}」は、この項目の値として読み取れません。テキストのまま `extra` に残したので、確認して入力してください。',
  },
  NARRATIVE_DATE_UNREAD: {
    severity: 'warning',
    source: 'practice',
    en: '"{value}" under "{heading}" is no date that can be read without guessing. It is kept as text in `extra`; enter the date by hand.',
    ja: '「{heading}」の「{value}」は日付として確実には読み取れません。テキストのまま `extra` に残したので、日付を入力してください。',
  },
} as const
