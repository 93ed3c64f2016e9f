/**
 * What can be wrong with a single value. Each message names the same two parameters, so that a check
 * which runs over many properties need not know them apart: `property`, as the badge calls it, and
 * `value`.
 */
export const VALUES = {
  DATE_MALFORMED: {
    severity: 'error',
    spec: 'https://www.w3.org/TR/xmlschema11-2/#dateTime',
    en: '`{property}` is not a date and time that can be read: "{value}". Write it like 2026-04-01T09:00:00Z.',
    ja: '`{property}` の「{value}」は日時として読み取れません。2026-04-01T09:00:00Z のように書いてください。',
  },
  DATE_NO_SUCH_DAY: {
    severity: 'error',
    spec: 'https://www.w3.org/TR/xmlschema11-2/#dateTime',
    en: '`{property}` names a day that is not in the calendar: "{value}". Correct the year, month or day.',
    ja: '`{property}` の「{value}」は暦に存在しない日です。年月日を訂正してください。',
  },
  DATE_NO_SUCH_TIME: {
    severity: 'error',
    spec: 'https://www.w3.org/TR/xmlschema11-2/#dateTime',
    en: '`{property}` names a time that no clock shows: "{value}". Hours end at 23, minutes and seconds at 59; leap seconds cannot be written.',
    ja: '`{property}` の「{value}」は存在しない時刻です。時は 23、分と秒は 59 までで、うるう秒は表せません。',
  },
  DATE_NO_SUCH_OFFSET: {
    severity: 'error',
    spec: 'https://www.w3.org/TR/xmlschema11-2/#dateTime',
    en: '`{property}` has an offset from UTC that does not exist: "{value}". Offsets lie between -14:00 and +14:00.',
    ja: '`{property}` の「{value}」にある UTC との時差は存在しません。時差は -14:00 から +14:00 の範囲で書いてください。',
  },
  DATE_TIME_EXPECTED: {
    severity: 'error',
    spec: 'https://www.w3.org/TR/xmlschema11-2/#dateTime',
    en: '`{property}` is only a date, but a time is needed too: "{value}". Add one, such as T00:00:00Z.',
    ja: '`{property}` の「{value}」は日付だけですが、時刻も必要です。T00:00:00Z のように時刻を加えてください。',
  },
  DATE_ONLY_EXPECTED: {
    severity: 'error',
    spec: 'https://www.w3.org/TR/xmlschema11-2/#date',
    en: '`{property}` is not a calendar date: "{value}". Write year, month and day only, like 2026-04-01.',
    ja: '`{property}` の「{value}」は日付ではありません。2026-04-01 のように年月日だけで書いてください。',
  },
  DATE_NO_OFFSET: {
    severity: 'warning',
    spec: 'https://www.w3.org/TR/vc-data-model-2.0/#validity-period',
    en: '`{property}` does not say which time zone it is in, so it is read as UTC: "{value}". Add Z or an offset such as +09:00.',
    ja: '`{property}` の「{value}」には時差の指定がないため、UTC として読み取ります。Z または +09:00 のような時差を加えてください。',
  },
  DATE_FORM_UNUSUAL: {
    severity: 'warning',
    spec: 'https://www.w3.org/TR/xmlschema11-2/#dateTime',
    en: '`{property}` uses a form of ISO 8601 that many readers do not know: "{value}". Write seconds, and the offset with a colon, as in 2026-04-01T09:00:00+09:00.',
    ja: '`{property}` の「{value}」は、読み取れないソフトウェアの多い ISO 8601 の書式です。2026-04-01T09:00:00+09:00 のように、秒と、コロン付きの時差を書いてください。',
  },
  URI_MALFORMED: {
    severity: 'error',
    spec: 'https://www.rfc-editor.org/rfc/rfc3986#section-3',
    en: '`{property}` is not a URI: "{value}". Spaces, quotes, control characters and stray % signs have to be percent-encoded.',
    ja: '`{property}` の「{value}」は URI ではありません。空白、引用符、制御文字、単独の % はパーセント符号化してください。',
  },
  URI_RELATIVE: {
    severity: 'error',
    spec: 'https://www.rfc-editor.org/rfc/rfc3986#section-3',
    en: '`{property}` is relative, so it means something different wherever the badge is read: "{value}". Write the whole address with its scheme, such as https://.',
    ja: '`{property}` の「{value}」は相対参照のため、バッジを読む場所によって指すものが変わります。https:// などのスキームから始まる完全な形で書いてください。',
  },
  URI_NOT_ASCII: {
    severity: 'warning',
    spec: 'https://www.rfc-editor.org/rfc/rfc3986#section-3',
    en: '`{property}` has characters outside ASCII, which some readers refuse in a URI: "{value}". Percent-encode them.',
    ja: '`{property}` の「{value}」には ASCII 以外の文字があり、URI として受け付けないソフトウェアがあります。パーセント符号化してください。',
  },
  URL_MALFORMED: {
    severity: 'error',
    spec: 'https://www.rfc-editor.org/rfc/rfc3986#section-3',
    en: '`{property}` is not a web address that can be opened: "{value}". Write it like https://example.org/page.',
    ja: '`{property}` の「{value}」は開くことのできる Web アドレスではありません。https://example.org/page のように書いてください。',
  },
  URL_SCHEME_NOT_HTTP: {
    severity: 'error',
    spec: 'https://www.rfc-editor.org/rfc/rfc3986#section-3',
    en: '`{property}` has to be a web address, but its scheme is another one: "{value}". Use an address that starts with https:// or http://.',
    ja: '`{property}` は Web アドレスでなければなりませんが、「{value}」は別のスキームです。https:// または http:// で始まるアドレスにしてください。',
  },
  URL_NOT_HTTPS: {
    severity: 'info',
    spec: 'https://www.rfc-editor.org/rfc/rfc9110#section-4.2.2',
    en: '`{property}` is reached without encryption, so others could change what readers see: "{value}". Prefer https.',
    ja: '`{property}` の「{value}」は暗号化されない接続のため、表示内容を第三者に書き換えられるおそれがあります。https をお勧めします。',
  },
  DATA_URI_MALFORMED: {
    severity: 'error',
    spec: 'https://www.rfc-editor.org/rfc/rfc2397#section-3',
    en: '`{property}` is not a data URI that can be decoded: "{value}". Write data:, the media type, ;base64, a comma, and intact base64.',
    ja: '`{property}` の「{value}」は復号できる data URI ではありません。data:、メディアタイプ、;base64、コンマ、正しい base64 の順に書いてください。',
  },
  UUID_MALFORMED: {
    severity: 'error',
    spec: 'https://www.rfc-editor.org/rfc/rfc9562#section-4',
    en: '`{property}` begins with urn:uuid: but no UUID follows: "{value}". Write 8-4-4-4-12 hexadecimal digits.',
    ja: '`{property}` の「{value}」は urn:uuid: で始まりますが、UUID が続いていません。16 進数を 8-4-4-4-12 桁で書いてください。',
  },
  DID_MALFORMED: {
    severity: 'error',
    spec: 'https://www.w3.org/TR/did-core/#did-syntax',
    en: '`{property}` begins with did: but is not a DID: "{value}". Write did:, the method in lower case, and its identifier, such as did:web:example.org.',
    ja: '`{property}` の「{value}」は did: で始まりますが、DID ではありません。did:web:example.org のように、did:、小文字のメソッド名、識別子の順に書いてください。',
  },
  LANGUAGE_TAG_MALFORMED: {
    severity: 'error',
    spec: 'https://www.rfc-editor.org/rfc/rfc5646#section-2.1',
    en: '`{property}` is not a language tag: "{value}". Write a BCP 47 tag such as ja or en-GB.',
    ja: '`{property}` の「{value}」は言語タグではありません。ja や en-GB のような BCP 47 のタグを書いてください。',
  },
  LANGUAGE_TAG_UNUSUAL: {
    severity: 'warning',
    spec: 'https://www.imsglobal.org/spec/ob/v3p0/#org.1edtech.ob.v3p0.languagecode.class',
    en: '`{property}` is a language tag, but one that the published Open Badges schema refuses: "{value}". Use a language, script and region only, written like zh-Hant-TW.',
    ja: '`{property}` の「{value}」は言語タグですが、公開されている Open Badges のスキーマでは受け付けられません。zh-Hant-TW のように、言語・文字体系・地域だけで書いてください。',
  },
  COMPACT_JWS_MALFORMED: {
    severity: 'error',
    spec: 'https://www.rfc-editor.org/rfc/rfc7515#section-3.1',
    en: '`{property}` is not a compact JWS: "{value}". It consists of three base64url parts joined by dots.',
    ja: '`{property}` の「{value}」は JWS のコンパクト形式ではありません。base64url の 3 つの部分をドットでつないだ形にしてください。',
  },
  COUNTRY_CODE_UNKNOWN: {
    severity: 'error',
    spec: 'https://www.iso.org/iso-3166-country-codes.html',
    en: '`{property}` is not a country code of ISO 3166-1: "{value}". Write the two capital letters, such as JP.',
    ja: '`{property}` の「{value}」は ISO 3166-1 の国コードではありません。JP のように 2 文字の大文字で書いてください。',
  },
  PHONE_MALFORMED: {
    severity: 'warning',
    spec: 'https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html#Profile',
    en: '`{property}` is not written as an E.164 telephone number: "{value}". Write + and the digits with the country code, without spaces or hyphens, such as +81312345678.',
    ja: '`{property}` の「{value}」は E.164 形式の電話番号ではありません。+81312345678 のように、+ と国番号からの数字を、空白やハイフンを入れずに書いてください。',
  },
  EMAIL_MALFORMED: {
    severity: 'error',
    spec: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.1.2',
    en: '`{property}` is not an e-mail address: "{value}". Write one address, such as office@example.org.',
    ja: '`{property}` の「{value}」はメールアドレスではありません。office@example.org のように 1 つだけ書いてください。',
  },
  CREDITS_NEGATIVE: {
    severity: 'error',
    spec: 'https://www.imsglobal.org/spec/ob/v3p0/#achievement',
    en: '`{property}` counts credits, so it cannot be below zero: {value}. Write zero or more.',
    ja: '`{property}` は単位数なので、負の値（{value}）にはできません。0 以上の数を書いてください。',
  },
  NUMBER_NOT_FINITE: {
    severity: 'error',
    spec: 'https://www.rfc-editor.org/rfc/rfc8259#section-6',
    en: '`{property}` is not a number that JSON can hold: {value}. Write an ordinary number.',
    ja: '`{property}` の {value} は JSON で表せる数ではありません。通常の数を書いてください。',
  },
  TEXT_LONE_SURROGATE: {
    severity: 'error',
    spec: 'https://www.rfc-editor.org/rfc/rfc8259#section-8.2',
    en: '`{property}` contains half of a character, which cannot be written as UTF-8: "{value}". Remove it or restore the other half.',
    ja: '`{property}` の「{value}」には、UTF-8 で書き表せない半端な文字（単独のサロゲート）があります。取り除くか、欠けた半分を補ってください。',
  },
  TEXT_BLANK: {
    severity: 'warning',
    spec: 'https://www.imsglobal.org/spec/ob/v3p0/#data-models',
    en: '`{property}` has nothing to read in it: "{value}". Write something, or leave the property out.',
    ja: '`{property}` の「{value}」には読める文字がありません。内容を書くか、項目ごと省いてください。',
  },
  TEXT_BIDI_CONTROL: {
    severity: 'warning',
    spec: 'https://www.unicode.org/reports/tr36/#Bidirectional_Text_Spoofing',
    en: '`{property}` contains invisible characters that change the direction of the text and can make it look like another: "{value}". Remove them.',
    ja: '`{property}` の「{value}」には、文字の並ぶ向きを変えて別の文字列に見せかけることのできる不可視の文字があります。取り除いてください。',
  },
  TEXT_CONTROL_CHARACTER: {
    severity: 'warning',
    spec: 'https://www.rfc-editor.org/rfc/rfc8264#section-9.11',
    en: '`{property}` contains control characters that cannot be displayed: "{value}". Remove them.',
    ja: '`{property}` の「{value}」には表示できない制御文字があります。取り除いてください。',
  },
} as const
