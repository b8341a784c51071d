import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chineseFontsForCi } from './fonts.mjs'
import { installWhenNeeded } from './install.mjs'
import { forgetWeappRuns, weappRunsIn } from './weapp-runs.mjs'

/** Everything that must hold before a change goes in, cheap checks first. `npm test -- core lint` runs only those. */

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const reports = join(root, '.cache', 'test')

const check = (name, script) => ({ name, run: () => command('npm', ['run', '--silent', ...script]) })
const jest = (kind, { name = kind, env = {} } = {}) => ({ name, run: () => jestRun(kind, { name, env }) })

// The town keeps one time wherever its code runs: what is quick runs in two zones, the town's long stories in the one that is farthest from it.
const UTC = { env: { TZ: 'UTC' } }
const NEW_YORK = { env: { TZ: 'America/New_York' } }

const STEPS = [
  check('lint', ['lint']),
  check('types', ['types']),
  check('arrows', ['arrows']),
  check('build', ['build', '--', 'all']),
  check('package-sizes', ['package-sizes']),
  check('wechat-checks', ['wechat-checks']),
  jest('core', UTC),
  jest('core', { name: 'core-new-york', ...NEW_YORK }),
  jest('src', UTC),
  jest('src', { name: 'src-new-york', ...NEW_YORK }),
  jest('cloudfunctions', NEW_YORK),
  jest('emulator', UTC),
  jest('tools', UTC),
  jest('scenarios', NEW_YORK),
  jest('properties', UTC),
  jest('weapp', UTC),
  jest('wechat', UTC),
  jest('e2e', UTC),
  jest('e2e-weapp', UTC),
]

await main(process.argv.slice(2)).catch((error) => {
  console.error(error.message)
  process.exit(1)
})

async function main(asked) {
  const unknown = asked.filter((name) => !STEPS.some((step) => step.name === name))
  if (unknown.length > 0) throw new Error(`没有 ${unknown}，有的是 ${STEPS.map(({ name }) => name)}`)
  await installWhenNeeded(root)
  await chineseFontsForCi()
  mkdirSync(reports, { recursive: true })
  forgetWeappRuns(reports)
  const results = []
  for (const step of STEPS.filter(({ name }) => asked.length === 0 || asked.includes(name))) {
    console.log(`\n▶ ${step.name}`)
    const startedAt = Date.now()
    results.push({ name: step.name, ...(await step.run()), seconds: (Date.now() - startedAt) / 1000 })
    console.log(line(results.at(-1)))
  }
  const runs = weappRunsIn(reports)
  if (runs !== '') console.log(`\n${runs}`)
  summarise(results)
}

/** A failed step never stops the others: one run tells everything that is wrong. */
function summarise(results) {
  const sum = (field) => results.reduce((total, result) => total + result[field], 0)
  console.log(`\n${results.map(line).join('\n')}`)
  for (const { name, again = [] } of results) for (const title of again) console.log(`\n↻ ${name}: ${title}`)
  if (sum('skipped') > 0) console.log(`\n${sum('skipped')} skipped`)
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`)
  process.exit(sum('failed') > 0 ? 1 : 0)
}

function line({ name, passed, failed, seconds }) {
  const mark = failed > 0 ? '✗' : passed > 0 ? '✓' : '–'
  return `${mark} ${name.padEnd(14)} ${String(passed).padStart(5)} passed ${String(failed).padStart(3)} failed ${seconds.toFixed(1).padStart(7)} s`
}

/** A check that is no test run counts as one. */
async function command(program, args, env = {}) {
  const code = await run(program, args, { env })
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 }
}

async function jestRun(kind, { name, env }) {
  const report = join(reports, `${name}.json`)
  rmSync(report, { force: true })
  const cli = join(root, 'node_modules', 'jest', 'bin', 'jest.js')
  const args = [cli, '--selectProjects', kind, '--json', '--outputFile', report]
  const code = await run(process.execPath, args, { env, stdout: 'ignore' })
  const counts = countsIn(report)
  // A file that does not load has no tests to fail, a crash has no report, and a kind without a test proves nothing: none may look like success.
  return (code !== 0 && counts.failed === 0) || counts.passed === 0
    ? { ...counts, failed: Math.max(1, counts.failed) }
    : counts
}

function countsIn(report) {
  try {
    const counted = JSON.parse(readFileSync(report, 'utf8'))
    const failed = counted.numFailedTests + counted.numRuntimeErrorTestSuites
    const skipped = counted.numPendingTests + counted.numTodoTests
    return { passed: counted.numPassedTests, failed, skipped, again: toldAgain(counted) }
  } catch {
    return { passed: 0, failed: 0, skipped: 0 }
  }
}

/** Tests that passed only when they were run once more: each has shown something, in the product or in itself. */
function toldAgain({ testResults }) {
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults)
  return tests.filter(({ status, invocations = 1 }) => status === 'passed' && invocations > 1).map(toldWith)
}

function toldWith({ fullName, retryReasons = [] }) {
  return `${fullName}\n  passed the second time; the first: ${(retryReasons[0] ?? '').split('\n')[0]}`
}

function run(program, args, { env, stdout = 'inherit' }) {
  const child = spawn(program, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', stdout, 'inherit'],
    shell: process.platform === 'win32',
  })
  return new Promise((resolve, reject) => child.once('error', reject).once('close', resolve))
}
