import { CloudError } from '../cloud-error'
import type { FunctionSpec } from './function-spec'
import type { Instance } from './instance'

export interface PoolOptions {
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
  /** An idle instance of the current version, a new one, or the next to become free. */
  borrow(spec: FunctionSpec): Promise<Lease>
  /** Kills every instance; calls under way fail. */
  clear(): Promise<void>
}

/** An empty pool; instances are started when first needed and kept warm after. */
export function createInstancePool({ instances, waitingCalls, start }: PoolOptions): InstancePool {
  const all = new Set<Instance>()
  const idle: Instance[] = []
  const line: (() => void)[] = []
  const drop = (instance: Instance) => {
    all.delete(instance)
    void instance.kill()
  }
  const takeIdle = (version: string): Instance | undefined => {
    for (let instance = idle.pop(); instance; instance = idle.pop()) {
      if (instance.alive() && instance.version === version) return instance
      drop(instance)
    }
    return undefined
  }
  const release = (instance: Instance) => {
    if (!all.has(instance)) return
    if (instance.alive()) idle.push(instance)
    else drop(instance)
    line.shift()?.()
  }
  return {
    async borrow(spec) {
      for (;;) {
        const warm = takeIdle(spec.version)
        const instance = warm ?? (all.size < instances ? start(spec) : undefined)
        if (instance) {
          all.add(instance)
          return { instance, cold: !warm, release: () => release(instance) }
        }
        if (line.length >= waitingCalls) {
          throw new CloudError('EXCEED_CONCURRENT_REQUEST_LIMIT', `too many concurrent calls of ${spec.name}`)
        }
        await new Promise<void>((resolve) => line.push(resolve))
      }
    },
    async clear() {
      const doomed = [...all]
      all.clear()
      idle.length = 0
      await Promise.all(doomed.map((instance) => instance.kill()))
      for (const next of line.splice(0)) next()
    },
  }
}
