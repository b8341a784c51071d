import { readFile } from 'node:fs/promises'
import { extname, join, normalize } from 'node:path'
import { Hono } from 'hono'
import { getMimeType } from 'hono/utils/mime'

/** Serves a folder at `/`; a path without an extension that is no file gets index.html, as a single-page app needs. */
export function staticRoute(dir: string): Hono {
  return new Hono().get('*', async (c) => {
    // The URL parser has resolved `..` already; normalising again covers encoded separators.
    const path = normalize(decodeURIComponent(new URL(c.req.url).pathname))
    const file = path.includes('..') ? null : await read(join(dir, path))
    if (file) return respond(file, path)
    const index = extname(path) === '' ? await read(join(dir, 'index.html')) : null
    return index ? respond(index, 'index.html') : c.text('not found', 404)
  })
}

function respond(bytes: Buffer, path: string): Response {
  return new Response(new Uint8Array(bytes), {
    headers: { 'content-type': getMimeType(path) ?? 'application/octet-stream' },
  })
}

async function read(file: string): Promise<Buffer | null> {
  return readFile(file).catch((error: NodeJS.ErrnoException) => {
    if (['ENOENT', 'EISDIR', 'ENOTDIR', 'ERR_INVALID_ARG_VALUE'].includes(error.code ?? '')) return null
    throw error
  })
}
