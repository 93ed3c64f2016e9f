/** What following one schema may take. No option raises it: a schema is a program of a stranger. */
export const SCHEMA_LIMITS = {
  /** Values in the schema. The largest of Open Badges has less than 1,400. */
  values: 20_000,
  /** How deep the schema may nest. */
  depth: 64,
  /** Units of work: a subschema applied to a value is one, or more if it compares much. A badge takes less than 1,000. */
  work: 200_000,
  /** Steps of one regular expression on one text. */
  steps: 20_000_000,
} as const

/** Steps of a regular expression that count as one unit of work. */
export const STEPS_PER_UNIT = 100
