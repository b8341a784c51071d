interface Found {
  context?: unknown
  node?: unknown
}

type Told = (found: Found | null) => void

interface NodesRef {
  fields(fields: Readonly<Record<string, unknown>>, told?: Told): object
  node?(told?: Told): object
}

interface Query {
  select(selector: string): NodesRef
}

/** The engine's queries know no nodes; this teaches them, by way of the context that they do know. */
export function queryWithNodes(query: Query): Query {
  const prototype = Object.getPrototypeOf(query.select('page')) as NodesRef
  if (!prototype.node) {
    const { fields } = prototype
    prototype.fields = function ({ node, ...others }, told) {
      return fields.call(this, { ...others, ...(node ? { context: true } : {}) }, (found) => {
        if (found && node) {
          found.node = found.context
          delete found.context
        }
        told?.(found)
      })
    }
    prototype.node = function (told) {
      return this.fields({ node: true }, told)
    }
  }
  return query
}
