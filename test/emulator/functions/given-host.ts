import { join } from 'node:path'
import { createVirtualClock } from '../../../emulator/clock/virtual-clock'
import {
  createFunctionHost,
  type FunctionHost,
  type FunctionHostOptions,
} from '../../../emulator/functions/function-host'
import { FUNCTION_LIMITS } from '../../../emulator/functions/function-limits'

const FIXTURES = join(__dirname, '../fixtures/functions')
export const NINE = Date.parse('2025-03-01T09:00:00+08:00')

export const clock = createVirtualClock({ mode: 'frozen', at: NINE })
/** What functions printed, oldest first. */
export const printed: string[] = []

/** A host of the fixture functions without a gateway behind it. */
export function givenHost(options: Partial<FunctionHostOptions> = {}): FunctionHost {
  let requests = 0
  return createFunctionHost({
    dir: FIXTURES,
    limits: FUNCTION_LIMITS,
    clock,
    names: () => ({
      envId: 'env',
      appId: 'wx1',
      adminUrl: 'http://127.0.0.1:1/admin',
      variables: { TOWN: 'tonghuali' },
    }),
    newRequestId: () => `request-${++requests}`,
    print: (line) => printed.push(line),
    ...options,
  })
}
