/**
 * A part of a report with a title of its own. Of the report itself it is a landmark; of a badge inside of a
 * presentation it is none, since there the badge is.
 */
export function partHtml(prefix: string, id: string, style: string, content: string): string {
  return prefix === ''
    ? `<section class="${style}" aria-labelledby="${id}">\n${content}\n</section>`
    : `<div class="${style}">\n${content}\n</div>`
}
