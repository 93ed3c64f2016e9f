import type { MessageLanguage } from '@shirushi/core'
import { InvalidArgumentError } from '@shirushi/core/errors'
import type { VerificationReport } from '../report/report.ts'
import { reportHtml } from './html/report-html.ts'
import { reportJson } from './json/report-json.ts'
import { reportText } from './text/report-text.ts'
import { viewOf } from './view/view-of.ts'

/** How {@link renderReport} writes a report. */
export interface RenderReportOptions {
  /** The language of the report, whichever its findings were made in. */
  readonly language: MessageLanguage
  /** `text` for terminals, `html` for people, `json` for programs. */
  readonly as: 'text' | 'html' | 'json'
}

type Renderer = (report: VerificationReport, language: MessageLanguage) => string

const RENDERERS: Readonly<Record<RenderReportOptions['as'], Renderer>> = {
  text: (report, language) => reportText(viewOf(report, language)),
  html: (report, language) => reportHtml(viewOf(report, language)),
  json: reportJson,
}

/**
 * Writes a report for people or for programs: the verdict first, then what the badge says, then each check
 * with what was found and what to do about it.
 *
 * HTML is one file that needs nothing else: no code, no request, not even for the picture of the badge,
 * which is shown only if the badge holds it itself. It can be read aloud, printed, and used in the dark. JSON
 * follows `@shirushi/verify/schemas/report.json`, its members in an order that does not change.
 *
 * What a badge says is text of a stranger: it is shown, cut at a length that people read, and can neither act
 * nor pass for a part of the report. `json` has it as the report has it.
 *
 * @example
 * ```ts
 * import { renderReport, verify } from '@shirushi/verify'
 *
 * const report = await verify('{}')
 * const page = renderReport(report, { language: 'ja', as: 'html' })
 * ```
 *
 * @throws `InvalidArgumentError` for a language or a form that there is none of. Nothing that a badge says
 * makes it throw.
 */
export function renderReport(report: VerificationReport, options: RenderReportOptions): string {
  const { language, as } = options
  if (language !== 'en' && language !== 'ja') {
    throw new InvalidArgumentError('options.language', 'it has to be `en` or `ja`')
  }
  if (!Object.hasOwn(RENDERERS, as)) {
    throw new InvalidArgumentError('options.as', 'it has to be `text`, `html` or `json`')
  }
  return RENDERERS[as](report, language)
}
