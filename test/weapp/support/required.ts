/** The subpackage a file lies in; undefined for the main package. */
export type PackageOf = (path: string) => string | undefined

/**
 * The file that `request` means in the script at `from`. A file may use the main package and its own; throws for
 * another subpackage, which may not even be on the phone yet.
 */
export function required(packageOf: PackageOf, from: string, request: string): string {
  const path = besides(from, request.endsWith('.js') ? request : `${request}.js`)
  const owner = packageOf(path)
  if (owner !== undefined && owner !== packageOf(from)) throw new Error(`${from} requires ${path} of ${owner}`)
  return path
}

/** `../b.wxss` as it is meant in `x/y/a.wxss`: `x/b.wxss`. */
export function besides(from: string, relative: string): string {
  const steps = relative.startsWith('/') ? [] : from.split('/').slice(0, -1)
  for (const step of relative.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.' && step !== '') steps.push(step)
  }
  return steps.join('/')
}
