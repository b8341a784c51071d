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
