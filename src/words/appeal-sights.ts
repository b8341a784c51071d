import { APPEAL_FACTS, type AppealFact, type AppealSights, type AppealViewer } from '@core/appeals/who-sees'

const FACT_WORDS: Readonly<Record<AppealFact, string>> = {
  name: '姓名',
  phone: '电话',
  unit: '单元',
  door: '门牌',
  text: '写的话',
  photos: '照片',
  note: '评价',
}

const VIEWER_WORDS: Readonly<Record<AppealViewer, string>> = {
  handler: '办理人',
  coordinator: '值班长',
  secretary: '书记',
  operator: '接线员',
  follower: '跟着这件事的邻居',
  member: '别的党员',
  public: '所有人',
}

export interface SightLine {
  readonly what: string
  readonly who: string
}

/** Who will ever see what: facts that the same people see stand on one line, in the order of the facts. */
export function sightLines(sights: AppealSights): readonly SightLine[] {
  const lines: { viewers: string; facts: string[] }[] = []
  for (const fact of APPEAL_FACTS) {
    const viewers = sights[fact].map((viewer) => VIEWER_WORDS[viewer]).join('、')
    const same = lines.find((line) => line.viewers === viewers)
    if (same) same.facts.push(FACT_WORDS[fact])
    else lines.push({ viewers, facts: [FACT_WORDS[fact]] })
  }
  return lines.map(({ facts, viewers }) => ({ what: facts.join('、'), who: viewers === '' ? '只有您' : viewers }))
}
