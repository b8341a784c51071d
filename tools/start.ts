import { createWriteStream, mkdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import messagePushes from '../cloudfunctions/message-pushes.json'
import { parseSchema } from '../emulator/database/schema'
import { type Emulator, startEmulator } from '../emulator/start-emulator'
import { buildTargets } from './build'
import { controlDoor } from './control-door'
import { CAST } from './demo/cast'
import { dutyRound, keepRounds } from './demo/duty-round'
import { A_YEAR, givePast } from './demo/give-past'
import { giveNeighbour } from './demo/neighbour'
import { freePort } from './free-port'
import { step } from './progress'
import { readDemo, seedWhenEmpty } from './seed'

const ROOT = join(__dirname, '..')
const DATA = join(ROOT, '.data', 'demo')

/** Builds what changed, opens the local cloud on .data/demo, fills it once, and keeps it open until Ctrl-C. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { port: { type: 'string', default: '4567' }, fresh: { type: 'boolean', default: false } },
  })
  await buildTargets(['functions', 'local'])
  const port = await portNear(readPort(values.port))
  const emulator = await step('打开本机云', () => open(port))
  const close = closeOnSignal(emulator)
  try {
    if (values.fresh) await step('清空旧数据', () => controlDoor(emulator.url).reset())
    await fill(emulator.url)
    keepRounds(emulator.url, (error) => console.error(`值班党员没能报到：${error.message}`))
    greet(emulator.url)
  } catch (error) {
    await close()
    throw error
  }
}

async function open(port: number): Promise<Emulator> {
  mkdirSync(DATA, { recursive: true })
  const log = createWriteStream(join(ROOT, '.data', 'demo.log'), { flags: 'a' })
  const schema = parseSchema(JSON.parse(await readFile(join(ROOT, 'cloudfunctions', 'database.schema.json'), 'utf8')))
  const functionsDir = join(ROOT, 'dist', 'cloudfunctions')
  const staticDir = join(ROOT, 'dist', 'local')
  const print = (line: string) => void log.write(`${line}\n`)
  return startEmulator({
    port,
    dataDir: DATA,
    schema,
    functionsDir,
    staticDir,
    clock: { mode: 'running' },
    pushes: messagePushes,
    print,
  }).catch((error: Error & { cause?: { code?: string } }) => {
    if (/LOCK/.test(`${error.message} ${error.cause?.code} ${error.cause}`)) {
      throw new Error('演示数据正被另一个窗口使用：先在那边按 Ctrl-C，再来这里 npm start')
    }
    throw error
  })
}

async function fill(url: string): Promise<void> {
  const written = await step('查看演示社区', () => seedWhenEmpty(url))
  if (written > 0) {
    const past = await step('写入过去一年的求助', () => givePast(url, A_YEAR))
    console.log(`  写入桐花里社区，共 ${written} 份数据，过去一年 ${past} 件求助`)
    const beside = await step('写入同一街道的河湾里社区', async () => giveNeighbour(url, await readDemo()))
    console.log(`  河湾里社区过去一年 ${beside} 件求助和诉求，街道看板可以并排看`)
  }
  // Data of an earlier day: the members' places are stale, and nobody would be asked to help.
  else await step('请值班党员报到', () => dutyRound(url))
}

function closeOnSignal(emulator: Emulator): () => Promise<void> {
  const close = () => emulator.close()
  let ending = false
  const end = () => {
    // A terminal and a parent may both pass the same Ctrl-C on.
    if (ending) return
    ending = true
    console.log('\n正在关闭……')
    void close().then(() => {
      console.log('已关闭，数据都在 .data/demo')
      process.exit(0)
    })
  }
  process.on('SIGINT', end)
  process.on('SIGTERM', end)
  return close
}

function greet(url: string): void {
  const people = CAST.map(({ openid, name, role, hint }) => {
    const part = hint ? `${role}，${hint}` : role
    return `  ${name}（${part}）\n    ${url}/?as=${openid}`
  })
  console.log(`\n民声驿站开好了，请用浏览器打开：\n\n    ${url}\n\n也可以直接做其中一位（每个窗口可以是不同的人）：\n`)
  console.log(`${people.join('\n')}\n\n按 Ctrl-C 关闭。数据留在 .data/demo，npm start -- --fresh 从头开始。\n`)
}

async function portNear(wanted: number): Promise<number> {
  const port = await freePort(wanted)
  if (port !== wanted) console.log(`  端口 ${wanted} 被占用，改用 ${port}`)
  return port
}

function readPort(text: string): number {
  const port = Number(text)
  if (!Number.isInteger(port) || port < 1 || port > 65_000) throw new Error('--port 要一个 1 到 65000 的数')
  return port
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
})
