import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { expectedCalls } from './setting'
import type { Tally } from './tally'
import type { Work } from './worker'

type Word = { readonly calls: number } | { readonly tally: Tally }

/** Does every piece of work, as many at once as there are processors; tells how much of the whole is done, 0–1. */
export async function runAll(works: readonly Work[], onShare: (share: number) => void): Promise<readonly Tally[]> {
  const expected = works.map(({ setting }) => expectedCalls(setting))
  const total = expected.reduce((sum, one) => sum + one, 0)
  const seen = works.map(() => 0)
  const tallies = new Array<Tally>(works.length)
  let next = 0
  const lane = async () => {
    for (let nth = next++; nth < works.length; nth = next++) {
      const work = works[nth]
      if (!work) break
      tallies[nth] = await runOne(work, (calls) => {
        seen[nth] = Math.min(calls, expected[nth] ?? 0)
        onShare(seen.reduce((sum, one) => sum + one, 0) / total)
      })
    }
  }
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), works.length) }, lane))
  return tallies
}

function runOne(work: Work, onCalls: (calls: number) => void): Promise<Tally> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(join(__dirname, 'worker.ts'), { workerData: work })
    worker.on('message', (word: Word) => {
      if ('calls' in word) return onCalls(word.calls)
      onCalls(Number.POSITIVE_INFINITY)
      resolve(word.tally)
      return undefined
    })
    worker.on('error', reject)
    worker.on('exit', (code) => reject(new Error(`模拟进程退出了（${code}）`)))
  })
}
