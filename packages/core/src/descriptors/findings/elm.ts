export const ELM = {} as const
