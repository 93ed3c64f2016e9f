/** A rule, as catalogues of findings have it. */
export interface Rule {
  readonly severity: string
  readonly spec: string | { readonly ob2: string; readonly ob3: string }
  readonly en: string
  readonly ja: string
}

/** What stands on a page of findings beside the table. */
export interface FindingsPage {
  /** The folder of the package under `packages/`. */
  readonly folder: string
  readonly heading: string
  /** What the page is about, one line each. */
  readonly english: readonly string[]
  readonly japanese: readonly string[]
  readonly chapters: readonly (readonly [title: string, rules: Readonly<Record<string, Rule>>])[]
}

/** The page that lists every code of a package, in both languages. Its test writes and compares it. */
export function renderFindingsPage({ folder, heading, english, japanese, chapters }: FindingsPage): string {
  return [
    `<!-- Generated from packages/${folder}/src by \`pnpm test packages/${folder}/test/findings -u\`: change it there. -->`,
    '',
    `# ${heading}`,
    '',
    ...english,
    '',
    ...japanese,
    '',
    ...chapters.flatMap(([title, rules]) => [
      `## ${title}`,
      '',
      '| code | severity | English | 日本語 | source |',
      '|---|---|---|---|---|',
      ...Object.entries(rules).map(row),
      '',
    ]),
  ].join('\n')
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('<', '&lt;')

function row([code, { severity, en, ja, spec }]: readonly [string, Rule]): string {
  const link = typeof spec === 'string' ? `[spec](${spec})` : `[2.0](${spec.ob2}), [3.0](${spec.ob3})`
  return `| \`${code}\` | ${severity} | ${cell(en)} | ${cell(ja)} | ${link} |`
}
