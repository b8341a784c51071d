import { createServer } from 'node:net'

const TRIES = 50

/** The first port from `wanted` on that nobody on this machine listens at. Fails when fifty in a row are taken. */
export async function freePort(wanted: number): Promise<number> {
  for (let port = wanted; port < wanted + TRIES; port++) {
    if (await isFree(port)) return port
  }
  throw new Error(`端口 ${wanted}–${wanted + TRIES - 1} 都被占用，请用 --port 换一个`)
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' || error.code === 'EACCES' ? resolve(false) : reject(error),
    )
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
  })
}
