import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

export interface ChildOptions {
  readonly port: number
  readonly dataDir: string
  readonly schemaFile: string
  readonly functionsDir: string
}

export interface EmulatorChild {
  /** Ends the process as a power cut would end it: no signal it could answer, nothing closed. Resolves when it is gone. */
  kill(): Promise<void>
}

const MAIN = join(__dirname, '..', '..', 'emulator', 'main.ts')

/** Starts the emulator as a process of its own and waits until it serves. Rejects with what it said when it ends first. */
export async function startChild({ port, dataDir, schemaFile, functionsDir }: ChildOptions): Promise<EmulatorChild> {
  const flags = ['--port', String(port), '--data', dataDir, '--schema', schemaFile, '--functions', functionsDir]
  const child = spawn(process.execPath, ['--import', 'tsx', MAIN, ...flags], { stdio: ['ignore', 'pipe', 'pipe'] })
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  await ready(child)
  return {
    kill() {
      child.kill('SIGKILL')
      return gone
    },
  }
}

function ready(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    const said: string[] = []
    for (const stream of [child.stdout, child.stderr]) {
      if (!stream) continue
      createInterface({ input: stream }).on('line', (line) => {
        said.push(line)
        if (line.startsWith('ready ')) resolve()
      })
    }
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`the emulator ended with ${code}: ${said.join('\n')}`)))
  })
}
