import { type Context, Hono } from 'hono'
import { cors } from 'hono/cors'
import type { Cloud } from '../cloud'
import { controlRoute } from '../control/control-route'
import { adminRoute } from './admin-route'
import { authRoute } from './auth-route'
import { functionsRoute, webRoute } from './client-routes'
import { cosRoute } from './cos-route'
import { httpAccessRoute } from './http-access-route'
import { staticRoute } from './static-route'
import { storagesRoute } from './storages-route'

const LOCAL_ORIGIN = /^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/
const LOCAL_HOST = /^(localhost|127\.0\.0\.1)(:\d+)?$/

/** Every door of the emulator on one port. */
export function createGateway(cloud: Cloud, staticDir: string | null): Hono {
  const app = new Hono()
  // Preflights included: `cors` would answer those itself.
  app.use(async (c, next) => (isLocal(c) ? next() : c.text('local callers only', 403)))
  app.use(cors({ origin: (origin) => origin, exposeHeaders: ['x-request-id'] }))
  app.route('/admin', adminRoute(cloud))
  app.route('/web', webRoute(cloud))
  app.route('/v1/functions', functionsRoute(cloud))
  app.route('/v1/storages', storagesRoute(cloud))
  app.route('/http', httpAccessRoute(cloud))
  app.route('/auth', authRoute(cloud))
  app.route('/cos', cosRoute(cloud))
  app.route('/control', controlRoute(cloud))
  if (staticDir !== null) app.route('/', staticRoute(staticDir))
  return app
}

/**
 * A page elsewhere could rebind its own name to 127.0.0.1 and reach the control door; its Host gives it away. Or it could
 * post plain text there, which browsers send without asking; its Origin gives it away. Programs send no Origin at all.
 */
function isLocal(c: Context): boolean {
  const origin = c.req.header('origin')
  return LOCAL_HOST.test(c.req.header('host') ?? '') && (origin === undefined || LOCAL_ORIGIN.test(origin))
}
