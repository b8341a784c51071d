import type { RoleTie } from '@core/staff/role-ties'

/** Each with its way out. */
export const ROLE_TIE_WORDS: Readonly<Record<RoleTie, string>> = {
  IN_HAND: '手上还有一件求助没办完，先到调度台换人',
  APPEAL_IN_HAND: '手上还有诉求没答复，先到诉求台换人',
  ON_DUTY: '还在岗，先请本人下岗',
  SHIFT_AHEAD: '班表上还有班，先到排班里换人',
  IN_ROTATION: '轮班里还排着，先到“岗位与轮班”里换下来',
  ON_ROUTE: '诉求的承办名单里还有，先到“分给谁办”里换人',
  IN_OFFICE: '社区登记的值班长或书记就是这一位，没人接班以前不能取消',
}
