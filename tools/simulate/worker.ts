import { parentPort, workerData } from 'node:worker_threads'
import { boundOf } from './bound'
import { runWay } from './run-way'
import { type Setting, sceneOf } from './setting'
import { type WayName, wayOf } from './ways'

/** What a worker is given to do. */
export interface Work {
  readonly way: WayName
  readonly setting: Setting
}

/** Calls between two words on how far it has got. */
const REPORT_EVERY = 500

const { way, setting } = workerData as Work
const scene = sceneOf(setting, (calls) => {
  if (calls % REPORT_EVERY === 0) parentPort?.postMessage({ calls })
})
const tally = way === 'bound' ? boundOf(scene) : runWay(wayOf(way, setting), scene)
parentPort?.postMessage({ tally })
