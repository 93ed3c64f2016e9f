/** Text as UTF-8. */
export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

/** UTF-8 as text, with the byte order mark if there is one. */
export const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8')

/** An SVG with this content, and these attributes behind those that it needs. */
export function svg(content = '', attributes = ''): Uint8Array {
  return utf8(`<svg xmlns="http://www.w3.org/2000/svg"${attributes}>${content}</svg>`)
}

/** The namespaces of badges. */
export const OB2_NAMESPACE = 'http://openbadges.org'
export const OB3_NAMESPACE = 'https://purl.imsglobal.org/ob/v3p0'

/** How programs that people draw badges with begin their files, and other layouts that have to survive. */
export const REAL_LIFE: Readonly<Record<string, Uint8Array>> = {
  'as Inkscape writes it': utf8(`<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<!-- Created with Inkscape (http://www.inkscape.org/) -->

<svg
   width="512"
   height="512"
   viewBox="0 0 135.46666 135.46667"
   version="1.1"
   id="svg5"
   inkscape:version="1.2.2 (b0a8486541, 2022-12-01)"
   sodipodi:docname="badge.svg"
   xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape"
   xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd"
   xmlns="http://www.w3.org/2000/svg"
   xmlns:svg="http://www.w3.org/2000/svg">
  <sodipodi:namedview
     id="namedview7"
     pagecolor="#ffffff"
     inkscape:document-units="mm" />
  <defs
     id="defs2" />
  <g
     inkscape:label="レイヤー 1"
     inkscape:groupmode="layer"
     id="layer1">
    <circle
       style="fill:#008080;stroke-width:0.264583"
       id="path111"
       cx="67.7"
       cy="67.7"
       r="60" />
  </g>
</svg>
`),
  'as Illustrator writes it': utf8(
    `<?xml version="1.0" encoding="utf-8"?>
<!-- Generator: Adobe Illustrator 27.0.0, SVG Export Plug-In . SVG Version: 6.00 Build 0)  -->
<svg version="1.1" id="レイヤー_1" xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" x="0px"
	 y="0px" viewBox="0 0 300 300" style="enable-background:new 0 0 300 300;" xml:space="preserve">
<style type="text/css">
	.st0{fill:#E60012;}
	.st1{fill:url(#SVGID_1_);}
</style>
<circle class="st0" cx="150" cy="150" r="140"/>
</svg>
`.replaceAll('\n', '\r\n'),
  ),
  'with a byte order mark': utf8(
    '\ufeff<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><g/></svg>',
  ),
  'with nothing in it': utf8('<svg xmlns="http://www.w3.org/2000/svg" width="90" height="90"/>'),
  'with nothing in it, and space before the end': utf8('<svg\n\txmlns="http://www.w3.org/2000/svg"\n />\n'),
  'with an end tag and nothing before it': utf8('<svg xmlns="http://www.w3.org/2000/svg"></svg >'),
  'with a prefix for everything': utf8(
    '<s:svg xmlns:s="http://www.w3.org/2000/svg" s:x="1"><s:rect width="1" height="1"/></s:svg>',
  ),
  'with nothing in it, and a prefix': utf8("<s:svg xmlns:s='http://www.w3.org/2000/svg'/><!-- end -->"),
  'in ASCII': utf8(
    '<?xml version="1.0" encoding="US-ASCII"?><svg xmlns="http://www.w3.org/2000/svg"><title>&#26657;</title></svg>',
  ),
  'that uses our prefix for something else': utf8(
    '<svg xmlns="http://www.w3.org/2000/svg" xmlns:openbadges="urn:x"><openbadges:x openbadges:y="1"/></svg>',
  ),
  'that declares our prefix as we do': utf8(
    `<svg xmlns:openbadges="${OB3_NAMESPACE}" xmlns="http://www.w3.org/2000/svg"><g/></svg>`,
  ),
  'that declares our prefix as we do, in the other generation': utf8(
    `<svg xmlns:openbadges="${OB2_NAMESPACE}" xmlns="http://www.w3.org/2000/svg"/>`,
  ),
  'that declares our prefix further in': utf8(
    `<svg xmlns="http://www.w3.org/2000/svg"><metadata xmlns:openbadges="${OB3_NAMESPACE}"><openbadges:note/></metadata></svg>`,
  ),
  'with markup where a hurried reader would see the root': utf8(
    '<!-- <svg> --><?svg <svg> ?><svg xmlns="http://www.w3.org/2000/svg" data-a=">" data-b=\'<svg>\'><![CDATA[</svg>]]><!-- </svg> --></svg>'.replace(
      "'<svg>'",
      "'&lt;svg>'",
    ),
  ),
  'without the namespace': utf8('<svg width="9" height="9"><g/></svg>'),
}
