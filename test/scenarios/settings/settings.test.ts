import type { InputOf } from '../../../core/contract/wire'
import { minutes } from '../../../core/kit/time'
import { brought, communityId, SETTINGS } from '../../support/appeals-town'
import { control } from '../../support/emulator-client'
import { type Name, PEOPLE } from '../../support/small-town'
import { talkingTownHere } from '../../support/town-here'
import { tracesOf } from '../account/leaving-town'

const town = talkingTownHere(async () => ({ appeals: SETTINGS }))

/** An instance keeps settings for a minute, and every story begins at the same instant. */
beforeEach(() => control(town.url, 'POST', ['functions/restart']))

type Wanted = InputOf<'settings', 'save'>['wanted']

const read = (who: Name = 'zhao') => town.call(who, 'settings', 'read', { communityId })
const changes = async (from: string | null = null) => town.call('gu', 'settings', 'changes', { communityId, from })

async function saves(wanted: Wanted, { who = 'zhao', version }: { who?: Name; version?: number } = {}) {
  return town.call(who, 'settings', 'save', { communityId, version: version ?? (await read()).version, wanted })
}

const quiet = async (answerDays: 3 | 15) => ({
  part: 'categories' as const,
  value: (await read()).categories.map((one) => ({
    ...one,
    questions: one.questions.map((question) => ({ ...question, options: [...question.options] })),
    answerDays: one.id === 'noise' ? answerDays : one.answerDays,
  })),
})

test('a category with another limit and a question of its own: cases filed from then on are judged by it, and who did it is on record', async () => {
  const wanted = await quiet(3)
  const [noise] = wanted.value.filter(({ id }) => id === 'noise')
  noise?.questions.push({ id: 'how-loud', ask: '有多吵？', options: ['关窗听不到', '关窗也吵'], required: true })
  expect(await saves(wanted)).toMatchObject({ saved: true, settings: { version: 1 } })
  await town.skip(minutes(2))

  const about = { categoryId: 'noise', clientKey: 'appeal-loud', answers: { when: '夜里' } }
  expect(await town.refusal('zhou', 'appeals', 'submit', brought(about))).toBe('INVALID_INPUT')
  const loud = { ...about, answers: { when: '夜里', 'how-loud': '关窗也吵' } }
  expect(await town.call('zhou', 'appeals', 'submit', brought(loud))).toMatchObject({
    category: { answerDays: 3 },
    inside: { answers: [{ ask: '一般在什么时候？' }, { ask: '有多吵？', words: '关窗也吵' }] },
  })

  const { changes: list } = await changes()
  expect(list).toMatchObject([{ version: 1, byName: '赵明远', part: 'categories' }])
  expect(list[0]?.differences).toContainEqual({ at: ['noise', 'answerDays'], before: '5', after: '3' })
  expect(list[0]?.differences).toContainEqual({
    at: ['noise', 'questions', 'how-loud', 'ask'],
    before: null,
    after: '有多吵？',
  })
})

test('a route: what comes in goes to whoever it names, from the next minute on', async () => {
  const { routing } = await read()
  const to = { kind: 'unit', id: 'unit-quiet', name: '夜间巡查', personIds: [PEOPLE.fang.id] } as const
  const value = { ...(structuredClone(routing) as never as Extract<Wanted, { part: 'routing' }>['value']) }
  value.routes.push({ categoryId: 'noise', zoneId: null, to: { ...to, personIds: [...to.personIds] } })
  expect(await saves({ part: 'routing', value })).toMatchObject({ saved: true })
  await town.skip(minutes(2))
  const filed = await town.call(
    'zhou',
    'appeals',
    'submit',
    brought({ categoryId: 'noise', clientKey: 'appeal-night', answers: { when: '夜里' } }),
  )
  await town.call('zhao', 'appeals', 'accept', { appealId: filed.id })
  expect((await town.call('fang', 'appeals', 'handled', {})).rows.map(({ id }) => id)).toEqual([filed.id])
  // Whoever is named is told of by name, not by id.
  expect((await changes()).changes[0]?.differences).toContainEqual({
    at: ['routes', 'noise@*', 'to', 'personIds'],
    before: null,
    after: '方志远',
  })
})

test('a pledge: a request filed from then on promises it, one that runs keeps what it was promised', async () => {
  await town.goesOnDuty('lin', 100)
  const running = await town.files('zhou')
  const { pledges } = await read()
  const leak = { arriveMs: minutes(15), settleMs: minutes(60) }
  expect(await saves({ part: 'pledges', value: { ...pledges, leak } })).toMatchObject({ saved: true })
  await town.skip(minutes(2))
  const { pledges: told } = await town.call('tao', 'people', 'community', { communityId })
  expect(told.leak).toEqual(leak)
  expect((await town.stored(running.id)).pledge).not.toEqual(leak)
  const next = await town.files('tao')
  expect((await town.stored(next.id)).pledge).toEqual(leak)
})

test('what cannot be used is not kept, and says why', async () => {
  const { pledges } = await read()
  const leak = { arriveMs: minutes(15), settleMs: minutes(10) }
  expect(await saves({ part: 'pledges', value: { ...pledges, leak } })).toEqual({
    saved: false,
    faults: [{ code: 'SETTLED_BEFORE_ARRIVAL', at: 'leak' }],
  })
  const missing = (await quiet(3)).value.filter(({ id }) => id !== 'property')
  expect(await saves({ part: 'categories', value: missing })).toMatchObject({
    saved: false,
    faults: [{ code: 'UNKNOWN_CATEGORY', at: 'property' }],
  })
  expect([(await read()).version, (await changes()).changes]).toEqual([0, []])
})

test('twice is once; whoever read an older state saves nothing; of many at the same instant one wins', async () => {
  const short = await quiet(3)
  await saves(short, { version: 0 })
  expect(await saves(short, { version: 0 })).toMatchObject({ saved: true, settings: { version: 1 } })
  const input = { communityId, version: 0, wanted: await quiet(15) }
  expect(await town.refusal('qian', 'settings', 'save', input)).toBe('CONFLICT')

  const days = [3, 5, 10, 15] as const
  const wanted = (await quiet(3)).value
  const tries = days.map((answerDays) =>
    town
      .call(answerDays === 5 ? 'qian' : 'zhao', 'settings', 'save', {
        communityId,
        version: 1,
        wanted: {
          part: 'categories',
          value: wanted.map((one) => (one.id === 'policy' ? { ...one, answerDays, name: `咨询${answerDays}` } : one)),
        },
      })
      .then(
        ({ saved }) => saved,
        () => false,
      ),
  )
  expect((await Promise.all(tries)).filter((saved) => saved)).toHaveLength(1)
  const { changes: list, more } = await changes()
  expect([list.map(({ version }) => version), more]).toEqual([[2, 1], null])
  const kept = (await read()).categories.find(({ id }) => id === 'policy')?.name
  expect(list[0]?.differences).toContainEqual({ at: ['policy', 'name'], before: '政策咨询', after: kept })
})

test('a writer who dies leaves either nothing or a change that is on record', async () => {
  const short = await quiet(3)
  const saving = () => saves(short, { version: 0 })
  await town.diesAt({ action: 'database.modifyDocument', collection: 'communities', from: 'settings' }, saving)
  const { version } = await read()
  expect((await changes()).changes.map((one) => one.version)).toEqual(version === 1 ? [1] : [])
  await saves(short)
  expect((await changes()).changes.map((one) => one.version)).toEqual([1])
})

test('whoever leaves stands in no change any more; that something changed stays', async () => {
  await saves(await quiet(3), { who: 'qian' })
  await town.call('qian', 'people', 'deleteMe', { communityId })
  await town.advance(minutes(11))
  expect(await tracesOf(town, [PEOPLE.qian.id])).toEqual([])
  expect((await changes()).changes).toMatchObject([{ version: 1, byName: '已注销' }])
})

test('is for exactly those who may, in their own community', async () => {
  const everybody: readonly Name[] = ['zhou', 'lin', 'he', 'zhao', 'qian', 'gu', 'bo', 'stranger']
  const wanted = await quiet(15)
  const allowed = async (op: 'read' | 'save' | 'changes') => {
    const inputs = { read: { communityId }, changes: { communityId }, save: { communityId, version: 0, wanted } }
    const done: Name[] = []
    for (const who of everybody) {
      const code = await town.call(who, 'settings', op, inputs[op]).then(
        () => 'ok',
        (error: Error) => error.message,
      )
      if (code === 'ok') done.push(who)
      else expect([who, code]).toEqual([who, expect.stringContaining('NOT_YOURS')])
    }
    return done
  }
  expect(await allowed('read')).toEqual(['zhao', 'qian', 'gu'])
  expect(await allowed('changes')).toEqual(['zhao', 'qian', 'gu'])
  expect(await allowed('save')).toEqual(['zhao', 'qian'])
})
