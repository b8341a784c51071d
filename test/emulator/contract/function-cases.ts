import { type ContractCase, caught } from './contract-case'

const DEPLOYED = 'the fixture functions, deployed'

/** Calls between functions, and who a function thinks is calling. */
export const FUNCTION_CASES: readonly ContractCase[] = [
  {
    name: 'a result arrives parsed, and a string that is JSON is parsed once more',
    emulatorOnly: DEPLOYED,
    async run({ sdk }) {
      const call = async (data: object) => (await sdk.callFunction({ name: 'probe', data })).result
      expect(await call({ act: 'event', x: 1 })).toEqual({ act: 'event', x: 1 })
      expect(await call({ act: 'json' })).toEqual({ a: 1 })
      expect((await sdk.callFunction({ name: 'bare', data: { act: 'nothing' } })).result).toBeNull()
    },
  },
  {
    name: 'a function that throws is errCode -1 with the code kept and the stack in the message',
    emulatorOnly: DEPLOYED,
    async run({ sdk }) {
      const failure = await caught(sdk.callFunction({ name: 'bare', data: { act: 'throwError' } }))
      expect(failure).toMatchObject({ errCode: -1, code: 'FUNCTIONS_EXECUTE_FAIL' })
      expect(failure.errMsg).toMatch(/^callFunction:fail .*TypeError: boom/)
    },
  },
  {
    name: 'a function that takes too long fails with its own code',
    emulatorOnly: DEPLOYED,
    async run({ sdk }) {
      expect(await caught(sdk.callFunction({ name: 'bare', data: { act: 'spin' } }))).toMatchObject({
        errCode: -1,
        code: 'FUNCTIONS_TIME_LIMIT_EXCEEDED',
      })
    },
  },
  {
    name: 'a function that does not exist could not be found',
    async run({ sdk }) {
      const failure = await caught(sdk.callFunction({ name: 'contract-never-deployed', data: {} }))
      expect(failure).toMatchObject({ errCode: -1, errMsg: expect.stringContaining('could not be found') })
    },
  },
  {
    name: 'a call from outside any function has no OPENID',
    emulatorOnly: DEPLOYED,
    async run({ sdk }) {
      const { result } = await sdk.callFunction({ name: 'probe', data: { act: 'context' } })
      expect((result as { before: object }).before).not.toHaveProperty('OPENID')
    },
  },
]
