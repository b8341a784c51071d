/** One line of JSON per event: an event is `noun.what_happened`. */
export interface Log {
  info(event: string, facts: Readonly<Record<string, unknown>>): void
  error(event: string, facts: Readonly<Record<string, unknown>>): void
}

export function consoleLog(now: () => number): Log {
  const line = (level: string, event: string, facts: Readonly<Record<string, unknown>>) =>
    JSON.stringify({ at: now(), level, event, ...facts }, (_key, value) =>
      value instanceof Error ? { message: value.message, stack: value.stack } : value,
    )
  return {
    info: (event, facts) => console.log(line('info', event, facts)),
    error: (event, facts) => console.error(line('error', event, facts)),
  }
}
