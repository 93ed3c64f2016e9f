export const FRAMEWORK = {} as const
