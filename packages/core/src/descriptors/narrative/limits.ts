/** Text beyond this many UTF-16 code units of a narrative is not read; a finding says so. */
export const MAX_NARRATIVE_LENGTH = 1_000_000

/** Headings beyond this number are text of the section before them. */
export const MAX_HEADINGS = 1_000

/** Paragraphs and items of one section beyond this number are text of the last one. */
export const MAX_BLOCKS = 5_000

/** Headings, labels and terms that are longer than this are none that we know. */
export const MAX_NAME_LENGTH = 200
