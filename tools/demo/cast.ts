/** The people a visitor may step into, in the order of the switcher bar. */
export interface CastMember {
  readonly openid: string
  readonly name: string
  /** What the switcher calls them. */
  readonly part: string
  /** Building they stand at when the demo begins; null for those who do not go out to cases. */
  readonly standsAtBuildingId: string | null
}

export const CAST: readonly CastMember[] = [
  { openid: 'demo-resident-zhou', name: '周秀兰', part: '居民，72 岁', standsAtBuildingId: null },
  { openid: 'demo-resident-tao', name: '陶晓雯', part: '居民', standsAtBuildingId: null },
  { openid: 'demo-member-lin', name: '林建平', part: '党员，离 7 栋最近', standsAtBuildingId: 'building-11' },
  { openid: 'demo-member-sun', name: '孙玉珍', part: '党员，远一些', standsAtBuildingId: 'building-41' },
  { openid: 'demo-member-zheng', name: '郑卫东', part: '党员，骑电动车', standsAtBuildingId: 'building-22' },
  { openid: 'demo-coordinator-zhao', name: '赵明远', part: '值班长', standsAtBuildingId: null },
  { openid: 'demo-secretary-gu', name: '顾慧敏', part: '书记', standsAtBuildingId: null },
]
