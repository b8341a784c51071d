import { join } from 'node:path'
import { buildIfChanged } from './build-cache'
import { step } from './progress'
import { TARGETS, type TargetName } from './targets'

const ROOT = join(__dirname, '..')

/** Builds targets one after another (each takes every core it finds), skipping those whose inputs have not changed. */
export async function buildTargets(names: readonly TargetName[]): Promise<void> {
  for (const target of TARGETS.filter(({ name }) => names.includes(name))) {
    let remark = ''
    const built = await buildIfChanged(ROOT, target, () =>
      step(`编译${target.words}`, async () => {
        remark = await target.run(ROOT)
      }),
    )
    if (!built) console.log(`✓ ${target.words}没有变化`)
    else if (remark) console.log(`  ${remark}`)
  }
}

function wanted(args: readonly string[]): readonly TargetName[] {
  const all = TARGETS.map(({ name }) => name)
  if (args.includes('all')) return all
  const known = all.filter((name) => args.includes(name))
  if (known.length === 0 || known.length !== args.length) throw new Error(`npm run build -- ${all.join('|')}|all`)
  return known
}

if (require.main === module) {
  Promise.resolve()
    .then(() => buildTargets(wanted(process.argv.slice(2))))
    .catch((error: unknown) => {
      console.error(error instanceof Error ? error.message : error)
      process.exit(1)
    })
}
