import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'

jest.setTimeout(60_000)

test('an emulator killed twice under load keeps what it acknowledged, and says so in one line of JSON', async () => {
  const root = join(__dirname, '../../..')
  const args = ['--import', 'tsx', 'tools/kill-nine.ts', '--rounds', '2', '--seed', '4']
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: root })
  const report = JSON.parse(stdout)
  expect(report).toEqual({
    rounds: 2,
    acknowledgedWrites: expect.any(Number),
    acknowledgedTransactions: expect.any(Number),
    lost: 0,
    half: 0,
  })
  // Nothing can be lost where nothing was promised.
  expect(report.acknowledgedWrites).toBeGreaterThan(0)
})
