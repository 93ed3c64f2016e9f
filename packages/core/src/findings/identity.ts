/**
 * What can be noticed about a recipient's identity, and about two credentials that are compared.
 * No message repeats an identity, a hash or a salt: they are what hashing is to protect.
 */
export const IDENTITY = {
  IDENTITY_OBJECT_MALFORMED: {
    severity: 'error',
    spec: 'https://www.imsglobal.org/spec/ob/v3p0/#identityobject',
    en: 'This does not identify anybody: an identity is an object with a type and a text that is either the identity or its hash. From a badge, hand in `credentialSubject.identifier` (3.0) or `recipient` (2.0).',
    ja: 'これでは受領者を特定できません。識別情報は、種別と、識別子またはそのハッシュの文字列を持つオブジェクトにしてください。バッジからは `credentialSubject.identifier`（3.0）または `recipient`（2.0）を渡します。',
  },
  IDENTITY_HASHED_NOT_BOOLEAN: {
    severity: 'error',
    spec: 'https://www.imsglobal.org/spec/ob/v3p0/#identityobject',
    en: '`hashed` is neither true nor false, so whether the identity is hashed was told from its form. Write true or false.',
    ja: '`hashed` が true でも false でもないため、ハッシュかどうかを値の形から判断しました。true または false を書いてください。',
  },
  IDENTITY_HASHED_CONTRADICTED: {
    severity: 'error',
    spec: 'https://www.imsglobal.org/spec/ob/v3p0/#identityobject',
    en: '`hashed` is false, but the identity looks like a hash. Set `hashed` to true if it is one.',
    ja: '`hashed` が false なのに、識別情報がハッシュの形をしています。ハッシュであれば `hashed` を true にしてください。',
  },
  IDENTITY_HASH_MALFORMED: {
    severity: 'error',
    spec: 'https://www.imsglobal.org/spec/ob/v3p0/#identityhash',
    en: 'The identity is said to be hashed, but it is not a hash. Write sha256$ and 64 hexadecimal digits.',
    ja: '識別情報はハッシュとされていますが、ハッシュの形をしていません。sha256$ に続けて 16 進数を 64 桁書いてください。',
  },
  IDENTITY_HASH_ALGORITHM_UNKNOWN: {
    severity: 'error',
    spec: 'https://www.imsglobal.org/spec/ob/v3p0/#identityhash',
    en: 'The identity is hashed with an algorithm that Open Badges does not know: {algorithm}. Use sha256.',
    ja: '識別情報は、Open Badges にないアルゴリズム（{algorithm}）でハッシュ化されています。sha256 を使ってください。',
  },
  IDENTITY_HASH_SHA512: {
    severity: 'warning',
    spec: 'https://www.imsglobal.org/spec/ob/v3p0/#identityhash',
    en: 'The identity is hashed with SHA-512, which Open Badges does not list, so other readers may not recognise the recipient. Use sha256.',
    ja: '識別情報は Open Badges にない SHA-512 でハッシュ化されており、ほかのソフトウェアでは受領者を確認できないおそれがあります。sha256 を使ってください。',
  },
  IDENTITY_HASH_MD5: {
    severity: 'warning',
    spec: 'https://www.imsglobal.org/spec/ob/v3p0/#identityhash',
    en: 'The identity is hashed with MD5, which is broken and quickly guessed. Use sha256 with a salt.',
    ja: '識別情報は、安全でなく容易に推測される MD5 でハッシュ化されています。ソルト付きの sha256 を使ってください。',
  },
  IDENTITY_HASH_NO_ALGORITHM: {
    severity: 'warning',
    spec: 'https://www.imsglobal.org/spec/ob/v3p0/#identityhash',
    en: 'The hash does not name its algorithm, so it was told from its length. Write sha256$ before it.',
    ja: 'ハッシュにアルゴリズム名がないため、長さから判断しました。先頭に sha256$ を付けてください。',
  },
  IDENTITY_SALT_MISSING: {
    severity: 'warning',
    spec: 'https://www.imsglobal.org/spec/ob/v3p0/#identityhash',
    en: 'The identity is hashed without a salt, so anybody can find it by hashing likely addresses. Use a random salt for each badge.',
    ja: '識別情報がソルトなしでハッシュ化されているため、候補をハッシュ化すれば誰でも突き止められます。バッジごとに無作為なソルトを使ってください。',
  },
  IDENTITY_SALT_MALFORMED: {
    severity: 'error',
    spec: 'https://www.imsglobal.org/spec/ob/v3p0/#identityobject',
    en: 'The salt is not a text that can be encoded as UTF-8, so the hash cannot be compared. Write it as text.',
    ja: 'ソルトが UTF-8 で表せる文字列でないため、ハッシュを照合できません。文字列で書いてください。',
  },
  IDENTITY_PLAIN_EMAIL: {
    severity: 'warning',
    spec: 'https://www.imsglobal.org/spec/ob/v3p0/#identityobject',
    en: 'The e-mail address of the recipient can be read by everybody who sees the badge. Write its salted hash instead, unless that is intended.',
    ja: '受領者のメールアドレスが、バッジを見る人すべてに読める形で入っています。意図したものでなければ、ソルト付きのハッシュに置き換えてください。',
  },
  IDENTITY_EMAIL_CASE: {
    severity: 'info',
    spec: 'https://www.imsglobal.org/spec/ob/v3p0/#verify-identifier',
    en: 'The e-mail address matches only without regard to capital letters. Compare exactly if your mail system tells them apart.',
    ja: 'メールアドレスは、大文字と小文字を区別しなければ一致します。区別するメールシステムでは、厳密な照合を選んでください。',
  },
  IDENTITY_NOT_COMPARED: {
    severity: 'info',
    spec: 'https://www.imsglobal.org/spec/ob/v3p0/#verify-identifier',
    en: 'The badge names no identity of the type {type} that could be compared, so it says nothing about this recipient. Try another identifier.',
    ja: 'バッジには照合できる種別 {type} の識別情報がないため、この受領者のものかどうかは分かりません。別の識別子で試してください。',
  },
  COMPARISON_NOT_A_CREDENTIAL: {
    severity: 'error',
    spec: 'https://www.imsglobal.org/spec/ob/v3p0/#credential-equality-and-comparison-algorithm',
    en: 'This is not a credential, so there is nothing to compare. Give an object with `id` and `issuer`.',
    ja: 'これはクレデンシャルではないため、比較できません。`id` と `issuer` を持つオブジェクトを渡してください。',
  },
  COMPARISON_ID_ABSENT: {
    severity: 'error',
    spec: 'https://www.imsglobal.org/spec/ob/v3p0/#credential-equality-and-comparison-algorithm',
    en: '`{property}` is missing or not a text, so it cannot be told whether the credentials are the same. Both need one.',
    ja: '`{property}` がないか文字列でないため、同じクレデンシャルかどうか判断できません。両方に必要です。',
  },
  COMPARISON_ESCAPE_MALFORMED: {
    severity: 'warning',
    spec: 'https://www.imsglobal.org/spec/ob/v3p0/#credential-equality-and-comparison-algorithm',
    en: '`{property}` has a % that does not begin a valid escape; it was compared as it stands. Write %25 for a percent sign.',
    ja: '`{property}` に、正しいパーセント符号化になっていない % があり、そのまま比較しました。% そのものは %25 と書いてください。',
  },
  COMPARISON_DATE_UNREADABLE: {
    severity: 'error',
    spec: 'https://www.imsglobal.org/spec/ob/v3p0/#credential-equality-and-comparison-algorithm',
    en: '`{property}` is missing or cannot be read, so it cannot be told which credential is newer. Write it like 2026-04-01T09:00:00Z.',
    ja: '`{property}` がないか読み取れないため、どちらのクレデンシャルが新しいか判断できません。2026-04-01T09:00:00Z のように書いてください。',
  },
} as const
