import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { markdownHtml } from '../src/render/markdown/markdown-html.ts'

/** What a page could do something with. */
const ACTIVE =
  /<(?!\/?(?:p|h4|ul|ol|li|em|strong|code|pre|blockquote|hr|br|a|span)\b)[^>]*>|<[^>]*\s(?:on\w+|style|src)=/i

describe('criteria in Markdown', () => {
  test('keep their form, with headings of one level', () => {
    const html = markdownHtml('# One\n\n### Three\n\n- **a**\n- `b`')
    expect(html).toContain('<h4>One</h4>')
    expect(html).toContain('<h4>Three</h4>')
    expect(html).toContain('<li><strong>a</strong></li>')
  })

  test('keep links to the web and to mail, and say where they lead', () => {
    expect(markdownHtml('[bank](https://evil.example/?a&b "title")')).toBe(
      '<p><a href="https://evil.example/?a&amp;b" rel="noopener noreferrer nofollow">bank</a> <span class="address">(https://evil.example/?a&amp;b)</span></p>',
    )
    expect(markdownHtml('<mailto:a@b.example>')).toContain('<a href="mailto:a@b.example"')
  })

  test.for([
    '[x](javascript:alert(1))',
    '[x](JaVaScRiPt:alert(1))',
    '[x](&#106;avascript:alert(1))',
    '[x](data:text/html,<script>alert(1)</script>)',
    '[x](vbscript:x)',
    '[x](irc://host)',
    '[x](//evil.example)',
    '[x](/relative)',
    '[x](#anchor)',
    '<javascript:alert(1)>',
    '[x]: javascript:alert(1)\n\n[x]',
  ])('lose a link that goes elsewhere: %s', (markdown) => {
    expect(markdownHtml(markdown)).not.toMatch(/<a\b/)
  })

  test.for([
    '<script>alert(1)</script>',
    '</script></style></textarea><img src=x onerror=alert(1)>',
    '<div style="position:fixed">x</div>',
    '<!-- --><iframe src="https://evil.example"></iframe>',
    '![x](https://evil.example/pixel.png)',
    '![x](data:image/svg+xml;base64,AAAA)',
    '`<b>`\n\n```"><script>\n<script>\n```',
    '[<img src=x onerror=alert(1)>](https://a.example/"onmouseover="alert(1))',
    '<a href="https://evil.example" onclick="x">x</a>',
    '[a](https://a.example/%22%3E%3Cscript%3E)',
  ])('hold no markup of their own: %s', (markdown) => {
    expect(markdownHtml(markdown)).not.toMatch(ACTIVE)
    expect(markdownHtml(markdown)).not.toMatch(/<img/)
  })

  test('cannot reorder what stands around them, not even by character references', () => {
    expect(markdownHtml('a&#x202E;b\u202ec')).toBe('<p>a⟨U+202E⟩b⟨U+202E⟩c</p>')
  })
})

const LENGTH = 1_000_000
const times = (text: string, length = LENGTH) => text.repeat(Math.ceil(length / text.length))

describe('a narrative that is made to keep a reader busy', () => {
  test.for([
    ['lists in lists', `${times('- ')}a`],
    ['quotes in quotes', times('>')],
    ['quotes and lists by turns', times(`${'> - 1. '.repeat(4)}a\n`)],
    ['numbers in numbers', times('1. ')],
    [
      'lists that go in line by line',
      Array.from({ length: 500 }, (_, at) => `${' '.repeat(at * 2)}- a`).join('\n'),
    ],
    ['emphasis that never ends', times('*a _b **c ')],
    ['stars', `${times('*')}a${times('*')}`],
    ['stars on both sides', `${times('*', 4_000)}a${times('*', 4_000)}`],
    ['links in links', times('[a](')],
    ['brackets', times('[')],
    ['closing brackets', `${times('[', 4_000)}${times(']', 4_000)}`],
    ['definitions', times('[a]: b\n\n')],
    ['references', `${times('[a]\n', 9_000)}\n\n[a]: https://a.example`],
    ['code that is never closed', Array.from({ length: 140 }, (_, at) => `a${'`'.repeat(at)}`).join('')],
    ['HTML that is never closed', times('<a b="')],
    ['comments', times('<!-- ')],
    ['entities', times('&amp;')],
    ['tabs', `${times('\t')}a`],
    ['lines', times('a\n')],
    ['one long word', times('a')],
    ['tables', times('|')],
    ['empty items', times('- \n')],
    ['headings', times('# a\n')],
    ['underlined headings', times('a\n=\n')],
    ['emphasis, as much as is read', `${times('*a_', 1_490)}a`],
    ['brackets, as many as are read', `${times('[', 499)}a${times(']', 499)}`],
    ['quotes and lists, as deep as is read', times('> - > - > - a\n', 6_900)],
  ] as const)('is shown in time: %s', ([, markdown]) => {
    // Of this process, in microseconds: what else a machine is busy with does not count.
    const before = process.cpuUsage()
    const html = markdownHtml(markdown)
    const { user, system } = process.cpuUsage(before)
    expect(user + system).toBeLessThan(1_000_000)
    expect(html.length).toBeLessThan(500_000)
  })

  test('does nothing, whatever it is put together from', () => {
    const piece = fc.constantFrom(
      ...[
        '> ',
        '- ',
        '* ',
        '1. ',
        '**',
        '_',
        '`',
        '```\n',
        '[',
        ']',
        '](',
        ')',
        '!',
        '<',
        '>',
        '&',
        '&#106;',
        '\n',
        '\n\n',
      ],
      ...[
        '<script>',
        'javascript:',
        'https://a.example',
        '"',
        "'",
        ' onerror=',
        '    ',
        '\t',
        '\\',
        '# ',
        'a',
        '\u202e',
        '[a]: ',
      ],
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 400 }), (pieces) => {
        const html = markdownHtml(pieces.join(''))
        expect(html).not.toMatch(ACTIVE)
        for (const [, address] of html.matchAll(/<a href="([^"]*)"/g)) {
          expect(address).toMatch(/^(?:https?:\/\/|mailto:)/)
        }
      }),
    )
  })
})
