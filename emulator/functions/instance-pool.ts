import { CloudError } from '../cloud-error'
import type { FunctionSpec } from './function-spec'
import type { Instance } from './instance'
import { createWaitingLine } from './waiting-line'

interface PoolOptions {
  readonly instances: number
  readonly waitingCalls: number
  start(spec: FunctionSpec): Instance
}

/** Borrowed instance; give it back exactly once. */
export interface Lease {
  readonly instance: Instance
  /** Whether this call had to start the instance. */
  readonly cold: boolean
  release(): void
}

/** The instances of one function. */
export interface InstancePool {
  /**
   * An idle instance of the current version, or a new one; at most `instances` calls from outside run at once, the
   * others wait in line. A nested call (made by a function) never waits: its caller holds an instance meanwhile, and
   * two of them waiting for each other would be a deadlock the cloud with its 1000 instances does not have.
   */
  borrow(spec: FunctionSpec, nested: boolean): Promise<Lease>
  /** Kills every instance; calls under way fail, calls in line go on with new ones. */
  clear(): Promise<void>
  /** Like `clear`, but calls in line fail too and no instance is ever started again. */
  close(): Promise<void>
}

/** An empty pool; instances are started when first needed and kept warm after. */
export function createInstancePool({ instances, waitingCalls, start }: PoolOptions): InstancePool {
  const all = new Set<Instance>()
  const idle: Instance[] = []
  const line = createWaitingLine(instances, waitingCalls)
  let closed = false
  const drop = (instance: Instance) => all.delete(instance) && instance.kill()
  const takeIdle = (version: string): Instance | undefined => {
    for (let instance = idle.pop(); instance; instance = idle.pop()) {
      if (instance.alive() && instance.version === version) return instance
      void drop(instance)
    }
    return undefined
  }
  const release = (instance: Instance, nested: boolean) => {
    if (instance.alive() && all.has(instance)) idle.push(instance)
    else void drop(instance)
    if (!nested) line.leave()
  }
  const clear = async () => {
    idle.length = 0
    await Promise.all([...all].map(drop))
  }
  return {
    async borrow(spec, nested) {
      if (!nested && !(await line.enter())) throw tooMany(spec)
      if (closed) throw new CloudError('SYS_ERR', 'the emulator is closing')
      const warm = takeIdle(spec.version)
      const instance = warm ?? start(spec)
      all.add(instance)
      return { instance, cold: !warm, release: () => release(instance, nested) }
    },
    clear,
    close() {
      closed = true
      line.dissolve()
      return clear()
    },
  }
}

function tooMany({ name }: FunctionSpec): CloudError {
  return new CloudError('EXCEED_CONCURRENT_REQUEST_LIMIT', `too many concurrent calls of ${name}`)
}
