import type { PlanFault } from '@core/town-plan/check'

const WORDS: Readonly<Record<PlanFault['code'], (at: string, count: number) => string>> = {
  NOT_JSON: () => '这不是 GeoJSON 文件，打不开。请选从这里导出、改过的那一个',
  NOT_A_PLAN: () => '这个 GeoJSON 不是平面图，少了 FeatureCollection',
  TOO_LARGE: () => '文件太大了，最多 1000 样东西、50 万字',
  BAD_FEATURE: (at) => `${at}：缺 kind、id、name，或形状写得不对`,
  DUPLICATE_ID: (at) => `编号 ${at} 有两处，改掉一个`,
  WRONG_SHAPE: (at) => `${at}：形状不对，责任区和楼要画成面`,
  OPEN_RING: (at) => `${at}：轮廓没有合上，最后一点要和第一点一样`,
  CROSSING_RING: (at) => `${at}：轮廓自己交叉了，把拧着的那条边理顺`,
  SWAPPED: (at) => `${at}：经度和纬度写反了`,
  FAR_AWAY: (at) => `${at}：离社区太远，坐标不是这里的`,
  NO_ZONE: (at) => `${at}：没写在哪个责任区，或那个责任区不在图上`,
  NO_UNITS: (at) => `${at}：没写有几个单元`,
  NO_ZONES: () => '图上一个责任区也没有',
  NO_BUILDINGS: () => '图上一栋楼也没有',
  LIVED_IN: (at, count) => `${at}不在图上了，可还有 ${count} 户登记在这栋，先留着`,
  UNIT_LIVED_IN: (at, count) => `${at}少了单元，可还有 ${count} 户登记在那里，先留着`,
  CASE_OPEN: (at, count) => `${at}不在图上了，可还有 ${count} 件求助没办完，先留着`,
  ZONE_ON_ROSTER: (at) => `${at}不在图上了，可排班里还有它的岗位，先到“岗位与轮班”撤掉`,
  ZONE_ON_ROUTE: (at) => `${at}不在图上了，可“分给谁办”里还用着它，先到那里撤掉`,
}

export function planFaultWords({ code, at, count }: PlanFault): string {
  return WORDS[code](at, count)
}
