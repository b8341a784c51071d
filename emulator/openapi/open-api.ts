import { randomUUID } from 'node:crypto'
import { type Api, type ApiContext, type ApiOutcome, fail, text } from './api'
import { type Consent, type Consents, createConsents } from './consents'
import { checkMedia, checkText } from './content-check'
import { getPhoneNumber } from './phone-number'
import { createScriptedReplies, type ScriptedReplies, type ScriptedReply } from './scripted-replies'
import { sendSubscribeMessage } from './subscribe-message'
import type { ApiAnswer, ApiParams } from './wire-messages'
import { getUnlimited } from './wxacode'

/** Every open API this cloud knows; a new one is one line and one file. */
const APIS: Readonly<Record<string, Api>> = {
  'subscribeMessage.send': sendSubscribeMessage,
  'security.msgSecCheck': checkText,
  'security.mediaCheckAsync': checkMedia,
  'wxacode.getUnlimited': getUnlimited,
  'phonenumber.getPhoneNumber': getPhoneNumber,
}

/** The platform's own refusals, from the SDK's error table. */
const API_NOT_FOUND = -604100
const NO_PERMISSION = -604101

/** One consent is one message: WeChat takes it when the message goes out, and refuses without one. */
const SEND = 'subscribeMessage.send'
const NO_CONSENT = 43101

interface ApiCall {
  readonly api: string
  readonly params: ApiParams
  /** The calling function and what its config.json lets it call; null for a script outside any function. */
  readonly from: {
    readonly functionName: string
    readonly requestId: string
    readonly allowed: readonly string[]
  } | null
}

/** One call as a test wants to see it; `at` is virtual epoch ms. */
interface RecordedCall {
  readonly id: string
  readonly at: number
  readonly api: string
  readonly functionName: string | null
  readonly requestId: string | null
  /** The person it is about: `touser` or `openid`. */
  readonly openid: string | null
  readonly params: ApiParams
  /** The JSON answered; for pictures their kind and size; for refusals the platform's code. */
  readonly answer: Readonly<Record<string, unknown>>
}

interface OpenApiOptions {
  readonly appId: string
  now(): number
  isRecent(openid: string): boolean
  push(type: string, event: Readonly<Record<string, unknown>>, delayMs: number): void
}

/** WeChat's open APIs: validated, answered, recorded. */
export interface OpenApi {
  call(call: ApiCall): ApiAnswer
  readonly scripts: ScriptedReplies
  readonly consents: Consents
  /** Everything called so far, refused calls included, oldest first. */
  recorded(): readonly RecordedCall[]
  dump(): OpenApiDump
  load(dump: OpenApiDump): void
}

export interface OpenApiDump {
  readonly recorded: readonly RecordedCall[]
  readonly usedCodes: readonly string[]
  /** Absent in a copy made before consents were counted. */
  readonly consents?: readonly Consent[]
}

/** Nothing called yet, nothing scripted. */
export function createOpenApi(options: OpenApiOptions): OpenApi {
  const scripts = createScriptedReplies()
  const consents = createConsents()
  let recorded: RecordedCall[] = []
  let usedCodes = new Set<string>()
  const context = (): ApiContext => ({
    now: options.now(),
    appId: options.appId,
    isRecent: options.isRecent,
    claimCode: (code) => !usedCodes.has(code) && usedCodes.add(code).has(code),
    newId: randomUUID,
  })
  const answer = answering({ options, scripts, consents, context })
  return {
    scripts,
    consents,
    call(call) {
      const given = answer(call)
      recorded.push(record(call, given, options.now()))
      return given
    },
    recorded: () => recorded,
    dump: () => ({ recorded: [...recorded], usedCodes: [...usedCodes], consents: consents.list() }),
    load(dump) {
      recorded = [...dump.recorded]
      usedCodes = new Set(dump.usedCodes)
      consents.load(dump.consents ?? [])
    },
  }
}

interface Answering {
  readonly options: OpenApiOptions
  readonly scripts: ScriptedReplies
  readonly consents: Consents
  readonly context: () => ApiContext
}

function answering({ options, scripts, consents, context }: Answering): (call: ApiCall) => ApiAnswer {
  return ({ api, params, from }) => {
    const run = Object.hasOwn(APIS, api) ? APIS[api] : undefined
    if (!run) return { kind: 'refused', errorCode: API_NOT_FOUND }
    if (from && !from.allowed.includes(api)) return { kind: 'refused', errorCode: NO_PERMISSION }
    const ordinary = run(params, context())
    // A malformed call stays malformed whatever is scripted: a test must not be able to hide it.
    if (ordinary.answer.kind === 'json' && ordinary.answer.json.errcode !== 0) return ordinary.answer
    const outcome = overlay(ordinary, scripts.take(api, params))
    if (api === SEND && isDone(outcome) && !consents.spend(text(params.touser), text(params.template_id)))
      return fail(NO_CONSENT, 'user refuse to accept the msg', context()).answer
    if (outcome.followUp) options.push(outcome.followUp.type, outcome.followUp.event, outcome.followUp.delayMs)
    return outcome.answer
  }
}

function isDone({ answer }: ApiOutcome): boolean {
  return answer.kind === 'json' && answer.json.errcode === 0
}

function overlay(ordinary: ApiOutcome, script: ScriptedReply | null): ApiOutcome {
  if (!script) return ordinary
  const base = ordinary.answer.kind === 'json' ? ordinary.answer.json : {}
  const answer: ApiAnswer = script.reply ? { kind: 'json', json: { ...base, ...script.reply } } : ordinary.answer
  const failed = answer.kind === 'json' && answer.json.errcode !== 0
  if (failed || !ordinary.followUp) return { answer }
  const { type, delayMs, event } = ordinary.followUp
  return {
    answer,
    followUp: { type, delayMs: script.followUpDelayMs ?? delayMs, event: { ...event, ...script.followUp } },
  }
}

function record({ api, params, from }: ApiCall, answer: ApiAnswer, at: number): RecordedCall {
  const openid = params.touser ?? params.openid
  return {
    id: randomUUID(),
    at,
    api,
    functionName: from?.functionName ?? null,
    requestId: from?.requestId ?? null,
    openid: typeof openid === 'string' ? openid : null,
    params,
    answer: describe(answer),
  }
}

function describe(answer: ApiAnswer): Readonly<Record<string, unknown>> {
  if (answer.kind === 'json') return answer.json
  if (answer.kind === 'refused') return { errorCode: answer.errorCode }
  return { contentType: answer.contentType, sizeBytes: answer.bytes.length }
}
