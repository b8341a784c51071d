/** The people a visitor may step into, in the order of the switcher bar. */
export interface CastMember {
  readonly openid: string
  readonly name: string
  readonly role: '居民' | '党员' | '值班长' | '书记' | '接线员'
  /** What tells them from the others of the same role; empty where nothing needs to. */
  readonly hint: string
  /** Building they stand at when the demo begins; null for those who do not go out to cases. */
  readonly standsAtBuildingId: string | null
}

export const CAST: readonly CastMember[] = [
  { openid: 'demo-resident-zhou', name: '周秀兰', role: '居民', hint: '72 岁，住 7 栋', standsAtBuildingId: null },
  { openid: 'demo-resident-tao', name: '陶晓雯', role: '居民', hint: '住 30 栋', standsAtBuildingId: null },
  { openid: 'demo-member-lin', name: '林建平', role: '党员', hint: '离 7 栋最近', standsAtBuildingId: 'building-11' },
  { openid: 'demo-member-sun', name: '孙玉珍', role: '党员', hint: '远一些', standsAtBuildingId: 'building-41' },
  {
    openid: 'demo-member-zheng',
    name: '郑卫东',
    role: '党员',
    hint: '在桐北苑，骑电动车',
    standsAtBuildingId: 'building-22',
  },
  { openid: 'demo-coordinator-zhao', name: '赵明远', role: '值班长', hint: '', standsAtBuildingId: null },
  { openid: 'demo-secretary-gu', name: '顾慧敏', role: '书记', hint: '', standsAtBuildingId: null },
  { openid: 'demo-operator-he', name: '何晓芸', role: '接线员', hint: '接热线', standsAtBuildingId: null },
]
