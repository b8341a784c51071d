import { join } from 'node:path'
import { buildTargets } from './build'
import { installWhenNeeded } from './install.mjs'
import { step } from './progress'
import { type Checked, checked, faultsIn, type ScanItem } from './wechat-checks/checked'

const ROOT = join(__dirname, '..')
const KB = 1024

/**
 * WeChat's own code-quality scan and compile step, over the mini-program of this repository or of the folder given.
 * `npm run wechat-checks [-- FOLDER]`; exits with 1 when WeChat would refuse it or finds fault with it.
 */
async function main([folder]: readonly string[]): Promise<number> {
  await installWhenNeeded(join(ROOT, 'tools', 'wechat-checks'))
  if (!folder) await buildTargets(['weapp'])
  const work = join(ROOT, '.cache', folder ? `wechat-checks-${process.pid}` : 'wechat-checks')
  const result = await step('微信自己的编译和代码质量扫描', () => checked(folder ?? ROOT, work))
  for (const line of told(result)) console.log(line)
  return 'refused' in result.compiled || faultsIn(result.scan).length > 0 ? 1 : 0
}

function told({ compiled, scan }: Checked): readonly string[] {
  const faults = faultsIn(scan)
  const kept = scan.filter((item) => !faults.includes(item)).map(({ name }) => `✓ ${name}`)
  const compile = 'refused' in compiled ? `✗ 编译：${compiled.refused}` : compiledLine(compiled.bytes)
  return [...kept, ...faults.map(faultLine), compile]
}

function faultLine({ name, text, detail }: ScanItem): string {
  return `✗ ${name}：${text}${detail === undefined ? '' : ` ${JSON.stringify(detail)}`}`
}

function compiledLine(bytes: Readonly<Record<string, number>>): string {
  const sizes = Object.values(bytes)
  const total = sizes.reduce((sum, size) => sum + size, 0)
  return `✓ 编译：${sizes.length} 个文件，共 ${(total / KB).toFixed(1)} KB`
}

main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  },
)
