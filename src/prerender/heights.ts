export const heights: Record<string, number> = {};
