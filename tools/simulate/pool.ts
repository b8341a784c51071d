import { mkdtemp, rm } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { build } from 'esbuild'
import { expectedCalls } from './setting'
import type { Tally } from './tally'
import type { Work } from './worker'

type Word = { readonly calls: number } | { readonly tally: Tally }

/** Does every piece of work, as many at once as there are processors; tells how much of the whole is done, 0–1. */
export async function runAll(works: readonly Work[], onShare: (share: number) => void): Promise<readonly Tally[]> {
  const folder = await mkdtemp(join(tmpdir(), 'simulate-'))
  try {
    return await inLanes(works, await bundledWorker(folder), onShare)
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** One file of plain JavaScript: worker threads do not see the loader that reads our TypeScript. */
async function bundledWorker(folder: string): Promise<string> {
  const outfile = join(folder, 'worker.cjs')
  const entry = join(__dirname, 'worker.ts')
  await build({ entryPoints: [entry], outfile, bundle: true, platform: 'node', format: 'cjs', logLevel: 'error' })
  return outfile
}

async function inLanes(
  works: readonly Work[],
  file: string,
  onShare: (share: number) => void,
): Promise<readonly Tally[]> {
  const expected = works.map(({ setting }) => expectedCalls(setting))
  const total = expected.reduce((sum, one) => sum + one, 0)
  const seen = works.map(() => 0)
  const tallies = new Array<Tally>(works.length)
  let next = 0
  const lane = async () => {
    for (let nth = next++; nth < works.length; nth = next++) {
      const work = works[nth]
      if (!work) break
      tallies[nth] = await runOne(work, file, (calls) => {
        seen[nth] = Math.min(calls, expected[nth] ?? 0)
        onShare(seen.reduce((sum, one) => sum + one, 0) / total)
      })
    }
  }
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), works.length) }, lane))
  return tallies
}

function runOne(work: Work, file: string, onCalls: (calls: number) => void): Promise<Tally> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(file, { workerData: work })
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
