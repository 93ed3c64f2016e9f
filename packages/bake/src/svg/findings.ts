/** What can be noticed about the markup of an SVG. */
export const SVG = {
  SVG_SCRIPT: {
    severity: 'warning',
    spec: 'https://www.w3.org/TR/SVG2/interact.html#ScriptElement',
    en: 'The SVG contains a script ({name} at byte {offset}), which runs where the image is opened as a page. Bake it again with `stripActiveContent`, and show it only through <img>.',
    ja: 'SVG にスクリプト（{offset} バイト目の {name}）が含まれており、画像を直接開くと実行されます。`stripActiveContent` を指定して埋め込み直し、表示には <img> を使ってください。',
  },
  SVG_EVENT_HANDLER: {
    severity: 'warning',
    spec: 'https://www.w3.org/TR/SVG2/interact.html#EventAttributes',
    en: 'The attribute {name} at byte {offset} runs code on an event. Bake the image again with `stripActiveContent`, and show it only through <img>.',
    ja: '{offset} バイト目の属性 {name} は、イベントが起きるとコードを実行します。`stripActiveContent` を指定して埋め込み直し、表示には <img> を使ってください。',
  },
  SVG_SCRIPT_ADDRESS: {
    severity: 'warning',
    spec: 'https://www.w3.org/TR/SVG2/linking.html#processingURL',
    en: 'In {name} at byte {offset} there is code in place of an address (such as javascript:). Bake the image again with `stripActiveContent`, and show it only through <img>.',
    ja: '{offset} バイト目の {name} には、アドレスの代わりにコード（javascript: など）が書かれています。`stripActiveContent` を指定して埋め込み直し、表示には <img> を使ってください。',
  },
  SVG_EMBEDDED_CONTENT: {
    severity: 'warning',
    spec: 'https://www.w3.org/TR/SVG2/embedded.html',
    en: '{name} at byte {offset} embeds something that is not SVG, such as a page, which may act on its own. Draw it with SVG, or bake the image again with `stripActiveContent`.',
    ja: '{offset} バイト目の {name} には、Web ページなど SVG ではない内容が埋め込まれており、独自に動作するおそれがあります。SVG で描き直すか、`stripActiveContent` を指定して埋め込み直してください。',
  },
  SVG_EMBEDDED_DOCUMENT: {
    severity: 'warning',
    spec: 'https://www.w3.org/TR/SVG2/linking.html#processingURL',
    en: 'The data: address in {name} at byte {offset} holds neither a picture of pixels nor a font, and may act when it is opened. Replace it, or bake the image again with `stripActiveContent`.',
    ja: '{offset} バイト目の {name} にある data: アドレスの中身は、ビットマップ画像でもフォントでもなく、開くと動作するおそれがあります。置き換えるか、`stripActiveContent` を指定して埋め込み直してください。',
  },
  SVG_EXTERNAL_REFERENCE: {
    severity: 'warning',
    spec: 'https://www.w3.org/TR/SVG2/linking.html#processingURL',
    en: '{name} at byte {offset} leads to another file. Where it is loaded, its host learns who looks at the badge and can change the picture; where it is not, the picture lacks a part. Embed the file, or bake the image again with `stripActiveContent`.',
    ja: '{offset} バイト目の {name} は外部のファイルを参照しています。読み込まれる場合は、参照先にバッジの閲覧者を知られ、見た目を変えられるおそれがあります。読み込まれない場合は、画像の一部が欠けます。ファイルを画像に埋め込むか、`stripActiveContent` を指定して埋め込み直してください。',
  },
  SVG_LINK: {
    severity: 'info',
    spec: 'https://www.w3.org/TR/SVG2/linking.html#Links',
    en: 'The link {name} at byte {offset} leads out of the image. It does nothing until somebody clicks it, and nothing where the image is shown through <img>. Make sure that it leads where you want, or bake the image again with `stripActiveContent`.',
    ja: '{offset} バイト目のリンク {name} は画像の外につながっています。クリックされるまでは何も起きず、<img> で表示した場合はクリックできません。リンク先が意図したものか確かめるか、`stripActiveContent` を指定して埋め込み直してください。',
  },
  SVG_LINK_ANIMATED: {
    severity: 'warning',
    spec: 'https://svgwg.org/specs/animations/#AttributeNameAttribute',
    en: 'The animation {name} at byte {offset} changes where something leads or what code it runs. Remove it, or bake the image again with `stripActiveContent`.',
    ja: '{offset} バイト目のアニメーション {name} は、リンク先や実行されるコードを変えるものです。取り除くか、`stripActiveContent` を指定して埋め込み直してください。',
  },
  SVG_ACTIVE_CONTENT_REMOVED: {
    severity: 'info',
    spec: 'https://www.w3.org/TR/SVG2/conform.html#secure-static-mode',
    en: '{name} at byte {offset} of the original was removed, because it can act or leads out of the image. Compare the pictures if it was there for a purpose.',
    ja: '元の画像の {offset} バイト目にあった {name} は、動作するか画像の外を参照するものなので取り除きました。意図して入れたものであれば、見た目を比べてください。',
  },
  SVG_BADGE_EMPTY: {
    severity: 'error',
    spec: 'https://www.imsglobal.org/spec/ob/v3p0/#svg-baking',
    en: 'The badge element at byte {offset} holds nothing, neither as text nor in `verify`. Ask the issuer to bake the image again.',
    ja: '{offset} バイト目のバッジ要素は空で、本文にも `verify` 属性にもバッジがありません。発行者に画像の作り直しを依頼してください。',
  },
  SVG_BADGE_HOLDS_ELEMENTS: {
    severity: 'warning',
    spec: 'https://www.imsglobal.org/spec/ob/v3p0/#svg-baking',
    en: 'There are elements inside the badge element at byte {offset}, where only text belongs. They were passed over; other readers may take the badge differently. Bake the image again.',
    ja: '{offset} バイト目のバッジ要素の中に、テキスト以外の要素があります。読み飛ばしましたが、ほかのソフトウェアでは異なる読み方をするおそれがあります。画像を作り直してください。',
  },
  SVG_BADGE_NOT_CDATA: {
    severity: 'info',
    spec: 'https://www.imsglobal.org/spec/ob/v3p0/#svg-baking',
    en: 'The badge at byte {offset} is written as escaped text instead of CDATA, which some readers do not find. Bake the image again to be found by all.',
    ja: '{offset} バイト目のバッジは CDATA ではなくエスケープしたテキストで書かれており、見つけられないソフトウェアがあります。作り直すと確実です。',
  },
  SVG_BADGE_ELEMENT_MIXED: {
    severity: 'warning',
    spec: 'https://www.imsglobal.org/spec/ob/v3p0/#svg-baking',
    en: 'The badge element at byte {offset} is called `{element}` in the namespace of Open Badges {generation}, which no specification knows, so other readers may miss it. Bake the image again.',
    ja: '{offset} バイト目のバッジ要素は Open Badges {generation} の名前空間で `{element}` という名前になっています。どの仕様にもない組み合わせで、ほかのソフトウェアでは見つからないおそれがあります。画像を作り直してください。',
  },
  SVG_NAMESPACE_MISSING: {
    severity: 'warning',
    spec: 'https://www.w3.org/TR/SVG2/struct.html#Namespace',
    en: 'The SVG does not declare the namespace of SVG, so browsers do not show it. Add xmlns="http://www.w3.org/2000/svg" to the <svg> tag before baking.',
    ja: 'SVG の名前空間が宣言されていないため、ブラウザーで表示されません。埋め込む前に、<svg> タグに xmlns="http://www.w3.org/2000/svg" を加えてください。',
  },
} as const
