import type { Context } from 'hono'
import type * as z from 'zod'

/** The request's JSON body (an absent one counts as `{}`), checked; throws ZodError or SyntaxError, answered with 400. */
export async function jsonBody<T>(c: Context, shape: z.ZodType<T>): Promise<T> {
  const text = await c.req.text()
  return shape.parse(text === '' ? {} : JSON.parse(text))
}
