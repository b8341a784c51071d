import type { Stage } from '../aggregates/guard-stage'
import { runPipeline } from '../aggregates/pipeline'
import { isDocument } from '../documents/document'
import { readEjson, writeEjson } from '../documents/ejson'
import { invalidRequest } from '../failures'
import { type Action, type ActionContext, collectionOf, requireAnswerSize } from './action'

/** `database.aggregateDocuments`: a pipeline over one collection, joins included. */
export const aggregateDocuments: Action = (context, request) => {
  const collection = collectionOf(context, request)
  const stages = stagesOf(request.stages, context)
  const { catalog, meter, now } = context
  const list = runPipeline(collection, stages, { catalog, meter, now }).map(writeEjson)
  requireAnswerSize(list, context)
  return { data: { list } }
}

function stagesOf(stages: unknown, { now }: ActionContext): readonly Stage[] {
  if (!Array.isArray(stages)) throw invalidRequest('stages must be a list')
  return stages.map((stage: unknown) => {
    if (!isDocument(stage) || typeof stage.stageKey !== 'string') throw invalidRequest('a stage needs its stageKey')
    return { name: stage.stageKey, value: readEjson(stage.stageValue, now) }
  })
}
