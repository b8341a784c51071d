/** Nothing here reaches the platform: whoever tries is told so. */
export const cloud = {}
