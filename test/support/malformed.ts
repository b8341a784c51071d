import { codeIn, replyTo } from './replies'
import type { Town } from './town'

export const MEGABYTE = 'x'.repeat(1024 * 1024)

interface Walked {
  readonly fn: string
  readonly op: string
  readonly input: Readonly<Record<string, unknown>>
}

/** Each of these operations, whose input is right but for one thing, refuses that one thing and names it. */
export function walkMalformed(town: Town, smallest: Readonly<Record<string, Readonly<Record<string, object>>>>): void {
  const operations = Object.entries(smallest).flatMap(([fn, table]) =>
    Object.entries(table).map(([op, input]): Walked => ({ fn, op, input: { ...input } })),
  )
  describe.each(operations)('$fn.$op', (walked) => walkOne(town, walked))
}

function walkOne(town: Town, { fn, op, input }: Walked): void {
  const answer = async (bad: unknown) => {
    const reply = await replyTo(town, 'zhou', [fn, { op, input: bad }])
    return { code: codeIn(reply), fields: reply.ok ? [] : reply.error.fields }
  }

  test('takes this input, so that the next refusals have one reason', async () => {
    expect((await answer(input)).code).not.toBe('INVALID_INPUT')
    await town.told()
  })

  test('refuses a key it does not know', async () => {
    expect((await answer({ ...input, asRole: 'coordinator' })).code).toBe('INVALID_INPUT')
    expect((await answer(JSON.parse(`{"__proto__":{"admin":true},"constructor":1}`))).code).toBe('INVALID_INPUT')
  })

  test.each(['text', 7, true, ['a']])('refuses %j in place of its input', async (bad) => {
    expect((await answer(bad)).code).toBe('INVALID_INPUT')
  })

  const fields = Object.keys(input)
  test('names each field that is missing', async () => {
    for (const field of fields) {
      const { [field]: _gone, ...rest } = input
      expect([field, await answer(rest)]).toEqual([field, { code: 'INVALID_INPUT', fields: [field] }])
    }
  })

  test('names each field of a wrong type', async () => {
    for (const field of fields) {
      for (const wrong of [{}, [], 1.5, MEGABYTE, { $ne: '' }]) {
        const { code, fields: named } = await answer({ ...input, [field]: wrong })
        expect([field, code]).toEqual([field, 'INVALID_INPUT'])
        expect(named?.some((path) => path.startsWith(field))).toBe(true)
      }
    }
  })
}
