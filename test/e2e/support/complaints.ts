import type { Page } from 'playwright-core'

/** Everything a browser holds against a page: thrown errors, console errors, requests that failed or were refused. */
export interface Complaints {
  /** From now on a complaint that matches is part of the story. */
  allow(pattern: RegExp): void
  /** What nobody allowed, oldest first. */
  all(): readonly string[]
}

/** Listens to a page from its first request on. */
export function complaintsOf(page: Page): Complaints {
  const heard: string[] = []
  const allowed: RegExp[] = []
  const hear = (words: string) => {
    if (!allowed.some((pattern) => pattern.test(words))) heard.push(words)
  }
  page.on('pageerror', (error) => hear(`page error: ${error.stack ?? error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error') hear(`console: ${message.text()} ${message.location().url}`)
  })
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? ''
    // A page that is left while it asks drops the question; that is the browser's doing and harms nobody.
    if (why !== 'net::ERR_ABORTED') hear(`request failed: ${why} ${request.url()}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400) hear(`status ${response.status()}: ${response.url()}`)
  })
  return { allow: (pattern) => void allowed.push(pattern), all: () => [...heard] }
}
