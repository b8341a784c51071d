/** Says what is being done and for how long; answers what the work answers. */
export async function step<T>(label: string, work: () => Promise<T>): Promise<T> {
  const startedAt = Date.now()
  const spent = () => `${((Date.now() - startedAt) / 1000).toFixed(1)} 秒`
  const stop = process.stdout.isTTY ? spin(label, spent) : tell(label, spent)
  try {
    const result = await work()
    stop(`✓ ${label}，用了 ${spent()}`)
    return result
  } catch (error) {
    stop(`✗ ${label}，${spent()} 后失败`)
    throw error
  }
}

export interface ProgressBar {
  /** 0–1. */
  show(share: number): void
  end(words: string): void
}

const BAR_WIDTH = 30

/** A bar for work that knows how far it has got; in a log one line for every quarter. */
export function progressBar(label: string): ProgressBar {
  let quarter = 0
  const out = process.stdout
  return {
    show(share) {
      const filled = Math.round(share * BAR_WIDTH)
      const bar = `${'█'.repeat(filled)}${'░'.repeat(BAR_WIDTH - filled)}`
      if (out.isTTY) out.write(`\r\x1b[2K${label} ${bar} ${Math.floor(share * 100)}%`)
      else if (Math.floor(share * 4) > quarter) {
        quarter = Math.floor(share * 4)
        console.log(`… ${label} ${quarter * 25}%`)
      }
    },
    end(words) {
      quarter = 0
      out.write(`${out.isTTY ? '\r\x1b[2K' : ''}✓ ${label}，${words}\n`)
    },
  }
}

const FRAMES = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'] as const

function spin(label: string, spent: () => string): (last: string) => void {
  let frame = 0
  const draw = () => process.stdout.write(`\r\x1b[2K${FRAMES[frame++ % FRAMES.length]} ${label} ${spent()}`)
  const timer = setInterval(draw, 120)
  draw()
  return (last) => {
    clearInterval(timer)
    process.stdout.write(`\r\x1b[2K${last}\n`)
  }
}

/** Where nothing can be redrawn (a log, a pipe): one line at once, and one every so often as a sign of life. */
function tell(label: string, spent: () => string): (last: string) => void {
  console.log(`… ${label}`)
  const timer = setInterval(() => console.log(`… ${label}，已经 ${spent()}`), 15_000)
  return (last) => {
    clearInterval(timer)
    console.log(last)
  }
}
