/** What can be noticed about the chunks of a PNG. */
export const PNG = {
  PNG_BADGE_COMPRESSED: {
    severity: 'error',
    spec: 'https://www.imsglobal.org/spec/ob/v3p0/#png-baking',
    en: 'The badge in the {chunk} chunk at byte {offset} is compressed, which Open Badges forbids, so it was not read. Ask the issuer to bake it without compression, or pass `allowCompressed`.',
    ja: '{offset} バイト目の {chunk} チャンクのバッジは圧縮されています。Open Badges では禁じられているため、読み取りませんでした。発行者に圧縮なしで作り直しを依頼するか、`allowCompressed` を指定してください。',
  },
  PNG_BADGE_WAS_COMPRESSED: {
    severity: 'warning',
    spec: 'https://www.imsglobal.org/spec/ob/v3p0/#png-baking',
    en: 'The badge in the {chunk} chunk at byte {offset} was compressed, which Open Badges forbids; other readers will not read it. Bake it again without compression.',
    ja: '{offset} バイト目の {chunk} チャンクのバッジは圧縮されていました。Open Badges では禁じられており、ほかのソフトウェアでは読み取れません。圧縮なしで作り直してください。',
  },
  PNG_BADGE_CHUNK_MALFORMED: {
    severity: 'error',
    spec: 'https://www.w3.org/TR/png-3/#11textinfo',
    en: 'The {chunk} chunk of a badge at byte {offset} is not built as the format asks for, so no badge could be read from it. Ask the issuer to bake the image again.',
    ja: '{offset} バイト目にあるバッジの {chunk} チャンクは形式が正しくないため、読み取れませんでした。発行者に画像の作り直しを依頼してください。',
  },
  PNG_BADGE_CHECKSUM_WRONG: {
    severity: 'error',
    spec: 'https://www.w3.org/TR/png-3/#5CRC-algorithm',
    en: 'The checksum of the badge in the {chunk} chunk at byte {offset} is wrong: the badge was damaged or altered after it was baked. Obtain the image again.',
    ja: '{offset} バイト目の {chunk} チャンクにあるバッジのチェックサムが一致しません。埋め込まれたあとに破損したか、書き換えられています。画像を入手し直してください。',
  },
  PNG_BADGE_NOT_UTF8: {
    severity: 'error',
    spec: 'https://www.w3.org/TR/png-3/#11iTXt',
    en: 'The badge in the {chunk} chunk at byte {offset} is not UTF-8, as this chunk has to be; it was read as Latin-1, and letters may be wrong. Ask the issuer to bake it again.',
    ja: '{offset} バイト目の {chunk} チャンクのバッジは UTF-8 でなければなりませんが、そうなっていません。Latin-1 として読み取ったため、文字が正しくない可能性があります。発行者に作り直しを依頼してください。',
  },
  PNG_BADGE_READ_AS_UTF8: {
    severity: 'info',
    spec: 'https://www.w3.org/TR/png-3/#11tEXt',
    en: 'The {chunk} chunk at byte {offset} should be Latin-1, but its badge was read as UTF-8, which it evidently is. Bake it again as iTXt, which is always UTF-8.',
    ja: '{offset} バイト目の {chunk} チャンクは本来 Latin-1 ですが、明らかに UTF-8 で書かれているため、UTF-8 として読み取りました。常に UTF-8 である iTXt で作り直してください。',
  },
  PNG_BADGE_IN_OTHER_CHUNK: {
    severity: 'info',
    spec: 'https://www.imsglobal.org/spec/ob/v3p0/#png-baking',
    en: 'The badge at byte {offset} is in a {chunk} chunk, as the first tools made it; others look only at iTXt chunks. Bake it again to be found by all.',
    ja: '{offset} バイト目のバッジは、初期のツールが使った {chunk} チャンクにあります。iTXt チャンクしか見ないソフトウェアもありますので、作り直すと確実です。',
  },
  PNG_BADGE_AFTER_PIXELS: {
    severity: 'info',
    spec: 'https://www.imsglobal.org/spec/ob/v3p0/#png-baking',
    en: 'The badge at byte {offset} stands behind the pixels, where readers that stop early do not find it. Bake it again to bring it to the front.',
    ja: '{offset} バイト目のバッジは画素データより後ろにあり、途中で読み終えるソフトウェアでは見つかりません。作り直すと前に移せます。',
  },
  PNG_CHECKSUM_WRONG: {
    severity: 'warning',
    spec: 'https://www.w3.org/TR/png-3/#5CRC-algorithm',
    en: 'The checksum of the {chunk} chunk at byte {offset} is wrong: the picture is damaged. Obtain it again.',
    ja: '{offset} バイト目の {chunk} チャンクのチェックサムが一致しません。画像が破損しています。入手し直してください。',
  },
  PNG_CHUNK_MISPLACED: {
    severity: 'warning',
    spec: 'https://www.w3.org/TR/png-3/#5ChunkOrdering',
    en: 'The {chunk} chunk at byte {offset} must not stand there, so programs may refuse to show the picture. Save it again with an image editor, and bake it afterwards.',
    ja: '{offset} バイト目の {chunk} チャンクは、そこに置いてはならないものです。画像を表示できないソフトウェアがあります。画像編集ソフトで保存し直してから、バッジを埋め込んでください。',
  },
  PNG_PIXELS_MISSING: {
    severity: 'warning',
    spec: 'https://www.w3.org/TR/png-3/#11IDAT',
    en: 'The image has no pixels (no IDAT chunk), so nothing can be shown. Obtain it again.',
    ja: '画像に画素データ（IDAT チャンク）がなく、何も表示できません。入手し直してください。',
  },
  PNG_DATA_AFTER_END: {
    severity: 'warning',
    spec: 'https://www.w3.org/TR/png-3/#11IEND',
    en: '{count} bytes follow the end of the image at byte {offset}; they are no part of it and were not read. Remove them unless you know what they are.',
    ja: '画像の終わり（{offset} バイト目）のあとに {count} バイトのデータがあります。画像の一部ではないため読み取っていません。何か分からなければ取り除いてください。',
  },
} as const
