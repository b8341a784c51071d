import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const TOKENS = join(__dirname, '..', '..', 'src', 'ui', 'tokens.scss')

/** The product's own light colours by the names of their meaning, read where they are written: a report must not grow a palette of its own. */
export function colours(): (name: string) => string {
  const values = new Map<string, string>()
  // The first is the light one; dark and large print follow.
  for (const [, name = '', value = ''] of readFileSync(TOKENS, 'utf8').matchAll(/--([a-z0-9-]+): ([^;]+);/g))
    if (!values.has(name)) values.set(name, value)
  const resolve = (value: string): string => {
    const [, inner] = /^var\(--([a-z0-9-]+)\)$/.exec(value) ?? []
    return inner === undefined ? value : resolve(values.get(inner) ?? '')
  }
  return (name) => {
    const value = resolve(values.get(`color-${name}`) ?? '')
    if (value === '') throw new Error(`tokens.scss has no colour ${name}`)
    return value
  }
}
