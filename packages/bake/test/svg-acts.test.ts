import { bake, unbake } from '@shirushi/bake'
import { openStage, type Stage } from 'shirushi-testing/acting'
import { BROWSER, BROWSER_SKIPPED } from 'shirushi-testing/browser'
import { beforeAll, describe, expect, test } from 'vitest'
import { CREDENTIAL } from './support/badges.ts'
import { svg, textOf, utf8 } from './support/make-svg.ts'

const box = '<rect width="200" height="200"/>'
const SIZE = ' width="200" height="200" xmlns:xlink="http://www.w3.org/1999/xlink"'

/** What Chromium does something about: runs code, or asks for another file. */
const ACTING: readonly (readonly [what: string, content: string, prolog?: string])[] = [
  ['a script', '<script>alert(1)</script>'],
  ['a script of another file', '<script xlink:href="https://evil.test/x.js"/>'],
  ['a handler', `<rect width="200" height="200" onclick="alert(1)"/>`],
  ['a handler of an animation', `<rect><animate attributeName="x" dur="1s" onbegin="alert(1)"/></rect>`],
  ['a link of code', `<a href=" java&#9;script:alert(1)">${box}</a>`],
  ['a link that is animated', `<a>${box}<set attributeName="href" to="javascript:alert(1)"/></a>`],
  [
    'a page',
    '<foreignObject width="9" height="9"><img xmlns="http://www.w3.org/1999/xhtml" src="x"/></foreignObject>',
  ],
  [
    'a page beside the drawing',
    '<meta xmlns="http://www.w3.org/1999/xhtml" http-equiv="refresh" content="0;url=x"/>',
  ],
  ['a picture of another host', '<image href="https://evil.test/a.png" width="9" height="9"/>'],
  [
    'a picture that is animated',
    '<image width="9" height="9"><set attributeName="href" to="//evil.test/a"/></image>',
  ],
  ['a picture whose name is a wide space', '<image href="\u3000#a" width="9" height="9"/>'],
  ['a picture whose name is a delete character', '<image href="&#127;#a" width="9" height="9"/>'],
  [
    'a filter of another file',
    '<filter id="f"><feImage href="x.png"/></filter><rect filter="url(#f)" width="9" height="9"/>',
  ],
  [
    'a mask that is animated',
    '<rect width="9" height="9"><set attributeName="mask" to="url(x.svg#a)"/></rect>',
  ],
  ['an import', '<style>@i\\6dport "https://evil.test/a.css";</style>'],
  ['an import written as references', '<style>&#64;import &quot;a.css&quot;;</style>'],
  ['an address with escapes', `<style>rect{mask-image:ur\\6c(ht\\74ps://evil.test/a)}</style>${box}`],
  [
    'an address from elsewhere',
    `<rect width="9" height="9" style='--a:"x.png";mask-image:image-set(var(--a) 1x)'/>`,
  ],
  ['an address that is not closed', `<style>rect{mask-image:url("https://evil.test/a</style>${box}`],
  ['a style sheet of an instruction', box, '<?xml-stylesheet href="a.css"?>'],
]

describe.skipIf(BROWSER === undefined)(
  `what acts in a browser does not once it was taken out${BROWSER_SKIPPED}`,
  () => {
    let stage: Stage

    beforeAll(async () => {
      stage = await openStage()
      return stage.close
    })

    test.for(ACTING)('%s', async ([, content, prolog = '']) => {
      const image = utf8(prolog + textOf(svg(content, SIZE)))
      // A busy browser may take longer than it is given.
      await expect.poll(() => stage.actsOf(image, 'image/svg+xml'), { timeout: 20_000 }).not.toEqual([])
      expect(unbake(image).findings).not.toEqual([])
      const stripped = bake(image, CREDENTIAL, { stripActiveContent: true })
      expect(await stage.actsOf(stripped, 'image/svg+xml')).toEqual([])
    })

    test('and what was harmless before, is with a badge', async () => {
      const image = svg(`<a href="#b">${box}</a><image href="#a"/><style>rect{fill:url(#c)}</style>`, SIZE)
      expect(await stage.actsOf(bake(image, CREDENTIAL), 'image/svg+xml')).toEqual([])
    })
  },
)
