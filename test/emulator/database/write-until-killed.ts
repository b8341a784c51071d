import { writeSync } from 'node:fs'
import { openDatabase } from '../../../emulator/database/open-database'
import { TOWN } from './open-town'
import { wordsOf } from './words'

/**
 * Run as a process of its own: writes without end into the folder given, and says on standard output what was acknowledged:
 * `note <id>` after each plain insert, `pair <id>` after each transaction.
 */
async function writeUntilKilled(dir: string, run: string) {
  const database = await openDatabase({ dir, schema: TOWN, now: Date.now, limits: { transactionOperationMs: 0 } })
  const town = wordsOf(database)
  const say = (line: string) => writeSync(1, `${line}\n`)
  const writeNotes = async (writer: number) => {
    for (let i = 0; ; i++) {
      const id = `${run}-${writer}-${i}`
      await town.add('notes', { _id: id, run })
      say(`note ${id}`)
    }
  }
  const writePairs = async () => {
    for (let i = 0; ; i++) {
      const id = `${run}-${i}`
      const tx = await town.begin()
      await town.within(tx).addOne('people', { _id: id, phone: id })
      await town.within(tx).addOne('tickets', { _id: id, status: 'open' })
      const tally = await town.within(tx).get('places', 'tally')
      await town.within(tx).set('places', 'tally', { pairs: Number(tally?.pairs ?? 0) + 1 })
      await town.commit(tx)
      say(`pair ${id}`)
    }
  }
  await Promise.all([writePairs(), ...[0, 1, 2, 3].map(writeNotes)])
}

void writeUntilKilled(process.argv[2] ?? '', process.argv[3] ?? '')
