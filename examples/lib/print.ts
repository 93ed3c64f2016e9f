import { type Finding, renderFinding } from '@shirushi/core'

/** A chapter in both languages. */
export function heading(japanese: string, english: string): void {
  console.log(`\n■ ${japanese}\n  ${english}\n`)
}

/** Facts in two columns, the names padded to the same width. */
export function facts(rows: Readonly<Record<string, string | number>>): void {
  const width = Math.max(...Object.keys(rows).map((name) => name.length))
  for (const [name, value] of Object.entries(rows)) console.log(`  ${name.padEnd(width)}  ${value}`)
  console.log()
}

/** Findings for people: where, which rule, and what to do, in Japanese and English. */
export function printFindings(findings: readonly Finding[]): void {
  for (const finding of findings) {
    const fixable = finding.fix === undefined ? '' : ' (can be fixed mechanically · 自動修正可)'
    console.log(`  ${finding.severity.padEnd(7)}  ${finding.code}${fixable}`)
    console.log(`           ${finding.path || '(the whole badge · 全体)'}`)
    console.log(`           ${renderFinding(finding, 'ja')}`)
    console.log(`           ${renderFinding(finding, 'en')}`)
  }
  console.log()
}

/** JSON, indented like the text around it. */
export function printJson(value: unknown): void {
  console.log(JSON.stringify(value, null, 2).replace(/^/gm, '  '), '\n')
}
