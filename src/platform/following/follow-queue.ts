import { onceAtATime } from '../once-at-a-time'
import { createStore, type Store } from '../store'
import type { Following, FollowingRecording } from './following'

/** What became of a step: it is done, worth another try later, or never to be. */
export type Went = 'done' | 'later' | 'never'

/** What a kind of file knows of its own way; nothing here throws. */
export interface FileKind<F extends Following> {
  /** Puts it into storage: its file id, `later` without a network, `never` when it is gone or refused. */
  bringUp(file: F): Promise<{ readonly fileId: string } | 'later' | 'never'>
  /** Hands it to its case; `later` also while there is none yet. */
  handOver(file: F & { readonly fileId: string }): Promise<Went>
  /** The phone needs it no more. */
  leavePhone(file: F): void
}

export type FileKinds = { readonly [K in Following['kind']]: FileKind<Extract<Following, { kind: K }>> }

export interface QueueParts {
  kept(): readonly Following[]
  keep(all: readonly Following[]): void
  readonly kinds: FileKinds
  /** The storage needs it no more. */
  deleteUpload(fileId: string): void
}

type Which = (file: Following) => boolean

export interface FollowQueue {
  readonly store: Pick<Store<readonly Following[]>, 'get' | 'subscribe'>
  /** From here on they go by themselves, also after the app was killed. */
  add(files: readonly Following[]): void
  /** Their request goes: they follow, now or when there is a network. */
  release(which: Which): void
  /** Something else is true of them now. */
  change(
    which: Which,
    part: Partial<Pick<FollowingRecording, 'released' | 'releasedAt' | 'requestKey' | 'insteadOf'>>,
  ): void
  /** They were taken out again, or nobody wants the request any more. */
  drop(which: Which): void
  /** Tries whatever is still on its way; one run at a time, and harmless at any moment. */
  carry(): Promise<void>
}

/** One queue for the files of requests: they never hold up the request they belong to, and survive a killed app. */
export function createFollowQueue(parts: QueueParts): FollowQueue {
  const list = listKept(parts)
  const carry = onceAtATime(async () => {
    for (const { key } of list.store.get()) await carryOne(list, parts, key)
  })
  const change: FollowQueue['change'] = (which, part) =>
    list.set(list.store.get().map((file) => (which(file) ? { ...file, ...part } : file)))
  return {
    store: list.store,
    carry,
    add(files) {
      if (files.length === 0) return
      list.set([...list.store.get(), ...files])
      void carry()
    },
    release(which) {
      change(which, { released: true })
      void carry()
    },
    change,
    drop: list.drop,
  }
}

type List = ReturnType<typeof listKept>

/** What is on its way, in memory and written down. */
function listKept(parts: QueueParts) {
  const store = createStore<readonly Following[]>(parts.kept())
  const set = (all: readonly Following[]) => {
    parts.keep(all)
    store.set(all)
  }
  return {
    store,
    set,
    find: (key: string) => store.get().find((file) => file.key === key),
    change: (key: string, part: Partial<Pick<Following, 'fileId' | 'lost'>>) =>
      set(store.get().map((file) => (file.key === key ? { ...file, ...part } : file))),
    drop(which: Which) {
      const gone = store.get().filter(which)
      if (gone.length === 0) return
      set(store.get().filter((file) => !gone.includes(file)))
      for (const file of gone) leave(parts, file)
    },
  }
}

/** Neither phone nor storage needs it any more. */
function leave({ kinds, deleteUpload }: QueueParts, file: Following): void {
  kindOf(kinds, file).leavePhone(file)
  if (file.fileId !== null) deleteUpload(file.fileId)
}

async function carryOne(list: List, parts: QueueParts, key: string): Promise<void> {
  const before = list.find(key)
  if (before && before.fileId === null && !before.lost) await bringUp(list, parts, before)
  const file = list.find(key)
  if (!file?.released) return
  const went = await goneOver(parts, file)
  if (went === 'later') return
  // In the case it stays in storage; only the phone lets go of it.
  if (went === 'done') list.change(key, { fileId: null })
  list.drop((one) => one.key === key)
}

async function goneOver({ kinds }: QueueParts, file: Following): Promise<Went> {
  const { fileId } = file
  if (file.lost) return 'never'
  return fileId === null ? 'later' : kindOf(kinds, file).handOver({ ...file, fileId })
}

async function bringUp(list: List, parts: QueueParts, file: Following): Promise<void> {
  const outcome = await kindOf(parts.kinds, file).bringUp(file)
  if (outcome === 'later') return
  if (outcome === 'never') list.change(file.key, { lost: true })
  // Taken out while it was under way: the storage has something that nobody wants.
  else if (list.find(file.key)) list.change(file.key, outcome)
  else leave(parts, { ...file, ...outcome })
}

/** TypeScript cannot see that a file and its own kind belong together. */
function kindOf(kinds: FileKinds, { kind }: Following): FileKind<Following> {
  return kinds[kind] as FileKind<Following>
}
