/** Who stands behind a call, as the cloud would know it. */
export interface Caller {
  /** The `SOURCE` chain of getWXContext: `wx_client`, `wx_client,scf`, `wx_trigger`, … */
  readonly source: string
  /** The mini-program user; null for timers, browsers and scripts. */
  readonly openid: string | null
  /** The browser user; null for everybody else. */
  readonly webUser: WebUser | null
  readonly timer: boolean
}

export interface WebUser {
  readonly uuid: string
  readonly anonymous: boolean
}

/** A person in the mini-program. */
export function miniProgramUser(openid: string): Caller {
  return { source: 'wx_client', openid, webUser: null, timer: false }
}

/** A person in a browser, known only by the token of the anonymous sign-in. */
export function browserUser(webUser: WebUser): Caller {
  return { source: 'tcb_web', openid: null, webUser, timer: false }
}

/** A function calling another: the person stays, the chain grows. */
export function nestedCaller(caller: Caller): Caller {
  return { ...caller, source: `${caller.source},scf`, timer: false }
}

/** Whether another function made this call. */
export function isNested({ source }: Caller): boolean {
  return source.endsWith(',scf')
}

/** A timer trigger: nobody. */
export const TIMER: Caller = { source: 'wx_trigger', openid: null, webUser: null, timer: true }

/** Somebody at a function's HTTP address: the platform knows nothing about them. */
export const NOBODY: Caller = { source: 'tcb_web', openid: null, webUser: null, timer: false }

/** An event pushed by WeChat itself. */
export const PUSH: Caller = { source: 'wx_unknown', openid: null, webUser: null, timer: false }

/** A script with the environment's keys, outside any function. */
export const OUTSIDE: Caller = { source: 'scf', openid: null, webUser: null, timer: false }
