import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { Validator } from '@cfworker/json-schema'
import { verify } from '@shirushi/verify'
import { CHECK_NAMES, renderReport, type VerificationReport } from '@shirushi/verify/report'
import { describe, expect, test } from 'vitest'
import { STYLE, STYLE_HASH } from '../src/render/html/style.ts'
import { columnsOf, wrapped } from '../src/render/text/columns.ts'
import { WORDS } from '../src/render/words/words.ts'
import { notReached, skipped } from '../src/report/skipped.ts'
import {
  ASSERTION,
  answered,
  ENGLISH_BADGE,
  PICTURE,
  RISHU,
  SAMPLES,
  sampleReport,
} from './support/sample-reports.ts'

const schema = JSON.parse(readFileSync(new URL('../schemas/report.json', import.meta.url), 'utf8')) as object
const validator = new Validator(schema, '2019-09', false)
const LANGUAGES = ['en', 'ja'] as const
const rows = Object.keys(SAMPLES).flatMap((name) => LANGUAGES.map((language) => [name, language] as const))

async function sample(name: string): Promise<VerificationReport> {
  const make = SAMPLES[name]
  if (make === undefined) throw new Error(name)
  return await make()
}

async function hostile(text: string): Promise<VerificationReport> {
  const long = `${text}${'あ'.repeat(50_000)}`
  const report = await sampleReport(RISHU, {
    proof: answered(
      'failed',
      [['CHECK_BROKE_OFF', text, { fault: text }]],
      [{ kind: 'key', id: long, source: 'badge', obtainedAt: text, sha256: text, details: { [text]: long } }],
    ),
  })
  const claims = {
    issuer: { id: long, name: text, url: text },
    recipient: { id: text, name: long },
    achievement: { id: text, name: text, description: long, criteria: long, criteriaUrl: text, image: text },
    id: text,
    name: long,
    licenseNumber: text,
    validFrom: text,
    validUntil: long,
    awardedDate: text,
    language: text,
    descriptor: [{ field: 'hours', text: { en: long, ja: text } }] as const,
  }
  return { ...report, at: text, claims }
}

describe('JSON', () => {
  test.for(rows)('follows its schema: %s, %s', async ([name, language]) => {
    const { errors, valid } = validator.validate(
      JSON.parse(renderReport(await sample(name), { language, as: 'json' })),
    )
    expect(errors).toEqual([])
    expect(valid).toBe(true)
  })

  test('follows its schema for a presentation', async () => {
    const inside = [await sample('valid'), await sample('invalid')]
    const report = await sampleReport({}, { proof: skipped() }, { kind: 'presentation', inside })
    expect(
      validator.validate(JSON.parse(renderReport(report, { language: 'en', as: 'json' }))).errors,
    ).toEqual([])
  })

  test('has a schema that refuses what no report may be', async () => {
    const good = JSON.parse(renderReport(await sample('valid'), { language: 'en', as: 'json' })) as {
      checks: Record<string, unknown>
    }
    const { trust: _, ...checks } = good.checks
    expect(validator.validate({ ...good, checks }).valid).toBe(false)
    expect(validator.validate({ ...good, verdict: 'invalid' }).valid).toBe(false)
    expect(validator.validate({ ...good, verdict: 'maybe' }).valid).toBe(false)
    expect(validator.validate({ ...good, more: 1 }).valid).toBe(false)
  })

  test('has its members in an order that does not depend on that of the report', async () => {
    const report = await sample('undetermined')
    const reversed = Object.fromEntries(Object.entries(report).reverse()) as unknown as VerificationReport
    const options = { language: 'en', as: 'json' } as const
    expect(renderReport(reversed, options)).toBe(renderReport(report, options))
    const { checks } = JSON.parse(renderReport(report, options)) as { checks: object }
    expect(Object.keys(checks)).toEqual(CHECK_NAMES)
  })

  test('has the messages in the language that was asked for, and the texts of the badge as they are', async () => {
    const report = await sampleReport(RISHU, { status: notReached('ja') })
    const { checks, claims } = JSON.parse(
      renderReport(report, { language: 'en', as: 'json' }),
    ) as VerificationReport
    expect(checks.status.findings[0]?.message).toBe(notReached('en').findings[0]?.message)
    expect(claims?.achievement?.name).toBe('地域データ活用プログラム')
  })

  test('says nothing to a terminal, and means the same', async () => {
    const text = '\u001b[2J\u009b31m\u202e\u2028'
    const json = renderReport(await hostile(text), { language: 'en', as: 'json' })
    expect(json).not.toMatch(/(?!\n)[\p{Cc}\u2028-\u202e]/u)
    expect((JSON.parse(json) as VerificationReport).claims?.id).toBe(text)
  })
})

describe('what verify() says of', () => {
  const unsigned = JSON.stringify(RISHU)

  test.for([
    ['a badge that nobody signed', unsigned],
    ['a badge of Open Badges 2.0', JSON.stringify(ASSERTION)],
    ['no badge', '?'],
    ['an empty object', '{}'],
    [
      'a presentation',
      JSON.stringify({ type: ['VerifiablePresentation'], verifiableCredential: [RISHU, '?'] }),
    ],
    ['half a JWT', 'eyJhbGciOiJub25lIn0.e30.'],
    ['another picture', new TextEncoder().encode('GIF89a')],
  ] as const)('%s can be written in every form', async ([, input]) => {
    const report = await verify(input)
    for (const language of LANGUAGES) {
      const json = renderReport(report, { language, as: 'json' })
      expect(validator.validate(JSON.parse(json)).errors).toEqual([])
      expect(renderReport(report, { language, as: 'text' })).toContain(
        WORDS[language].verdicts[report.verdict].word,
      )
      expect(renderReport(report, { language, as: 'html' })).toContain('</html>')
    }
  })
})

describe('text', () => {
  test.for(rows)(
    'fits on a terminal, verdict first, each check with a sign and a word: %s, %s',
    async ([name, language]) => {
      const report = await sample(name)
      const text = renderReport(report, { language, as: 'text' })
      const words = WORDS[language]
      const lines = text.split('\n')
      expect(lines[0]).toBe(
        `${{ valid: '✓', invalid: '✗', undetermined: '?' }[report.verdict]} ${words.verdicts[report.verdict].word}`,
      )
      expect(Math.max(...lines.map(columnsOf))).toBeLessThanOrEqual(82)
      expect(lines.length).toBeLessThan(70)
      for (const check of CHECK_NAMES) {
        const { outcome } = report.checks[check]
        if (outcome === 'not-applicable') continue
        const sign = { passed: '✓', failed: '✗', undetermined: '\\?' }[outcome]
        expect(text).toMatch(
          new RegExp(`^ {2}${sign} ${words.outcomes[outcome]} +${words.checks[check].name} `, 'm'),
        )
      }
    },
  )

  test('says what failed, why, and what to do', async () => {
    const text = renderReport(await sample('invalid'), { language: 'ja', as: 'text' })
    expect(text).toContain('改ざんの有無')
    expect(text).toContain('対処方法：')
    expect(text).toContain('RECIPIENT_DIFFERS')
    expect(text).toContain('以下はバッジに書かれている内容であり')
  })

  test('says nothing of a stranger to a terminal, and forges no line', async () => {
    const text = renderReport(await hostile('\u001b[2J\u009b31m\u202e\r\n✓ Valid\n'), {
      language: 'en',
      as: 'text',
    })
    expect(text).not.toMatch(/(?!\n)[\p{Cc}\u202a-\u202e]/u)
    expect(text).not.toMatch(/^✓ Valid/m)
    expect(text.length).toBeLessThan(20_000)
  })

  test('breaks lines where people break them', () => {
    expect(wrapped('one two three', 8)).toEqual(['one two', 'three'])
    expect(wrapped('一二三四、五', 8)).toEqual(['一二三四、', '五'])
    expect(wrapped('一二三（四）', 8)).toEqual(['一二三', '（四）'])
    expect(wrapped('abcdefghijkl', 5)).toEqual(['abcde', 'fghij', 'kl'])
    expect(wrapped('', 5)).toEqual([''])
  })
})

describe('HTML', () => {
  test('allows its own style and nothing else', async () => {
    expect(STYLE_HASH).toBe(`sha256-${createHash('sha256').update(STYLE).digest('base64')}`)
    const html = renderReport(await sample('valid'), { language: 'ja', as: 'html' })
    expect(html).toContain(`default-src 'none'; style-src '${STYLE_HASH}'; img-src data:`)
    expect(html).toContain('<html lang="ja">')
  })

  test('shows a picture that the badge holds, in a format of pixels', async () => {
    const withImage = async (image: string) => {
      const report = await sampleReport(ENGLISH_BADGE)
      const achievement = { ...report.claims?.achievement, image }
      return renderReport(
        { ...report, claims: { ...report.claims, achievement } },
        { language: 'en', as: 'html' },
      )
    }
    expect(await withImage(PICTURE)).toContain(`<img class="picture" src="${PICTURE}" alt="">`)
    for (const image of [
      'https://evil.example/pixel.png',
      'data:image/svg+xml;base64,PHN2Zy8+',
      'data:text/html;base64,PHN2Zy8+',
      'data:image/png;base64,AAAA" onerror="alert(1)',
      `data:image/png;base64,${'A'.repeat(2_000_000)}`,
    ]) {
      expect(await withImage(image)).not.toContain('<img')
    }
  })

  test.for([
    '</script><script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    '</style></title><base href="https://evil.example/">',
    '&lt;script&gt; &#60;script>',
    '\u202e\u0000\ud800',
  ])('shows %s as the text that it is', async (text) => {
    const html = renderReport(await hostile(text), { language: 'en', as: 'html' })
    const tags = new Set([...html.matchAll(/<\/?([a-z0-9]+)/gi)].map(([, tag]) => tag))
    expect(
      [...tags].filter((tag) => ['script', 'img', 'base', 'iframe', 'form', 'object'].includes(tag ?? '')),
    ).toEqual([])
    expect(html).not.toMatch(/<[^>"']*(?:"[^"]*"[^>"']*)*\son\w+=/i)
    expect(html).not.toMatch(/(?!\n)[\p{Cc}\u202a-\u202e\u2066-\u2069]/u)
    expect(html).not.toMatch(/\p{Cs}/u)
    expect(html.length).toBeLessThan(100_000)
  })

  test('marks the texts of the badge with the language that the badge gives, where it is one', async () => {
    const english = await sampleReport(ENGLISH_BADGE)
    expect(renderReport(english, { language: 'ja', as: 'html' })).toContain(
      '<bdi lang="en">Data Literacy</bdi>',
    )
    expect(renderReport(english, { language: 'en', as: 'html' })).not.toContain('<bdi lang')
    const odd = { ...english, claims: { ...english.claims, language: '" onload="x' } }
    expect(renderReport(odd, { language: 'ja', as: 'html' })).not.toContain('onload')
  })

  test('shows who issued a badge that is called like its issuer', async () => {
    const report = await sampleReport(ENGLISH_BADGE)
    const claims = { issuer: { name: 'Same' }, recipient: { name: 'Same' }, achievement: { name: 'Same' } }
    const html = renderReport({ ...report, claims }, { language: 'en', as: 'html' })
    expect(html).toContain('<dt>Issuer</dt><dd><bdi>Same</bdi></dd>')
    expect(html).toContain('<dt>Recipient</dt><dd><bdi>Same</bdi></dd>')
    expect(html).not.toContain('<dt>Achievement</dt>')
  })

  test('shows the badges inside of a presentation, and counts those that are too many', async () => {
    const one = await sample('valid')
    const inside = Array.from({ length: 25 }, () => one)
    const html = renderReport({ ...one, kind: 'presentation', inside }, { language: 'en', as: 'html' })
    expect(html).toContain('Badge 20 of 25')
    expect(html).toContain('5 further badges are not shown.')
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})

test('every text exists in both languages, and names the same values', () => {
  const leaves = (value: unknown, path = ''): [string, string][] =>
    typeof value === 'string'
      ? [[path, [...value.matchAll(/\{\w+\}/g)].join()]]
      : Object.entries(value as object).flatMap(([name, member]) => leaves(member, `${path}/${name}`))
  expect(leaves(WORDS.ja)).toEqual(leaves(WORDS.en))
})

test('a misused option is a bug in the caller, so it throws', async () => {
  const report = await sample('valid')
  expect(() => renderReport(report, { language: 'de' as never, as: 'html' })).toThrow(/options\.language/)
  expect(() => renderReport(report, { language: 'en', as: 'toString' as never })).toThrow(/options\.as/)
})
