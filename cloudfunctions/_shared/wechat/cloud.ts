import cloud from 'wx-server-sdk'

// The environment the function was uploaded to: the same code serves test and production.
// The typings know only strings; the platform's own marker is a symbol.
cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV as unknown as string })

export { cloud }
