/** The library comes without types; this is what the geo index uses of it. */
declare module 'rbush-knn' {
  import type RBush from 'rbush'

  /** The `n` items nearest to a position on the flat map, nearest first; fewer when the tree holds fewer. */
  export default function knn<T>(tree: RBush<T>, x: number, y: number, n: number): T[]
}
