import { agenda } from './agenda'
import { type CrewPlan, crewOf } from './crew'
import type { Habits } from './habits'
import { type Tally, tallyBook } from './tally'
import type { Answers, Trouble } from './trouble'
import type { Way, World } from './world'

export interface Scene {
  readonly crew: CrewPlan
  readonly habits: Habits
  readonly answers: Answers
  readonly demand: () => Iterable<Trouble>
  readonly onProgress?: (calls: number) => void
}

/** Lets one way of dispatching live through the whole scene. */
export function runWay(way: Way, scene: Scene): Tally {
  const crew = crewOf(scene.crew)
  const events = agenda()
  const book = tallyBook(scene.crew.startAt)
  const world: World = {
    town: scene.crew.town,
    seed: scene.crew.seed,
    ...{ habits: scene.habits, answers: scene.answers, agenda: events, crew, book, onFreed: [] },
    send({ trouble, member, travelMs }, now) {
      crew.take(member)
      const arrivedAt = now + travelMs
      book.arrived(trouble, arrivedAt - trouble.at)
      events.note(arrivedAt + trouble.onSiteMs, (freedAt) => {
        crew.release(member, freedAt, { at: trouble.building, onSiteMs: trouble.onSiteMs })
        for (const told of world.onFreed) told(freedAt)
      })
    },
  }
  const dispatch = way.start(world)
  const calls = scene.demand()[Symbol.iterator]()
  const next = () => {
    const { done, value } = calls.next()
    if (done) return
    events.note(value.at, () => {
      dispatch(value)
      scene.onProgress?.(value.no)
      next()
    })
  }
  next()
  events.run()
  return book.close(crew.served())
}
