/** The class attribute of what applies: `classNames('a', chosen && 'b')`. */
export const classNames = (...parts: readonly (string | false | undefined)[]): string => parts.filter(Boolean).join(' ')
