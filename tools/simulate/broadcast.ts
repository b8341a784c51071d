import type { EpochMs } from '../../core/kit/time'
import { draw, exponential, FOR } from './draw'
import type { Member } from './town'
import type { Trouble } from './trouble'
import type { Way, World } from './world'

/**
 * Nobody is asked by name: a message in a group chat. Each member on duty reads it after a while of their own; of those who would have said
 * yes by name some leave it to the others. The first to step forward goes, however far. If nobody has, somebody telephones around.
 */
export const BROADCAST: Way = {
  name: 'broadcast',
  start: (world) => (trouble) => {
    const call: Call = { trouble, taken: false }
    for (const member of world.crew.free(trouble.at)) {
      const readAt =
        trouble.at + exponential(draw(world.seed, trouble.no, member.no, FOR.chatDelay), world.habits.chat.readMs)
      if (stepsForward(trouble, member, world))
        world.agenda.note(Math.round(readAt), (now) => go(call, { member, world }, now))
    }
    world.agenda.note(trouble.at + world.habits.chat.phoneAfterMs, (now) => telephone(call, world, now))
  },
}

interface Call {
  readonly trouble: Trouble
  taken: boolean
}

function stepsForward(trouble: Trouble, member: Member, { answers, habits, seed }: World): boolean {
  const willing = answers.of(trouble, member).says === 'yes'
  return willing && draw(seed, trouble.no, member.no, FOR.chatWill) < habits.chat.steppingForward
}

function go(call: Call, { member, world }: { readonly member: Member; readonly world: World }, now: EpochMs): void {
  if (call.taken || !world.crew.isFree(member, now)) return
  call.taken = true
  const { trouble } = call
  world.send({ trouble, member, travelMs: world.crew.wayTo(member, trouble.building, now) }, now)
}

/** A telephone that nobody answers is put down after half a minute. */
const RINGING_MS = 30_000

/** Nearest first; each call takes as long as its answer, and a silence as long as a telephone rings. Goes round until somebody comes. */
function telephone(call: Call, world: World, now: EpochMs): void {
  if (call.taken) return
  const way = (member: Member) => world.crew.wayTo(member, call.trouble.building, now)
  let at = now + RINGING_MS
  for (const member of [...world.crew.free(now)].sort((a, b) => way(a) - way(b))) {
    const { says, afterMs } = world.answers.of(call.trouble, member)
    at += says === 'nothing' ? RINGING_MS : Math.min(afterMs, RINGING_MS)
    if (says !== 'yes') continue
    world.agenda.note(at, (then) => {
      go(call, { member, world }, then)
      telephone(call, world, then)
    })
    return
  }
  world.agenda.note(at, (then) => telephone(call, world, then))
}
