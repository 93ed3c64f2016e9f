export const LINT = {} as const
