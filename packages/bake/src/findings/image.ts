/** Advice on pictures that are to show a badge. Nothing here keeps a badge from being valid. */
export const IMAGE = {
  IMAGE_NOT_SQUARE: {
    severity: 'warning',
    spec: 'https://www.imsglobal.org/spec/ob/v3p0/impl/',
    en: 'The image is {width} by {height} and not square, so that places which show badges will cut it or leave margins. Make it square.',
    ja: '画像は {width} × {height} で、正方形ではありません。バッジを表示する場所で切り取られたり余白ができたりします。正方形にしてください。',
  },
  IMAGE_TOO_SMALL: {
    severity: 'warning',
    spec: 'https://www.imsglobal.org/spec/ob/v3p0/impl/',
    en: 'The image is {width} by {height} pixels, and less than {minimum} pixels on a side cannot be recognised. Use a larger one.',
    ja: '画像は {width} × {height} ピクセルです。一辺が {minimum} ピクセル未満では見分けにくくなります。より大きい画像を使ってください。',
  },
  IMAGE_TOO_LARGE: {
    severity: 'warning',
    spec: 'https://www.imsglobal.org/spec/ob/v3p0/impl/',
    en: 'The image takes {size} bytes; places that show badges often take no more than {maximum}. Make it smaller.',
    ja: '画像の大きさは {size} バイトです。バッジを表示する場所では {maximum} バイトまでとすることが多いため、小さくしてください。',
  },
  IMAGE_OPAQUE: {
    severity: 'info',
    spec: 'https://www.imsglobal.org/spec/ob/v3p0/impl/',
    en: 'The image has no transparency, so that its background shows as a box on coloured pages. Use a transparent background.',
    ja: '画像に透過の情報がなく、色の付いたページでは背景が四角く見えます。背景を透過にしてください。',
  },
  IMAGE_ANIMATED: {
    severity: 'info',
    spec: 'https://www.imsglobal.org/spec/ob/v3p0/impl/',
    en: 'The image is animated, and many places show only its first frame. Make sure that the first frame can stand alone.',
    ja: '画像はアニメーションですが、最初のコマしか表示しない場所が多くあります。最初のコマだけで分かるようにしてください。',
  },
  IMAGE_SIZE_UNKNOWN: {
    severity: 'info',
    spec: 'https://www.w3.org/TR/SVG2/coords.html#ViewBoxAttribute',
    en: 'The image does not say how wide and how high it is, so that its shape depends on where it is shown. Give it a `viewBox`.',
    ja: '画像に幅と高さの情報がなく、表示する場所によって形が変わります。`viewBox` を指定してください。',
  },
} as const
