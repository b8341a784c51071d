import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type DurationMs, minutes, seconds } from '../../core/kit/time'
import { ROOT } from './database-schema'

const UNITS = { seconds, minutes } as const

/**
 * A named interval of the app, read from its source text: the file itself needs a phone to run in.
 * Fails when the constant is not there in the form `const NAME = seconds(30)`.
 */
export function intervalIn(file: string, name: string): DurationMs {
  return intervalOf(readFileSync(join(ROOT, 'src', file), 'utf8'), name)
}

/** The same in a text at hand. */
export function intervalOf(source: string, name: string): DurationMs {
  const found = new RegExp(`const ${name}(?:: \\w+)? = (seconds|minutes)\\((\\d+)\\)`).exec(source)
  const [, unit, count] = found ?? []
  if (unit !== 'seconds' && unit !== 'minutes') throw new Error(`no interval ${name}`)
  return UNITS[unit](Number(count))
}
