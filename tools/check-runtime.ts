// The built packages where neither Node nor the making of code is at hand: a bare engine, as an edge worker
// or a page under a strict content security policy gives it. What they answer there, they answer here.
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createContext, Script } from 'node:vm'
import { build } from 'esbuild'
import { isProgram, ROOT, report } from './lib/report.ts'

/** A program over the exports of an entry, and where the entry is built. */
export interface RuntimeCheck {
  readonly entry: string
  /** The body of a function of `api`; what it returns is compared as JSON. */
  readonly program: string
}

const CORE: RuntimeCheck = {
  entry: 'packages/core/dist/index.js',
  program: `
    const credential = api.createCredential({
      id: 'urn:uuid:0b6f1c1e-3f0a-4d57-9d31-1f6a3a0f2c77',
      issuer: { id: 'did:web:university.example', name: '例示大学' },
      recipient: { identifier: [{ email: 'hanako@recipient.example', salt: '塩' }] },
      validFrom: '2026-04-01T00:00:00+09:00',
      achievement: {
        id: 'https://university.example/achievements/1',
        name: '統計学Ⅰ',
        description: '統計学の基礎を修めた。',
        criteria: '試験に合格すること。',
      },
    })
    const { assertion } = api.downgradeToOpenBadges2(credential, {
      assertionId: 'https://university.example/awards/1',
      badgeClassId: 'https://university.example/badges/1',
      verification: 'hosted',
      image: 'https://university.example/1.png',
      issuer: {
        id: 'https://university.example/',
        url: 'https://university.example/',
        email: 'office@university.example',
      },
    })
    return {
      credential,
      assertion,
      checked: [credential, assertion, '{ "type": ["OpenBadgeCredential"] }', {}].map((badge) =>
        api.checkBadge(badge, { language: 'ja' })),
      matched: api.matchIdentity('hanako@recipient.example', credential.credentialSubject.identifier),
      repaired: api.repairBadge({ ...credential, evidence: [] }),
    }`,
}

const DESCRIPTORS: RuntimeCheck = {
  entry: 'packages/core/dist/descriptors.js',
  program: `
    const { descriptor, award } = api.fromFramework(
      {
        課程の名称: '統計学Ⅰ',
        目的: '統計の基礎を養う。',
        総時間数: '６０時間',
        定員: '若干名',
        講習又は授業の方法: '講義、メディア授業',
        氏名: '山田 花子',
        交付日: '令和8年3月31日',
      },
      'jp-rishu-164',
      { id: 'https://university.example/courses/1', providerId: 'https://university.example/' },
    )
    const awarded = { ...award, id: 'https://university.example/awards/1' }
    const pictured = { ...descriptor, image: { id: 'https://university.example/1.png' } }
    const badges = ['ob2', 'ob3'].map((as) =>
      api.toBadge(pictured, {
        as,
        award: {
          ...awarded,
          learner: {
            ...awarded.learner,
            identifiers: [{ type: 'emailAddress', value: 'hanako@recipient.example', salt: '塩' }],
          },
        },
        messages: 'ja',
      }))
    const comparison = api.compareWith(pictured, 'eu-2022', { award: awarded })
    return {
      badges,
      read: badges.map(({ badge }) => api.fromBadge(JSON.stringify(badge))),
      linted: api.lintDescriptor(pictured, Object.keys(api.PROFILES), { award: awarded, exportTo: 'ob3' }),
      rendered: api.renderComparison(comparison, { as: 'markdown', language: 'ja' }),
      effort: api.convertEffort(pictured.effort, 'ECTS', { assumption: 'as-if-total' }),
      elm: api.toElm(pictured, awarded),
      document: api.toFramework(pictured, 'jp-rishu-164', { award: awarded }),
    }`,
}

/** What differs, as sentences: nothing, where the entry does the same in a bare engine. */
export async function checkRuntime(root: string, { entry, program }: RuntimeCheck): Promise<string[]> {
  const file = join(root, entry)
  const here = new Function('api', program)(await import(pathToFileURL(file).href))
  const { outputFiles } = await build({
    stdin: {
      contents: `import * as api from ${JSON.stringify(file)}; globalThis.api = api`,
      resolveDir: root,
    },
    bundle: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    write: false,
    logLevel: 'silent',
  })
  const bundle = outputFiles.map(({ text }) => text).join('\n')
  try {
    const bare = createContext(Object.create(null), { codeGeneration: { strings: false, wasm: false } })
    new Script(
      `${bundle}\nglobalThis.result = JSON.stringify(((api) => {${program}})(globalThis.api))`,
    ).runInContext(bare)
    const there: unknown = Reflect.get(bare, 'result')
    return there === JSON.stringify(here) ? [] : [`${entry} answers something else in a bare engine`]
  } catch (error) {
    return [`${entry} does not run in a bare engine: ${String(error)}`]
  }
}

if (isProgram(import.meta.url)) {
  const problems = [await checkRuntime(ROOT, CORE), await checkRuntime(ROOT, DESCRIPTORS)]
  report('runtime', problems.flat())
}
