/** The part of wx-server-sdk the contract uses; its own typings lack transactions and promise-only answers. */
export interface Sdk {
  init(config: object): void
  database(config?: { throwOnNotFound?: boolean }): Db
  callFunction(call: { name: string; data: unknown }): Promise<{ result: unknown; errMsg: string }>
  uploadFile(file: {
    cloudPath: string
    fileContent: unknown
  }): Promise<{ fileID: string; statusCode: number; errMsg: string }>
  downloadFile(file: { fileID: string }): Promise<{ fileContent: Buffer; statusCode: number; errMsg: string }>
  getTempFileURL(files: { fileList: unknown[] }): Promise<{ fileList: Record<string, unknown>[]; errMsg: string }>
  deleteFile(files: { fileList: string[] }): Promise<{ fileList: Record<string, unknown>[]; errMsg: string }>
}

export type Doc = Record<string, unknown>

export interface Db {
  // biome-ignore lint/suspicious/noExplicitAny: the SDK's command object is a bag of hundreds of untyped operators
  readonly command: any
  readonly Geo: { Point(longitude: number, latitude: number): object }
  readonly RegExp: (options: { regexp: string; options?: string }) => object
  collection(name: string): Collection
  createCollection(name: string): Promise<unknown>
  serverDate(options?: { offset: number }): object
  runTransaction<T>(work: (tx: Transaction) => Promise<T>, retries?: number): Promise<T>
  startTransaction(): Promise<Transaction>
}

export interface Transaction {
  collection(name: string): Collection
  commit(): Promise<unknown>
  rollback(reason?: unknown): Promise<unknown>
}

export interface Query {
  where(condition: Doc): Query
  orderBy(field: string, order: 'asc' | 'desc'): Query
  skip(n: number): Query
  limit(n: number): Query
  field(fields: Doc): Query
  get(): Promise<{ data: Doc[]; errMsg: string }>
  count(): Promise<{ total: number; errMsg: string }>
  update(change: { data: Doc; multi?: boolean }): Promise<{ stats: { updated: number }; errMsg: string }>
  remove(): Promise<{ stats: { removed: number }; errMsg: string }>
}

export interface Collection extends Query {
  doc(id: string): Document
  add(document: { data: Doc | Doc[] }): Promise<{ _id?: string; _ids?: unknown[]; errMsg: string }>
  aggregate(): Aggregate
}

export interface Document {
  field(fields: Doc): Document
  get(): Promise<{ data: Doc | null; errMsg: string }>
  set(document: { data: Doc }): Promise<{ _id: string; stats: { updated: number; created: number } }>
  update(change: { data: Doc }): Promise<{ stats: { updated: number }; errMsg: string }>
  remove(): Promise<{ stats: { removed: number } }>
}

export interface Aggregate {
  match(condition: Doc): Aggregate
  group(stage: Doc): Aggregate
  sort(stage: Doc): Aggregate
  limit(n: number): Aggregate
  project(stage: Doc): Aggregate
  unwind(field: string): Aggregate
  lookup(stage: Doc): Aggregate
  geoNear(stage: Doc): Aggregate
  facet(stage: Doc): Aggregate
  end(): Promise<{ list: Doc[]; errMsg: string }>
}
