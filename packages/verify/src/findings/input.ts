/** What can be said about what was handed in, before there is a badge to judge. */
export const INPUT = {
  INPUT_NOT_GIVEN: {
    severity: 'error',
    spec: 'https://www.imsglobal.org/spec/ob/v3p0/#verification',
    en: 'What was handed in is `{what}`, and no badge. Hand in the text, the bytes or the document itself: await a promise, read a response or a stream to its end.',
    ja: 'バッジではなく `{what}` が渡されました。テキスト、バイト列、または文書そのものを渡してください。Promise は await し、Response やストリームは最後まで読み取ってください。',
  },
  INPUT_UNRECOGNISED: {
    severity: 'error',
    spec: 'https://www.imsglobal.org/spec/ob/v3p0/#verification',
    en: 'This is neither JSON, nor a signed text, nor a PNG or SVG image, nor a web address, so there is no badge to verify. Hand in the file or address that the issuer gave.',
    ja: 'JSON、署名付きテキスト、PNG・SVG 画像、URL のいずれでもないため、検証できるバッジがありません。発行者から受け取ったファイルまたは URL を指定してください。',
  },
  INPUT_NOT_UTF8: {
    severity: 'error',
    spec: 'https://www.rfc-editor.org/rfc/rfc8259#section-8.1',
    en: 'The file is no image, and no text in UTF-8. A badge that is text has to be UTF-8; it may have been saved by a program that changed its encoding. Obtain the original again.',
    ja: 'このファイルは画像ではなく、UTF-8 のテキストでもありません。テキスト形式のバッジは UTF-8 でなければなりません。文字コードを変えて保存された可能性があります。元のファイルを入手し直してください。',
  },
  INPUT_CARRIES_NO_BADGE: {
    severity: 'error',
    spec: 'https://www.imsglobal.org/spec/ob/v3p0/#baked-badge',
    en: 'This is a {format} file, which cannot carry a badge; only PNG and SVG can. A badge that was converted to another format is lost. Obtain the original image again.',
    ja: 'これは {format} ファイルで、バッジを埋め込めません。埋め込めるのは PNG と SVG だけです。別の形式に変換するとバッジは失われます。元の画像を入手し直してください。',
  },
  INPUT_IMAGE_UNREADABLE: {
    severity: 'error',
    spec: 'https://www.imsglobal.org/spec/ob/v3p0/#baked-badge',
    en: 'The image is damaged, or built in a way that is refused for safety ({reason}). Obtain the original image again.',
    ja: '画像が壊れているか、安全のため読み取りを拒否する構造になっています（{reason}）。元の画像を入手し直してください。',
  },
  INPUT_IMAGE_WITHOUT_BADGE: {
    severity: 'error',
    spec: 'https://www.imsglobal.org/spec/ob/v3p0/#baked-badge',
    en: 'The image carries no badge. Programs that resize or store images often remove it. Obtain the original image from the issuer.',
    ja: '画像にバッジが埋め込まれていません。画像の縮小や保存の際に取り除かれることがよくあります。発行者から元の画像を入手してください。',
  },
  INPUT_TOKEN_MALFORMED: {
    severity: 'error',
    spec: 'https://www.rfc-editor.org/rfc/rfc7515#section-7.1',
    en: 'The signed text cannot be taken apart: {reason}. It may have been cut off or changed on the way. Obtain it again.',
    ja: '署名付きテキストを読み取れません（{reason}）。途中で切れたか、書き換えられた可能性があります。入手し直してください。',
  },
  INPUT_TOO_WRAPPED: {
    severity: 'error',
    spec: 'https://www.w3.org/TR/vc-data-model-2.0/#enveloped-verifiable-credentials',
    en: 'The badge is wrapped more than {count} times, in addresses, images or envelopes, which no issuer does. It was not followed further.',
    ja: 'バッジが URL・画像・封筒に {count} 回を超えて包まれています。通常の発行者は行わない形なので、それ以上は開いていません。',
  },
  INPUT_ADDRESS_NOT_FOLLOWED: {
    severity: 'error',
    spec: 'https://www.imsglobal.org/spec/ob/v3p0/#verification',
    en: 'In the place of a badge stands the address {url}. It was not gone to, because whoever wrote the document chose it. If you trust it, hand in the address itself.',
    ja: 'バッジがあるべき位置に URL {url} が書かれています。文書の作成者が自由に選べる接続先なので、接続していません。信頼できる場合は、その URL を直接指定してください。',
  },
  INPUT_TOO_MUCH_INSIDE: {
    severity: 'error',
    spec: 'https://www.w3.org/TR/vc-data-model-2.0/#verifiable-presentations',
    en: 'This lies inside of other badges or presentations, deeper than {deepest} levels, behind {most} others, or behind some that were very hard to judge, and was not verified. Hand it in alone.',
    ja: 'ほかのバッジやプレゼンテーションの中の {deepest} 段より深い位置、{most} 件より後ろ、または判定に時間のかかるものの後ろにあるため、検証していません。単独で検証してください。',
  },
  INPUT_NOT_FETCHED: {
    severity: 'error',
    spec: 'https://www.imsglobal.org/spec/ob/v3p0/#verification',
    en: 'The badge at {url} could not be obtained ({fault}, status {status}). That says nothing about the badge. Try again later, or hand in the badge itself.',
    ja: '{url} のバッジを取得できませんでした（{fault}、ステータス {status}）。バッジの真偽は分かりません。時間をおいて再度試すか、バッジのファイルを直接指定してください。',
  },
} as const
