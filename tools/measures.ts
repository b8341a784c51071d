import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { measured } from './measures/measured'

const ROOT = join(__dirname, '..')
/** Nobody writes what a program writes. */
const DRAWN = new Set(['src/ui/icon/icon-shapes.scss'])
const KINDS = ['*.ts', '*.tsx', '*.mjs', '*.cjs', '*.css', '*.scss']

/** Says which files and functions are longer than the house has them, and which take too many parameters; exits with 1 then. */
function main(): number {
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', ...KINDS]
  const files = execFileSync('git', args, { cwd: ROOT, encoding: 'utf8' }).split('\0')
  const faults = files
    .filter((file) => file !== '' && existsSync(join(ROOT, file)) && !DRAWN.has(file))
    .flatMap((file) => measured(file, readFileSync(join(ROOT, file), 'utf8')).map((fault) => `${file}:${fault}`))
  for (const fault of faults) console.error(fault)
  return faults.length > 0 ? 1 : 0
}

process.exit(main())
