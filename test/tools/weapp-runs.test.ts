import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { forgetWeappRuns, weappRunsIn } from '../../tools/weapp-runs.mjs'

let dir: string
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'weapp-runs-'))
})
afterEach(() => rmSync(dir, { recursive: true, force: true }))

const told = (...runs: readonly object[]) =>
  writeFileSync(join(dir, 'weapp-runs.jsonl'), runs.map((run) => `${JSON.stringify(run)}\n`).join(''))

test('the files of stories are added up by kind of complaint, and each page keeps its largest setData', () => {
  told(
    { phones: 2, complaints: ['lin: console: no template tmpl_0_99 '], largest: { 'pages/home/index': 900, comp: 40 } },
    {
      phones: 1,
      complaints: ['zhou: page error: late', 'zhou: setData of comp: f: function'],
      largest: { comp: 1_200 },
    },
  )
  expect(weappRunsIn(dir).split('\n')).toEqual([
    'the mini-program on 3 phones: unknown templates 1, unknown APIs 0, setData not fit to travel 1, blocked requests 0, page errors 1',
    'largest setData, bytes:',
    '   1200 comp',
    '    900 pages/home/index',
  ])
})

test('where no story ran there is nothing to tell', () => {
  told({ phones: 1, complaints: [], largest: {} })
  forgetWeappRuns(dir)
  expect(weappRunsIn(dir)).toBe('')
})
