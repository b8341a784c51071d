import type { Upload } from './device/cloud-storage'
import type { Device } from './device/device'
import { type ApiCall, type Options, Refusal } from './question'

export interface CloudParts {
  /** Answers what the cloud function said; a rejection becomes `fail`. */
  callFunction(options: Options): Promise<unknown>
  readonly owner: { readonly connected: boolean }
  readonly device: Pick<Device, 'storage'>
}

/** `wx.cloud`: each call answers by `success` and `fail` where they are given, and by a promise where they are not. */
export function cloudOf({ callFunction, owner, device }: CloudParts, calls: ApiCall[]) {
  let ready = false
  const call = (api: string, run: (options: Options) => Promise<object>) => (options: Options) => {
    calls.push({ api: `cloud.${api}`, options })
    return answered(api, options, async () => {
      if (!ready) throw new Refusal('Cloud API is not enabled, please call wx.cloud.init first')
      if (!owner.connected) throw new Refusal('request:fail timeout')
      return run(options)
    })
  }
  const { storage } = device
  return {
    init() {
      ready = true
    },
    callFunction: call('callFunction', async (options) => ({ result: unlessRefused(await callFunction(options)) })),
    getTempFileURL: call('getTempFileURL', storage.getTempFileURL),
    deleteFile: call('deleteFile', storage.deleteFile),
    downloadFile: call('downloadFile', storage.downloadFile),
    uploadFile(options: Options) {
      const { task, upload } = uploadTask()
      const answer = call('uploadFile', (all) => storage.uploadFile(all, upload))(options)
      return answer ?? task
    },
  }
}

/** WeChat's numbers for what a cloud says instead of a function's answer. */
const NUMBERS: Readonly<Record<string, number>> = {
  EXCEED_CONCURRENT_REQUEST_LIMIT: -501_004,
  FUNCTION_EXCEED_RESOURCE_LIMIT: -501_004,
  FUNCTION_NOT_FOUND: -501_000,
  FUNCTION_INVOCATION_FAILED: -504_002,
  FUNCTION_TIME_LIMIT_EXCEEDED: -504_003,
}

/** What a function has answered; the cloud's own refusals fail, as they do on a phone. */
function unlessRefused(answer: unknown): unknown {
  const { ok, code, message } = (answer ?? {}) as { ok?: unknown; code?: unknown; message?: unknown }
  if (ok !== undefined || typeof code !== 'string') return answer
  const errCode = NUMBERS[code] ?? -501_001
  throw new Refusal(`Error: errCode: ${errCode} | errMsg: ${message}`, { errCode })
}

/** What an upload hands to the mini-program: nothing of it where it has asked for a promise. */
function uploadTask() {
  const listeners = new Set<(step: object) => void>()
  const giveUp = new AbortController()
  const onStep: Upload['onStep'] = (step) => {
    for (const listen of listeners) listen(step)
  }
  return {
    upload: { onStep, stop: giveUp.signal },
    task: {
      onProgressUpdate: (listen: (step: object) => void) => void listeners.add(listen),
      offProgressUpdate: (listen: (step: object) => void) => void listeners.delete(listen),
      abort: () => giveUp.abort(),
    },
  }
}

const CALLBACKS = ['success', 'fail', 'complete'] as const

function answered(api: string, options: Options, run: () => Promise<object>): Promise<object> | undefined {
  const ending = run().then(
    (result) => ({ ...result, errMsg: `cloud.${api}:ok` }),
    (error: Error) => {
      throw error instanceof Refusal
        ? Object.assign(error, { errCode: -1, ...error.more, errMsg: `cloud.${api}:fail ${error.message}` })
        : error
    },
  )
  if (!CALLBACKS.some((name) => typeof options[name] === 'function')) return ending
  const tell = (name: (typeof CALLBACKS)[number], result: unknown) =>
    (options[name] as ((all: unknown) => void) | undefined)?.(result)
  ending
    .then(
      (result) => tell('success', result),
      (error) => tell('fail', error),
    )
    .then(() => tell('complete', undefined))
  return undefined
}
