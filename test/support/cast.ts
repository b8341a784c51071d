import { codeOf, lookedAt } from './cases'
import { control } from './emulator-client'
import { type Name, PEOPLE } from './small-town'
import type { Town } from './town'
import { uploadOf } from './uploads'

/** One case with everybody a case can have: who asks, who holds it, who is asked, who said no, and those who have no part in it. */
export const CAST: Readonly<Record<string, Name>> = {
  resident: 'zhou',
  responder: 'lin',
  asked: 'sun',
  declined: 'fang',
  member: 'zheng',
  coordinator: 'zhao',
  secretary: 'gu',
  operator: 'he',
  elsewhere: 'bo',
  stranger: 'stranger',
}

export const STAGES = ['waiting', 'accepted', 'arrived', 'settled', 'closed', 'withdrawn', 'referred'] as const

export type Stage = (typeof STAGES)[number]

/** The resident's phone made it. */
const CLIENT_KEY = 'staged-case-0001'

export interface Staged {
  readonly helpId: string
  readonly arrivalCode: string
}

/** Plays the case through and keeps a snapshot of the town, named after each stage. */
export async function stageCase(town: Town): Promise<Staged> {
  for (const [who, metres] of [
    ['fang', 50],
    ['sun', 100],
    ['lin', 200],
    ['zheng', 900],
  ] as const) {
    await town.goesOnDuty(who, metres)
  }
  const { id: helpId } = await town.files('zhou', { clientKey: CLIENT_KEY })
  await town.call('fang', 'help', 'decline', { helpId, reason: '在外地' })
  await keep(town, 'waiting')
  const code = codeOf(await lookedAt(town, 'zhou', helpId))

  await town.call('lin', 'help', 'accept', { helpId })
  await keep(town, 'accepted')
  await town.call('zhou', 'help', 'withdraw', { helpId, reason: '演示取消' })
  await keep(town, 'withdrawn')
  await back(town, 'accepted')
  await town.call('zhao', 'help', 'refer', { helpId, reason: '演示转办', to: '燃气公司' })
  await keep(town, 'referred')
  await back(town, 'accepted')
  await town.call('lin', 'help', 'arrive', { helpId, proof: { by: 'code', code } })
  await keep(town, 'arrived')
  await town.call('lin', 'help', 'settle', { helpId, outcome: '换了一截软管' })
  await keep(town, 'settled')
  await town.call('zhou', 'help', 'confirm', { helpId, stars: 5, note: '来得快' })
  await keep(town, 'closed')
  return { helpId, arrivalCode: code }
}

/** The town as it was at a stage. */
export async function back(town: Town, stage: Stage): Promise<void> {
  await control(town.url, 'POST', ['restore', { name: stage }])
}

async function keep(town: Town, stage: Stage): Promise<void> {
  await control(town.url, 'POST', ['snapshot', { name: stage }])
}

/** Every operation on a case, with input that fits it at any stage. */
export function deedsOn({ helpId, arrivalCode }: Staged): Readonly<Record<string, object>> {
  return {
    watch: { helpId },
    choices: { helpId },
    accept: { helpId },
    decline: { helpId, reason: '来不了' },
    assign: { helpId, memberId: PEOPLE.zheng.id },
    release: { helpId, reason: '有急事' },
    reassure: { helpId },
    arrive: { helpId, proof: { by: 'code', code: arrivalCode } },
    settle: { helpId, outcome: '又换了一截' },
    confirm: { helpId, stars: 4, note: '还行' },
    reopen: { helpId, reason: '还在滴' },
    withdraw: { helpId, reason: '不用了' },
    refer: { helpId, reason: '要动燃气表', to: '燃气公司 96177' },
    offer: { helpId, memberIds: [PEOPLE.zheng.id] },
    takeOver: { helpId, memberId: null },
    addHelper: { helpId, memberId: PEOPLE.zheng.id },
    helperAccept: { helpId },
    helperArrive: { helpId },
    helperLeave: { helpId, reason: '来不了' },
    join: { helpId, withId: 'no-such-case' },
    unjoin: { helpId },
    pause: { helpId, reason: '等居民回家', minutes: 30 },
    resume: { helpId },
    drill: { helpId },
    clearDanger: { helpId, reason: '说的是别的事' },
    allWell: { helpId },
    why: { helpId },
    files: { helpId },
    addPhotos: { helpId, photos: [uploadOf('zhou')] },
    addRecording: {
      communityId: 'tonghuali',
      clientKey: CLIENT_KEY,
      recording: { fileId: uploadOf('zhou').replace('.jpg', '.mp3'), durationMs: 8_000 },
    },
    judge: { helpId, piece: { kind: 'words', of: 'text' }, show: true },
  }
}
