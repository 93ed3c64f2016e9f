import type { MessageLanguage } from '@shirushi/core'
import type { VerifyFinding } from '../../findings/catalogue.ts'
import { renderVerifyFinding } from '../../findings/render-verify-finding.ts'
import { CHECK_NAMES } from '../../report/check-names.ts'
import type { Check, VerificationReport } from '../../report/report.ts'

/** The version of the form of reports in JSON; `schemas/report.json` describes it. */
const REPORT_SCHEMA_VERSION = '1.0'

/** Letters that act on a terminal or on the text around them; escaped, they are the same JSON. */
const ACTIVE = /[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g

/** A report as JSON, its members in an order that does not change. */
export function reportJson(report: VerificationReport, language: MessageLanguage): string {
  const whole = { schemaVersion: REPORT_SCHEMA_VERSION, language, ...reportMembers(report, language) }
  return `${JSON.stringify(whole, undefined, 2).replace(ACTIVE, escaped)}\n`
}

function escaped(letter: string): string {
  return `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`
}

function reportMembers(report: VerificationReport, language: MessageLanguage): object {
  const checks = CHECK_NAMES.map((name) => [name, checkMembers(report.checks[name], language)] as const)
  return {
    verdict: report.verdict,
    kind: report.kind,
    version: report.version,
    dataModel: report.dataModel,
    layers: report.layers,
    secured: report.secured,
    profile: report.profile,
    at: report.at,
    checks: Object.fromEntries(checks),
    claims: report.claims,
    inside: report.inside.map((one) => reportMembers(one, language)),
    credential: report.verdict === 'valid' ? report.credential : undefined,
  }
}

function checkMembers({ outcome, findings, evidence, duration }: Check, language: MessageLanguage): object {
  return {
    outcome,
    duration,
    findings: findings.map((finding) => findingMembers(finding, language)),
    evidence: evidence.map(({ kind, id, source, obtainedAt, sha256, details }) => ({
      kind,
      id,
      source,
      obtainedAt,
      sha256,
      details,
    })),
  }
}

function findingMembers(finding: VerifyFinding, language: MessageLanguage): object {
  const { code, severity, path, params, spec, fix } = finding
  return { code, severity, path, message: renderVerifyFinding(finding, language), params, spec, fix }
}
